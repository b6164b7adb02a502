package kr.seogo.bagit.internal.lanes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Digests made-up bytes in lanes until the compiler has done its work, compares, and measures. */
final class LaneTrial {

    /** Below this, lanes are not worth their room: twice the speed of one stream is what a processor without trouble gives. */
    private static final double FACTOR = 1.3;

    private static final int TURNS = 40;
    private static final int TURN_BYTES = 8 << 20;
    private static final int[] LENGTHS = {0, 1, 55, 111, 112, 127, 128, 129, 4_095, 65_535, 65_536, 65_537, 200_001};

    private final LaneHasher hasher;
    private final byte[] bytes = new byte[TURN_BYTES / Kernel.COUNT];

    private LaneTrial(Kernel kernel) {
        this.hasher = new LaneHasher(kernel);
        new Random(20_261_121).nextBytes(bytes);
    }

    static LaneGate.State ofThisMachine() {
        return VectorKernel.suits()
                ? of(new VectorKernel())
                : new LaneGate.State.Closed("the processor has no vectors of 512 bits, or Java does not use them");
    }

    /** Warms up for some hundred megabytes at most. */
    static LaneGate.State of(Kernel kernel) {
        try {
            LaneTrial trial = new LaneTrial(kernel);
            Optional<String> wrong = trial.wrong(LENGTHS);
            if (wrong.isPresent()) {
                return new LaneGate.State.Closed(wrong.get());
            }
            double factor = trial.factor();
            // Once more, for the compiler has been at work in between.
            wrong = trial.wrong(LENGTHS);
            if (wrong.isPresent()) {
                return new LaneGate.State.Closed(wrong.get());
            }
            String measured = "%.1f × the speed of one stream after one another".formatted(factor);
            return factor >= FACTOR ? new LaneGate.State.Open(measured) : new LaneGate.State.Closed("only " + measured);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be read", e);
        }
    }

    private Optional<String> wrong(int... lengths) throws IOException {
        boolean[] right = new boolean[lengths.length];
        Iterator<Integer> next = IntStream.range(0, lengths.length).iterator();
        hasher.run(() -> next.hasNext() ? Optional.of(compared(right, next.next(), lengths)) : Optional.empty());
        return IntStream.range(0, lengths.length)
                .filter(i -> !right[i])
                .mapToObj(i -> "a wrong digest of " + lengths[i] + " bytes")
                .findFirst();
    }

    private LaneJob compared(boolean[] right, int i, int... lengths) {
        return new Bytes(lengths[i]) {
            @Override
            public void done(long size, byte[] sha512) {
                MessageDigest digest = digest();
                digest.update(bytes, 0, lengths[i]);
                right[i] = size == lengths[i] && Arrays.equals(sha512, digest.digest());
            }
        };
    }

    /** The best of the turns by the best of one stream: what a busy machine takes away is not held against the lanes. */
    private double factor() throws IOException {
        double best = 0;
        double single = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            long began = System.nanoTime();
            Iterator<Integer> next = IntStream.range(0, Kernel.COUNT).iterator();
            hasher.run(() -> {
                if (!next.hasNext()) {
                    return Optional.empty();
                }
                next.next();
                return Optional.of(new Bytes(bytes.length));
            });
            best = Math.max(best, (double) TURN_BYTES / (System.nanoTime() - began));
            if (turn % 8 == 0) {
                single = Math.max(single, single());
            }
        }
        return best / single;
    }

    private double single() {
        MessageDigest digest = digest();
        long began = System.nanoTime();
        for (int i = 0; i < Kernel.COUNT; i++) {
            digest.update(bytes);
        }
        digest.digest();
        return (double) TURN_BYTES / (System.nanoTime() - began);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        }
    }

    /** So many of the bytes. */
    private class Bytes implements LaneJob {
        private final int length;

        Bytes(int length) {
            this.length = length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes, 0, length);
        }

        @Override
        public void read(ByteBuffer piece) {
            // nothing beside
        }

        @Override
        public void done(long size, byte[] sha512) throws IOException {
            // only the time counts
        }

        @Override
        public void failed(IOException why) throws IOException {
            throw why;
        }
    }
}
