package kr.seogo.bagit.digest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Several digests fed by the same bytes, with the one buffer they are read into. Made once per thread and used for one
 * file after another; not thread-safe.
 */
public final class DigestSet {

    /**
     * Measured for files of 50 KB and 500 MB: from 64 KB on larger buffers change nothing, and a heap array beats a
     * direct buffer, because {@link MessageDigest} copies direct buffers out in pieces of 4 KB, once per digest.
     */
    public static final int BUFFER_BYTES = 256 * 1024;

    /** Told of bytes that went through, for progress; called after every buffer. */
    @FunctionalInterface
    public interface Meter {
        void advanced(int bytes) throws IOException;
    }

    private final DigestAlgorithm[] algorithms;
    private final MessageDigest[] digests;
    private final byte[] buffer = new byte[BUFFER_BYTES];

    public DigestSet(Collection<DigestAlgorithm> algorithms) {
        this.algorithms = algorithms.stream().distinct().toArray(DigestAlgorithm[]::new);
        this.digests = new MessageDigest[this.algorithms.length];
        for (int i = 0; i < digests.length; i++) {
            digests[i] = this.algorithms[i].newDigest();
        }
    }

    /** Reads {@code in} to its end and returns the bytes read; the digests then hold their values. Does not close it. */
    public long readAll(InputStream in, Meter meter) throws IOException {
        return readAll(in, meter, Sink.NONE);
    }

    /** Like {@link #readAll(InputStream, Meter)}, and hands every buffer to {@code sink} as well. */
    public long readAll(InputStream in, Meter meter, Sink sink) throws IOException {
        reset();
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (MessageDigest digest : digests) {
                digest.update(buffer, 0, n);
            }
            sink.write(buffer, n);
            meter.advanced(n);
            total += n;
        }
        return total;
    }

    /** Where the bytes go beside the digests. */
    @FunctionalInterface
    public interface Sink {
        Sink NONE = (bytes, length) -> {};

        void write(byte[] bytes, int length) throws IOException;
    }

    /** The number of algorithms, in the order of {@link #algorithm(int)}. */
    public int count() {
        return algorithms.length;
    }

    public DigestAlgorithm algorithm(int i) {
        return algorithms[i];
    }

    /** The value of the i-th digest; asking once empties it. */
    public byte[] value(int i) {
        return digests[i].digest();
    }

    /** All values of the last read; asking once empties them. */
    public Map<DigestAlgorithm, Digest> values() {
        Map<DigestAlgorithm, Digest> values = new EnumMap<>(DigestAlgorithm.class);
        for (int i = 0; i < algorithms.length; i++) {
            values.put(algorithms[i], Digest.of(algorithms[i], value(i)));
        }
        return values;
    }

    private void reset() {
        for (MessageDigest digest : digests) {
            digest.reset();
        }
    }
}
