package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Sync;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/**
 * The folder beside the storage root in which versions are assembled. Its {@code lock} keeps a second process out, for
 * what lies here when a store is opened is taken for the leftovers of a dead one.
 *
 * @param staging content being copied in, one folder for each deposit, named as its object and key; it outlives the process,
 *     so that the same deposit goes on where it was. What else lies there is of use to one process only
 * @param versions where ocfl-java assembles versions
 * @param journal one file for each object being changed
 * @param trash what was renamed away and is being deleted
 * @param aside files that did not belong into an object or were damaged, a folder for each object; kept until somebody
 *     has looked at them
 */
public record WorkFolder(Path staging, Path versions, Path journal, Path trash, Path aside, FileChannel lock)
        implements AutoCloseable {

    /** A deposit that has not come back for so long does not come any more. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Pattern OF_DEPOSIT =
            Pattern.compile("[0-9a-z]{4,64}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Opens the folder, making it where it is missing.
     *
     * @param clock tells what is so old that nobody comes back for it
     * @throws StoreException where another process has it open
     */
    public static WorkFolder open(Path folder, InstantSource clock) throws IOException {
        Sync.createFolders(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new StoreException("The store is open in another process, which holds " + folder.resolve("lock")
                    + "; let it do the work, or stop it first");
        }
        WorkFolder work = new WorkFolder(
                folder.resolve("staging"),
                folder.resolve("versions"),
                folder.resolve("journal"),
                folder.resolve("trash"),
                folder.resolve("aside"),
                channel);
        try {
            Sync.createFolders(work.journal);
            work.sweep(clock.instant().minus(KEPT));
            return work;
        } catch (IOException | RuntimeException e) {
            channel.close(); // or this process would keep itself out when it tries again
            throw e;
        }
    }

    /** Where the content of a deposit is staged, whether or not it was begun; the same each time it is made. */
    Path staging(ObjectId object, IntentKey key) {
        return staging.resolve(object.name() + "-" + key);
    }

    /** A new empty folder that does not outlive the process. */
    Path newStaging() throws IOException {
        return Files.createDirectory(staging.resolve(UUID.randomUUID().toString()));
    }

    /** Renames a tree out of the store, which takes it away in one step, and then deletes it. */
    void discard(Path tree) throws IOException {
        Path away = trash.resolve(UUID.randomUUID().toString());
        Files.move(tree, away);
        Sync.folder(Sync.folderOf(tree));
        Sync.delete(away);
    }

    private void sweep(Instant before) throws IOException {
        for (Path folder : new Path[] {staging, versions, trash}) {
            Sync.createFolders(folder); // kept, not made anew: a full disk may have no room even for that
            try (var left = Files.newDirectoryStream(folder)) {
                for (Path each : left) {
                    if (!isAwaited(each, before)) {
                        PathUtils.delete(each);
                    }
                }
            }
        }
    }

    /** Whether it is what was staged of a deposit that may come again. */
    private boolean isAwaited(Path each, Instant before) throws IOException {
        return staging.equals(each.getParent())
                && OF_DEPOSIT.matcher(String.valueOf(each.getFileName())).matches()
                && Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isAfter(before);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
