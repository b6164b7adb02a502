package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.ContentChangedException;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.PastCache;
import kr.seogo.preservation.internal.disk.Sync;
import kr.seogo.preservation.internal.disk.Workers;

/**
 * Copies the content of a deposit beside the store, syncs it, and reads it back past the page cache, several files at
 * once so that syncs overlap.
 *
 * <p>There is one digest pass: over the bytes read back. When they have the digest the file was checked by, then what
 * was read from the source, what was written and what is on disk are all the checked bytes. Only when they do not is the
 * source read again, to tell a changed file from a failing disk.
 */
final class Stager {

    private final Workers workers;
    private final PastCache disk;

    Stager(Workers workers, PastCache disk) {
        this.workers = workers;
        this.disk = disk;
    }

    /** A file on disk under a name of no meaning, synced and proved. */
    record Staged(LogicalPath path, Sha512 digest, Path file) {}

    /**
     * @param folder empty, on the store's volume
     * @throws ContentChangedException when a file is not what was checked
     */
    List<Staged> stage(Path folder, Map<LogicalPath, Content> content) throws IOException {
        List<Callable<Staged>> copies = new ArrayList<>(content.size());
        content.forEach((path, bytes) -> {
            Path target = folder.resolve(Integer.toString(copies.size()));
            copies.add(() -> stage(target, path, bytes));
        });
        return workers.all(copies);
    }

    /** Reads files of the store again past the page cache; each must have its digest. */
    void prove(Map<Path, String> digests) throws IOException {
        List<Callable<Boolean>> reads = new ArrayList<>(digests.size());
        digests.forEach((file, digest) -> reads.add(() -> prove(file, digest)));
        workers.all(reads);
    }

    private Staged stage(Path target, LogicalPath path, Content content) throws IOException {
        return switch (content) {
            case Content.CheckedFile file -> copy(target, path, file);
            case Content.Inline(byte[] bytes) -> {
                Sync.write(target, bytes);
                Sha512 digest = Digests.of(bytes);
                prove(target, digest.hex());
                yield new Staged(path, digest, target);
            }
        };
    }

    private Staged copy(Path target, LogicalPath path, Content.CheckedFile file) throws IOException {
        BasicFileAttributes now =
                Files.readAttributes(file.source(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!now.isRegularFile() || now.size() != file.bytes()) {
            String found = now.isRegularFile() ? now.size() + " bytes" : "no regular file";
            throw new ContentChangedException("%s, for %s, had %d bytes when it was checked; found now: %s"
                    .formatted(file.source(), path, file.bytes(), found));
        }
        copyBytes(file.source(), target);
        String stored = disk.digest(target, Digests.sha512());
        if (!stored.equals(file.digest().hex())) {
            throw explain(target, path, file, stored);
        }
        return new Staged(path, file.digest(), target);
    }

    private static StoreException explain(Path target, LogicalPath path, Content.CheckedFile file, String stored)
            throws IOException {
        String source = Digests.ofFile(file.source()).hex();
        return source.equals(file.digest().hex())
                ? unlike(target, file.digest().hex(), stored)
                : new ContentChangedException("%s, for %s, had SHA-512 %s when it was checked; found now: %s"
                        .formatted(file.source(), path, file.digest(), source));
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

    private static void copyBytes(Path source, Path target) throws IOException {
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            long size = in.size();
            long position = 0;
            long count = 1;
            while (position < size && count > 0) { // 0: cut off meanwhile; the digest will tell
                count = in.transferTo(position, size - position, out);
                position += count;
            }
            out.force(true);
        }
    }
}
