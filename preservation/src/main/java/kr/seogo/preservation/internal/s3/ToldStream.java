package kr.seogo.preservation.internal.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kr.seogo.preservation.S3Place;

/** A stream whose failures are {@link IOException}s that name the place; the SDK throws others as well. */
final class ToldStream extends FilterInputStream {

    private final S3Place place;
    private final String what;

    ToldStream(InputStream in, S3Place place, String what) {
        super(in);
        this.place = place;
        this.what = what;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (IOException | RuntimeException e) {
            throw S3Failures.told(place, what, e);
        }
    }
}
