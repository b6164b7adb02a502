package kr.seogo.readingroom.internal.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jvnet.mimepull.MIMEParsingException;

/**
 * A form whose parts' headers are short: whoever parses it holds a header whole in memory before anybody knows who sent it.
 * A header begins with the form, and wherever its boundary stands; it ends with an empty line.
 */
final class BoundedHeaders extends FilterInputStream {

    /** What a browser writes above a part is a hundredth of it. */
    static final int MOST = 16 << 10;

    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Sought boundary;
    private final Sought end = new Sought(END);
    private boolean header = true;
    private int length;

    BoundedHeaders(InputStream in, String boundary) {
        super(in);
        this.boundary = new Sought(("--" + boundary).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Where in the bytes that pass a pattern is (Knuth, Morris and Pratt). */
    private static final class Sought {
        private final byte[] pattern;
        private final int[] shorter;
        private int found;

        Sought(byte[] pattern) {
            this.pattern = pattern;
            this.shorter = new int[pattern.length + 1];
            for (int i = 1, same = 0; i < pattern.length; i++) {
                while (same > 0 && pattern[i] != pattern[same]) {
                    same = shorter[same];
                }
                same += pattern[i] == pattern[same] ? 1 : 0;
                shorter[i + 1] = same;
            }
        }

        /** Whether the pattern ends with this byte. */
        boolean ends(byte next) {
            while (found > 0 && pattern[found] != next) {
                found = shorter[found];
            }
            found += pattern[found] == next ? 1 : 0;
            if (found < pattern.length) {
                return false;
            }
            found = shorter[found];
            return true;
        }
    }

    private void look(byte next) {
        boolean ended = end.ends(next);
        if (boundary.ends(next)) {
            header = true;
            length = 0;
        } else if (header && ended) {
            header = false;
        } else if (header && ++length > MOST) {
            throw new MIMEParsingException("A part of a form has a header longer than " + MOST + " bytes");
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            look((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int some = super.read(bytes, from, length);
        for (int i = 0; i < some; i++) {
            look(bytes[from + i]);
        }
        return some;
    }

    @Override
    public long skip(long most) throws IOException {
        byte[] skipped = new byte[(int) Math.min(most, MOST)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
