package kr.seogo.ingest.internal.check;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import kr.seogo.bagit.DigestNotes.FileState;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;

/**
 * One file that was read, as a line of text: the CRC-32 of what follows in eight hexadecimal digits, length, time of the last
 * change in nanoseconds since 1970, file key, digests ({@code sha512:HEX,sha256:HEX}), path, with a space between each. A
 * line feed or percent sign in a path is written {@code %0A} and {@code %25}.
 */
record NoteLine(FileState state, Map<DigestAlgorithm, Digest> digests, String path) {

    private static final int CRC_DIGITS = 8;
    private static final int FIELDS = 5;

    byte[] write() {
        StringBuilder sums = new StringBuilder();
        digests.forEach((algorithm, digest) -> sums.append(sums.isEmpty() ? "" : ",")
                .append(algorithm.bagName())
                .append(':')
                .append(digest.hex()));
        String said = "%d %d %s %s %s"
                .formatted(state.bytes(), state.modified(), state.key().replace(' ', '_'), sums, escaped(path));
        return (crc(said) + " " + said + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A line without its line feed; empty where it was torn or is none. */
    static Optional<NoteLine> read(String line) {
        if (line.length() < CRC_DIGITS + 1) {
            return Optional.empty();
        }
        String said = line.substring(CRC_DIGITS + 1);
        return line.startsWith(crc(said) + " ") ? parse(said.split(" ", FIELDS)) : Optional.empty();
    }

    private static Optional<NoteLine> parse(String[] fields) {
        try {
            Map<DigestAlgorithm, Digest> digests = new EnumMap<>(DigestAlgorithm.class);
            for (String each : fields[3].split(",", -1)) {
                int colon = each.indexOf(':');
                DigestAlgorithm algorithm =
                        DigestAlgorithm.ofBagName(each.substring(0, colon)).orElseThrow();
                digests.put(algorithm, new Digest(algorithm, each.substring(colon + 1)));
            }
            FileState state = new FileState(Long.parseLong(fields[0]), Long.parseLong(fields[1]), fields[2]);
            return Optional.of(new NoteLine(state, digests, unescaped(fields[FIELDS - 1])));
        } catch (RuntimeException e) {
            return Optional.empty(); // whole, and yet no line of ours: the file is read again
        }
    }

    /** Whether it is about a file in a state; keys are written without spaces. */
    boolean isOf(String file, FileState found) {
        return path.equals(file)
                && state.bytes() == found.bytes()
                && state.modified() == found.modified()
                && state.key().equals(found.key().replace(' ', '_'));
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    private static String escaped(String path) {
        return path.replace("%", "%25").replace("\n", "%0A");
    }

    private static String unescaped(String path) {
        return path.replace("%0A", "\n").replace("%25", "%");
    }
}
