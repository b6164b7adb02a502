package kr.seogo.bagit.internal.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A tag file in any encoding as the UTF-8 it would be; what is not in its encoding fails. */
final class TranscodedInput extends InputStream {

    private static final int CHARS = 8192;

    private final Reader reader;
    private final Charset charset;
    private final char[] chars = new char[CHARS];
    private byte[] bytes = new byte[0];
    private int at;

    TranscodedInput(InputStream in, Charset charset) {
        this.charset = charset;
        this.reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        if (at == bytes.length && !fill()) {
            return -1;
        }
        return bytes[at++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == bytes.length && !fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        try {
            int n = reader.read(chars, 0, CHARS - 1);
            if (n < 0) {
                return false;
            }
            if (Character.isHighSurrogate(chars[n - 1])) {
                int low = reader.read();
                if (low >= 0) {
                    chars[n++] = (char) low;
                }
            }
            bytes = new String(chars, 0, n).getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        } catch (CharacterCodingException e) {
            throw new TagFileException("it is not valid " + charset.name(), e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
