package kr.seogo.bagit.internal.tag;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a tag file as bytes of UTF-8, ended by LF, CR or CRLF (RFC 8493, section 2.1.1). In a file declared as
 * UTF-8 the bytes are handed on as they are, for a path that is not UTF-8 must be found with its bytes.
 */
public final class TagLines implements Closeable {

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int BUFFER = 64 * 1024;

    /** Longer lines are cut there; nothing in a bag is as long. */
    private static final int MAX_LINE = 1 << 16;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private long number;
    private boolean bom;
    private boolean afterCr;

    public TagLines(InputStream in, Charset charset) {
        boolean asIs = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
        this.in = asIs ? new BufferedInputStream(in, BUFFER) : new TranscodedInput(in, charset);
    }

    /** The next line without its end, or null after the last. */
    public byte @Nullable [] next() throws IOException {
        line.reset();
        int b = in.read();
        if (b == '\n' && afterCr) {
            b = in.read();
        }
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n' && b != '\r') {
            if (line.size() < MAX_LINE) {
                line.write(b);
            }
            b = in.read();
        }
        afterCr = b == '\r';
        number++;
        return number == 1 ? withoutBom(line.toByteArray()) : line.toByteArray();
    }

    private byte[] withoutBom(byte[] first) {
        bom = first.length >= BOM.length && Arrays.equals(Arrays.copyOf(first, BOM.length), BOM);
        return bom ? Arrays.copyOfRange(first, BOM.length, first.length) : first;
    }

    /** The number of the line that {@link #next()} gave last, from 1. */
    public long number() {
        return number;
    }

    /** Whether the first line began with a byte order mark, which was taken off. */
    public boolean hadBom() {
        return bom;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
