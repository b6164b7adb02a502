package kr.seogo.bagit;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Files with the names people and machines give them, and worse; none is a folder of another. */
final class RandomNames {

    private static final String[] PIECES = {
        "가",
        "\u1100\u1161",
        "한글",
        "ㅋ",
        "é",
        "e\u0301",
        "😀",
        "%",
        "%0A",
        "%25",
        "\n",
        "\r",
        " ",
        "~",
        "*",
        "a",
        "A",
        "\\",
        "'",
        "\t",
        "漢",
        ":",
        "?",
        "\u202e",
        "\u00a0"
    };

    private RandomNames() {}

    static Map<String, byte[]> files(Random random, int count) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[random.nextInt(4) == 0 ? 0 : random.nextInt(3000)];
            random.nextBytes(bytes);
            files.put("d" + name(random) + "/" + "f" + name(random), bytes);
        }
        return files;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            name.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return name.toString();
    }
}
