package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.ContentChangedException;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.PastCache;
import kr.seogo.preservation.internal.disk.Sync;
import kr.seogo.preservation.internal.disk.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies the content of a deposit beside the store, syncs it, and reads it back past the page cache, several files at
 * once so that syncs overlap.
 *
 * <p>There is one digest pass: over the bytes read back. When they have the digest the file was checked by, then what
 * was read from the source, what was written and what is on disk are all the checked bytes. Only when they do not is the
 * source read again, to tell a changed file from a failing disk.
 *
 * <p>A kill leaves what was staged in a folder of the deposit's own, each finished file under its digest, an unfinished one
 * with {@code .part} behind it. The same deposit made again reads finished files back and neither copies nor syncs them;
 * a large one goes on at its last whole part. Whatever lies there is read back before it is used, so that nothing torn or
 * put there by somebody else comes into an object.
 */
public final class Stager {

    /** Bytes of a large file that a kill can undo at most. */
    public static final long PART = 1L << 30;

    private static final Logger LOG = LoggerFactory.getLogger(Stager.class);

    private final WorkFolder work;
    private final Workers workers;
    private final PastCache disk;
    private final long part;

    public Stager(WorkFolder work, Workers workers, PastCache disk) {
        this(work, workers, disk, PART);
    }

    Stager(WorkFolder work, Workers workers, PastCache disk, long part) {
        this.work = work;
        this.workers = workers;
        this.disk = disk;
        this.part = part;
    }

    /** A file on disk under a name of no meaning, synced and proved; those of the same bytes may be one. */
    public record Staged(LogicalPath path, Sha512 digest, Path file) {}

    /** Something done with files that were staged. */
    @FunctionalInterface
    public interface Use<T> {
        T of(List<Staged> files) throws IOException;
    }

    /**
     * Stages the content of a deposit, or what is not staged yet, and hands it on. Afterwards it is cleared away, and after a
     * failure too; not where the thread was told to stop, after which the same deposit comes again as after a kill. The
     * caller holds the object's lock.
     *
     * @throws ContentChangedException when a file is not what was checked
     */
    public <T> T with(Deposit deposit, Use<T> use) throws IOException {
        try {
            T result = use.of(stage(work.staging(deposit.object(), deposit.key()), deposit.content()));
            forget(deposit.object(), deposit.key());
            return result;
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            forget(deposit.object(), deposit.key());
            throw e;
        }
    }

    /** Clears away what a deposit left that is stored. What cannot be cleared lies there until it is old. */
    public void forget(ObjectId object, IntentKey key) {
        clear(work.staging(object, key));
    }

    /**
     * Hands on a second name of each file to somebody who moves it away, so that a kill before the end does not take what
     * was staged. Where the volume has no hard links he gets the files themselves.
     */
    public <T> T lend(List<Staged> files, Use<T> use) throws IOException {
        Path folder = work.newStaging();
        try {
            List<Staged> lent = new ArrayList<>(files.size());
            Map<Sha512, Path> given = new LinkedHashMap<>();
            for (Staged file : files) {
                Path name = folder.resolve(Integer.toString(lent.size()));
                lend(file, name, given);
                lent.add(new Staged(file.path(), file.digest(), name));
            }
            return use.of(lent);
        } finally {
            clear(folder);
        }
    }

    private static void lend(Staged file, Path name, Map<Sha512, Path> given) throws IOException {
        Path before = given.get(file.digest());
        if (before != null) {
            Files.copy(before, name);
            return;
        }
        try {
            Files.createLink(name, file.file());
        } catch (UnsupportedOperationException | FileSystemException e) {
            try {
                Files.move(file.file(), name, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                failure.addSuppressed(e);
                throw failure;
            }
            given.put(file.digest(), name);
        }
    }

    private static void clear(Path folder) {
        try {
            Sync.delete(folder);
        } catch (IOException e) {
            LOG.warn("{} cannot be cleared away yet", folder, e);
        }
    }

    private List<Staged> stage(Path folder, Map<LogicalPath, Content> content) throws IOException {
        if (!Sync.isThere(folder)) {
            Files.createDirectory(folder);
        }
        List<Staged> staged = new ArrayList<>(content.size());
        Map<Sha512, Callable<Path>> copies = new LinkedHashMap<>();
        content.forEach((path, bytes) -> {
            Staged file = staged(folder, path, bytes);
            staged.add(file);
            copies.putIfAbsent(file.digest(), () -> stage(file, bytes));
        });
        workers.all(List.copyOf(copies.values()));
        return staged;
    }

    private static Staged staged(Path folder, LogicalPath path, Content content) {
        Sha512 digest =
                switch (content) {
                    case Content.CheckedFile file -> file.digest();
                    case Content.Inline(byte[] bytes) -> Digests.of(bytes);
                };
        return new Staged(path, digest, folder.resolve(digest.hex()));
    }

    /** Reads files of the store again past the page cache; each must have its digest. */
    void prove(Map<Path, String> digests) throws IOException {
        List<Callable<Boolean>> reads = new ArrayList<>(digests.size());
        digests.forEach((file, digest) -> reads.add(() -> prove(file, digest)));
        workers.all(reads);
    }

    private Path stage(Staged staged, Content content) throws IOException {
        Path target = staged.file();
        if (Sync.isThere(target)) {
            if (has(target, staged.digest())) {
                return target;
            }
            Files.delete(target);
        }
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        switch (content) {
            case Content.CheckedFile file -> copy(unfinished, staged.path(), file);
            case Content.Inline(byte[] bytes) -> {
                Files.deleteIfExists(unfinished);
                Sync.write(unfinished, bytes);
                prove(unfinished, staged.digest().hex());
            }
        }
        return Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void copy(Path target, LogicalPath path, Content.CheckedFile file) throws IOException {
        BasicFileAttributes now =
                Files.readAttributes(file.source(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!now.isRegularFile() || now.size() != file.bytes()) {
            String found = now.isRegularFile() ? now.size() + " bytes" : "no regular file";
            throw new ContentChangedException("%s, for %s, had %d bytes when it was checked; found now: %s"
                    .formatted(file.source(), path, file.bytes(), found));
        }
        PartCopy copy = new PartCopy(file.source(), target, part);
        long done = copy.done(file.bytes());
        if (done > 0) {
            copy.from(done);
            if (has(target, file.digest())) {
                return;
            }
        }
        copy.from(0); // nothing was there, or it was torn by a power cut, or not ours
        String stored = disk.digest(target, Digests.sha512());
        if (!stored.equals(file.digest().hex())) {
            throw explain(target, path, file, stored);
        }
    }

    private static StoreException explain(Path target, LogicalPath path, Content.CheckedFile file, String stored)
            throws IOException {
        String source = Digests.ofFile(file.source()).hex();
        return source.equals(file.digest().hex())
                ? unlike(target, file.digest().hex(), stored)
                : new ContentChangedException("%s, for %s, had SHA-512 %s when it was checked; found now: %s"
                        .formatted(file.source(), path, file.digest(), source));
    }

    private boolean has(Path file, Sha512 digest) throws IOException {
        return disk.digest(file, Digests.sha512()).equals(digest.hex());
    }

    private boolean prove(Path file, String digest) throws IOException {
        String stored = disk.digest(file, Digests.sha512());
        if (!stored.equals(digest)) {
            throw unlike(file, digest, stored);
        }
        return true;
    }

    private static StoreException unlike(Path file, String expected, String found) {
        return new StoreException(
                "%s was read back with SHA-512 %s; expected %s. The disk does not keep what is written"
                        .formatted(file, found, expected));
    }
}
