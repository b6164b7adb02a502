package kr.seogo.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The exclusive right to write into a data folder: a lock of the operating system on {@code run/lock}, which is gone
 * with its process however that ends. A file beside it
 * holds the pid, for the sentence; it is never trusted for more.
 */
public final class FolderLock implements AutoCloseable {
    // POSIX gives up a process's lock as soon as the process closes any descriptor of the file (fcntl(2)): a folder
    // held by this process must not even be tried again.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;

    private FolderLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws FolderInUseException if another process, or this one, holds it; the sentence names its pid
     */
    public static FolderLock take(DataFolder data) {
        try {
            Path root = data.root().toRealPath();
            if (!HELD.add(root)) {
                throw inUse(data);
            }
            FileChannel channel =
                    FileChannel.open(data.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                HELD.remove(root);
                throw inUse(data);
            }
            Files.writeString(pidFile(data), ProcessHandle.current().pid() + "\n", StandardCharsets.UTF_8);
            return new FolderLock(root, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("could not lock the data folder " + data.root(), e);
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            channel.close();
            HELD.remove(root);
        } catch (IOException e) {
            throw new UncheckedIOException("could not give back the lock of the data folder " + root, e);
        }
    }

    private static FolderInUseException inUse(DataFolder data) throws IOException {
        Path file = pidFile(data);
        String pid = Files.exists(file)
                ? Files.readString(file, StandardCharsets.UTF_8).strip()
                : "unknown";
        return new FolderInUseException(
                "the data folder %s is in use by process %s; stop it first, or name another folder with --data"
                        .formatted(data.root(), pid));
    }

    private static Path pidFile(DataFolder data) {
        return data.run().resolve("pid");
    }
}
