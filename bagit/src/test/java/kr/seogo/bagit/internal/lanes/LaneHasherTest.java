package kr.seogo.bagit.internal.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernel is right on any machine whose JVM has the module; only fast where the gate opens. */
class LaneHasherTest {

    private static final int FILL = 64 * 1024;
    private final LaneHasher hasher = new LaneHasher(new VectorKernel());
    private final Map<Integer, String> found = new TreeMap<>();
    private final Map<Integer, Long> sizes = new TreeMap<>();
    private final Map<Integer, String> failed = new TreeMap<>();
    private int closed;

    @Test
    void every_length_around_blocks_and_buffers_gives_what_message_digest_gives() throws Exception {
        List<byte[]> streams = new ArrayList<>();
        for (int border : List.of(0, 128, 256, FILL, FILL + 128, 2 * FILL)) {
            for (int around : List.of(-129, -128, -127, -18, -17, -16, -1, 0, 1, 17, 111, 112, 127)) {
                if (border + around >= 0) {
                    streams.add(bytes(border + around, border + around));
                }
            }
        }
        assertDigests(streams);
    }

    @Test
    void every_length_up_to_three_blocks_gives_what_message_digest_gives() throws Exception {
        assertDigests(IntStream.rangeClosed(0, 384).mapToObj(i -> bytes(i, i)).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 9, 12, 16, 17, 20})
    void any_number_of_streams_of_any_length_gives_what_message_digest_gives(int count) throws Exception {
        Random random = new Random(count);
        assertDigests(IntStream.range(0, count)
                .mapToObj(i -> bytes(random.nextInt(200_000), random.nextInt()))
                .toList());
    }

    @Test
    void a_stream_that_fails_in_the_middle_fails_alone() throws Exception {
        List<byte[]> streams = IntStream.range(0, 20)
                .mapToObj(i -> bytes(100_000 + 999 * i, i))
                .toList();
        Iterator<Integer> next = IntStream.range(0, 20).iterator();
        hasher.run(() -> next.hasNext() ? Optional.of(job(next.next(), streams, 3, 70_000)) : Optional.empty());

        assertThat(failed).containsOnlyKeys(3, 10, 17).containsEntry(3, "torn");
        assertThat(found).hasSize(17).doesNotContainKeys(3, 10, 17);
        found.forEach((i, digest) -> assertThat(digest).isEqualTo(sha512(streams.get(i))));
        assertThat(closed).isEqualTo(20);
    }

    @Test
    void a_stream_that_cannot_be_opened_fails_alone() throws Exception {
        List<byte[]> streams =
                IntStream.range(0, 9).mapToObj(i -> bytes(1000, i)).toList();
        Iterator<Integer> next = IntStream.range(0, 9).iterator();
        hasher.run(() -> next.hasNext() ? Optional.of(job(next.next(), streams, 3, -1)) : Optional.empty());

        assertThat(failed).containsOnlyKeys(3);
        assertThat(found).hasSize(8);
    }

    @Test
    void when_all_that_is_left_fails_the_run_ends() throws Exception {
        List<byte[]> streams = List.of(bytes(10, 0), bytes(10, 1), bytes(10, 2), bytes(10, 3));
        Iterator<Integer> next = List.of(3).iterator();
        hasher.run(() -> next.hasNext() ? Optional.of(job(next.next(), streams, 3, 5)) : Optional.empty());

        assertThat(failed).containsOnlyKeys(3);
    }

    @Test
    void what_a_job_throws_ends_the_run_and_closes_every_stream_and_the_hasher_can_be_used_again() throws Exception {
        List<byte[]> streams =
                IntStream.range(0, 8).mapToObj(i -> bytes(300_000, i)).toList();
        Iterator<Integer> next = IntStream.range(0, 8).iterator();
        assertThatThrownBy(() -> hasher.run(() -> {
                    if (!next.hasNext()) {
                        throw new IOException("no list");
                    }
                    return Optional.of(job(next.next(), streams, 99, 0));
                }))
                .hasMessage("no list");

        assertThat(closed).isEqualTo(8);
        found.clear();
        sizes.clear();
        assertDigests(streams);
    }

    @Test
    void digests_beside_see_the_same_bytes() throws Exception {
        byte[] all = bytes(150_001, 7);
        SideDigests beside = new SideDigests(java.util.EnumSet.of(
                kr.seogo.bagit.digest.DigestAlgorithm.SHA256, kr.seogo.bagit.digest.DigestAlgorithm.SHA512));
        Iterator<Integer> once = List.of(0).iterator();
        hasher.run(() -> once.hasNext() && once.next() == 0
                ? Optional.of(new Piece(0, all, -2) {
                    @Override
                    public void read(java.nio.ByteBuffer piece) {
                        beside.read(piece);
                    }
                })
                : Optional.empty());

        assertThat(HexFormat.of()
                        .formatHex(java.util.Objects.requireNonNull(
                                beside.values(new byte[64]).get(kr.seogo.bagit.digest.DigestAlgorithm.SHA256))))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(all)));
    }

    private void assertDigests(List<byte[]> streams) throws IOException {
        Iterator<Integer> next = IntStream.range(0, streams.size()).iterator();
        hasher.run(
                () -> next.hasNext() ? Optional.of(job(next.next(), streams, Integer.MAX_VALUE, 0)) : Optional.empty());

        assertThat(failed).isEmpty();
        assertThat(found).hasSize(streams.size());
        for (int i = 0; i < streams.size(); i++) {
            assertThat(found.get(i)).as("of %d bytes", streams.get(i).length).isEqualTo(sha512(streams.get(i)));
            assertThat(sizes.get(i)).isEqualTo(streams.get(i).length);
        }
    }

    /** Every seventh from {@code bad} on fails after so many bytes; below zero it cannot be opened (only {@code bad}). */
    private LaneJob job(int i, List<byte[]> streams, int bad, int after) {
        boolean fails = after < 0 ? i == bad : i >= bad && (i - bad) % 7 == 0;
        return new Piece(i, streams.get(i), fails ? after : -2);
    }

    private static byte[] bytes(int length, int seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static String sha512(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private class Piece implements LaneJob {
        private final int i;
        private final byte[] bytes;
        private final int failsAfter;

        Piece(int i, byte[] bytes, int failsAfter) {
            this.i = i;
            this.bytes = bytes;
            this.failsAfter = failsAfter;
        }

        @Override
        public InputStream open() throws IOException {
            if (failsAfter == -1) {
                throw new IOException("not there");
            }
            return i % 2 == 0 ? new Torn(bytes, failsAfter) : new TornChannel(bytes, failsAfter);
        }

        @Override
        public void read(java.nio.ByteBuffer piece) {
            // nothing beside
        }

        @Override
        public void done(long size, byte[] digest) {
            found.put(i, HexFormat.of().formatHex(digest));
            sizes.put(i, size);
        }

        @Override
        public void failed(IOException why) {
            failed.put(i, String.valueOf(why.getMessage()));
        }
    }

    /** Gives its bytes in uneven pieces and fails after so many of them. */
    private class Torn extends InputStream {
        private final InputStream in;
        private final int failsAfter;
        private int given;

        Torn(byte[] bytes, int failsAfter) {
            this.in = new ByteArrayInputStream(bytes);
            this.failsAfter = failsAfter;
        }

        @Override
        public int read() {
            throw new AssertionError("lanes read pieces");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (failsAfter >= 0 && given >= failsAfter) {
                throw new IOException("torn");
            }
            int count = in.read(into, offset, Math.min(length, 1 + given % 30_011));
            given += Math.max(count, 0);
            return count;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    /** The same as a channel, into a part of whose buffer it reads. */
    private final class TornChannel extends Torn implements java.nio.channels.ReadableByteChannel {

        TornChannel(byte[] bytes, int failsAfter) {
            super(bytes, failsAfter);
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            throw new AssertionError("what is a channel is read as one");
        }

        @Override
        public int read(java.nio.ByteBuffer into) throws IOException {
            byte[] some = new byte[into.remaining()];
            int count = super.read(some, 0, some.length);
            if (count > 0) {
                into.put(some, 0, count);
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }
}
