package kr.seogo.extractor.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.List;
import kr.seogo.extractor.internal.tika.Tools;
import kr.seogo.extractor.validate.Judgement;
import kr.seogo.extractor.validate.Standing;

/** What the judges of this package have in common. */
final class Own {

    private Own() {}

    /** Nothing is wrong with it, as far as it was looked at: its frame, not what it holds. */
    static Judgement sound() {
        return new Judgement(Tools.OWN, "", Standing.VALID, List.of(), false);
    }

    static Judgement truncated(long said, long found) {
        return Judgement.of(
                Tools.OWN,
                Standing.TRUNCATED,
                "ends-early",
                "by its own account it has " + said + " bytes; found " + found);
    }

    static Judgement endless(String end) {
        return Judgement.of(Tools.OWN, Standing.TRUNCATED, "end-missing", "it has no " + end);
    }

    static Judgement malformed(String code, String text) {
        return Judgement.of(Tools.OWN, Standing.MALFORMED, code, text);
    }

    static Judgement locked(String text) {
        return Judgement.of(Tools.OWN, Standing.ENCRYPTED, "locked", text);
    }

    /** {@code length} bytes from {@code at}; fewer where the file ends before. */
    static ByteBuffer bytes(FileChannel file, long at, int length, ByteOrder order) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(order);
        long from = at;
        while (bytes.hasRemaining() && from >= 0) {
            int read = file.read(bytes, from);
            if (read < 0) {
                break;
            }
            from += read;
        }
        return bytes.flip();
    }

    static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
