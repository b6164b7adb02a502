package kr.seogo.bench.fixity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.digest.Workers;

/**
 * A plain loop over files that digests one after another in each thread, with buffers of 256 KB as the store's.
 *
 * @param by whose digests; the program's own choice where none is named
 * @param direct past the page cache, as the store reads again
 */
record ByHand(DigestAlgorithm algorithm, Optional<Provider> by, boolean direct) {

    private static final int CHUNK = 256 * 1024;

    /** Every file, as many at a time as there are threads. */
    void digest(List<Path> files, int threads) throws IOException {
        AtomicInteger next = new AtomicInteger();
        Workers.run(threads, () -> {
            MessageDigest digest = digest();
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                read(files.get(i), into(digest));
                digest.digest();
            }
        });
    }

    /** Every file, and nothing done with what is read: what the disk gives. */
    void readOnly(List<Path> files, int threads) throws IOException {
        AtomicInteger next = new AtomicInteger();
        Workers.run(threads, () -> {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                read(files.get(i), (bytes, length) -> {});
            }
        });
    }

    /** One file. */
    byte[] digest(Path file) throws IOException {
        MessageDigest digest = digest();
        read(file, into(digest));
        return digest.digest();
    }

    /** Takes the first bytes of an array. */
    @FunctionalInterface
    private interface Sink {
        void take(byte[] bytes, int length);
    }

    private static Sink into(MessageDigest digest) {
        return (bytes, length) -> digest.update(bytes, 0, length);
    }

    private void read(Path file, Sink sink) throws IOException {
        if (direct) {
            pastCache(file, sink);
        } else {
            throughCache(file, sink);
        }
    }

    private MessageDigest digest() {
        try {
            return by.isPresent()
                    ? MessageDigest.getInstance(algorithm.jdkName(), by.get())
                    : MessageDigest.getInstance(algorithm.jdkName());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a provider without " + algorithm.jdkName(), e);
        }
    }

    private static void throughCache(Path file, Sink sink) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(Math.clamp(Files.size(file), 1, CHUNK));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(piece.clear()) >= 0) {
                sink.take(piece.array(), piece.position());
            }
        }
    }

    private static void pastCache(Path file, Sink sink) throws IOException {
        int block = Math.toIntExact(Files.getFileStore(file).getBlockSize());
        ByteBuffer buffer =
                ByteBuffer.allocateDirect(CHUNK + block).alignedSlice(block).slice(0, CHUNK);
        byte[] piece = new byte[CHUNK];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, directOption())) {
            long position = 0;
            int count;
            do {
                count = channel.read(buffer.clear(), position);
                if (count > 0) {
                    buffer.flip().get(piece, 0, count);
                    sink.take(piece, count);
                    position += count;
                }
                // A direct read at the end of the file is short; the next position would not be aligned.
            } while (count > 0 && count % block == 0);
        }
    }

    /** Whether files below a folder can be read past the cache. */
    static boolean canBeDirect(Path folder) throws IOException {
        Path probe = folder.resolve("direct.probe");
        Files.write(probe, new byte[CHUNK]);
        try {
            pastCache(probe, (bytes, length) -> {});
            return true;
        } catch (IOException | UnsupportedOperationException refused) {
            return false;
        } finally {
            Files.delete(probe);
        }
    }

    // By name: the compiler warns of com.sun types whatever annotation says.
    private static OpenOption directOption() {
        try {
            for (Object option :
                    Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants()) {
                if (option.toString().equals("DIRECT")) {
                    return (OpenOption) option;
                }
            }
            throw new UnsupportedOperationException("this JDK has no option DIRECT");
        } catch (ClassNotFoundException e) {
            throw new UnsupportedOperationException("this JDK has no direct reads", e);
        }
    }
}
