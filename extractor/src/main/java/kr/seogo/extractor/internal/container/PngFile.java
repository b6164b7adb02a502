package kr.seogo.extractor.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import kr.seogo.extractor.validate.Judgement;

/** Goes over the chunks of a PNG to its end and reckons their check sums (ISO/IEC 15948, 5). */
public final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int WINDOW = 1 << 16;

    private PngFile() {}

    public static Judgement judge(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            long at = SIGNATURE;
            while (true) {
                ByteBuffer head = Own.bytes(file, at, 8, ByteOrder.BIG_ENDIAN);
                if (head.remaining() < 8) {
                    return Own.endless("IEND");
                }
                long length = Own.unsigned(head.getInt());
                String type = StandardCharsets.ISO_8859_1.decode(head).toString();
                if (!type.matches("[A-Za-z]{4}")) {
                    return Own.malformed("chunk-type", "there is no chunk at byte " + at);
                }
                if (at + FRAME + length > file.size()) {
                    return Own.truncated(at + FRAME + length, file.size());
                }
                if (!sums(file, at, length)) {
                    return Own.malformed(
                            "chunk-sum", "the check sum of chunk " + type + " at byte " + at + " is wrong");
                }
                if (type.equals("IEND")) {
                    return Own.sound();
                }
                at += FRAME + length;
            }
        }
    }

    private static boolean sums(FileChannel file, long at, long length) throws IOException {
        CRC32 sum = new CRC32();
        long from = at + 4;
        long to = from + 4 + length;
        while (from < to) {
            ByteBuffer bytes = Own.bytes(file, from, (int) Math.min(WINDOW, to - from), ByteOrder.BIG_ENDIAN);
            if (!bytes.hasRemaining()) {
                return false;
            }
            from += bytes.remaining();
            sum.update(bytes);
        }
        ByteBuffer said = Own.bytes(file, to, 4, ByteOrder.BIG_ENDIAN);
        return said.remaining() == 4 && Own.unsigned(said.getInt()) == sum.getValue();
    }
}
