package kr.seogo.extractor.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Splits standard input into lines, none longer than a bound; the rest of a longer one is skipped. */
final class JobLines {

    static final int LONGEST = 64 * 1024;

    private final InputStream in;
    private final byte[] line = new byte[LONGEST];

    JobLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; null at the end of the input, where an unfinished line is dropped. */
    @Nullable
    String next() throws IOException {
        int length = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return length > LONGEST ? "longer than " + LONGEST + " bytes" : text(length);
            }
            if (length < LONGEST) {
                line[length] = (byte) b;
            }
            length = Math.min(length + 1, LONGEST + 1);
        }
        return null;
    }

    private String text(int length) {
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }
}
