package kr.seogo.preservation.internal.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;

/**
 * Reads files from the disk itself: with direct I/O where the file system has it, so that the page cache cannot answer
 * for a disk that lost what was written. Where it has none (some network and memory file systems), Java knows no way
 * to drop a file from the cache; the read is then an ordinary one and {@link #direct} says so.
 *
 * <p>Links are not followed. Safe for many threads; buffers are kept and used again.
 */
public final class PastCache {

    private static final int CHUNK = 256 * 1024;

    private static final Set<OpenOption> PLAIN = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final int block;
    private final boolean direct;
    private final Set<OpenOption> options;
    private final Deque<ByteBuffer> idle = new ConcurrentLinkedDeque<>();

    private PastCache(int block, boolean direct) {
        this.block = block;
        this.direct = direct;
        this.options = direct ? directOptions() : PLAIN;
    }

    /**
     * Tries direct I/O once with a small file in {@code folder}, which must be on the volume that will be read; where that
     * has no room for one, with {@code known}, a file that is there.
     */
    public static PastCache probe(Path folder, Path known) throws IOException {
        int block = Math.toIntExact(Files.getFileStore(folder).getBlockSize());
        if (Integer.bitCount(block) == 1 && CHUNK % block == 0) {
            try {
                PastCache tried = new PastCache(block, true);
                if (tried.works(folder, known)) {
                    return tried;
                }
            } catch (UnsupportedOperationException e) {
                return new PastCache(4096, false); // this JDK has none
            }
        }
        return new PastCache(4096, false);
    }

    private boolean works(Path folder, Path known) throws IOException {
        Path file = Files.createTempFile(folder, "direct-io", null);
        try {
            Files.write(file, new byte[block + 1]);
            return reads(file);
        } catch (IOException e) {
            if (DiskFailure.isFull(e)) {
                return reads(known);
            }
            throw e;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    public boolean direct() {
        return direct;
    }

    /** The digest of a file's bytes in lower-case hexadecimal digits. */
    public String digest(Path file, MessageDigest digest) throws IOException {
        read(file, digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Hands every byte of a file to {@code sink}, in order; the array is used again for the next piece. */
    public void read(Path file, Sink sink) throws IOException {
        ByteBuffer buffer = take();
        byte[] piece = new byte[(int) Math.min(CHUNK, Math.max(1, Files.size(file)))];
        try (FileChannel channel = FileChannel.open(file, options)) {
            long position = 0;
            int count;
            do {
                buffer.clear();
                count = channel.read(buffer, position);
                position += Math.max(0, count);
                buffer.flip();
                while (buffer.hasRemaining()) {
                    int length = Math.min(piece.length, buffer.remaining());
                    buffer.get(piece, 0, length);
                    sink.accept(piece, 0, length);
                }
                // A direct read at the end of the file is short; the next position would not be aligned.
            } while (count > 0 && (!direct || count % block == 0));
        } finally {
            idle.push(buffer);
        }
    }

    /** A stream over a file's bytes; the caller closes it. Not for several threads. */
    public InputStream open(Path file) throws IOException {
        return new PastCacheStream(FileChannel.open(file, options), take(), idle::push, direct ? block : 1);
    }

    private boolean reads(Path file) {
        long[] seen = new long[1];
        try {
            read(file, (bytes, offset, length) -> seen[0] += length);
            return seen[0] == Files.size(file);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Looked up by name: the compiler warns of {@code com.sun} types, and a JDK need not have this one. */
    private static Set<OpenOption> directOptions() {
        try {
            return Stream.of(
                            Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants())
                    .filter(option -> option.toString().equals("DIRECT"))
                    .map(OpenOption.class::cast)
                    .collect(() -> new HashSet<>(PLAIN), Set::add, Set::addAll);
        } catch (ClassNotFoundException e) {
            throw new UnsupportedOperationException("This JDK has no direct I/O", e);
        }
    }

    private ByteBuffer take() {
        ByteBuffer buffer = idle.poll();
        return buffer != null
                ? buffer
                : ByteBuffer.allocateDirect(CHUNK + block).alignedSlice(block).slice(0, CHUNK);
    }

    /** Takes a piece of a file. */
    @FunctionalInterface
    public interface Sink {
        void accept(byte[] bytes, int offset, int length) throws IOException;
    }
}
