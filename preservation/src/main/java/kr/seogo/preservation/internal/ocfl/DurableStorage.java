package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.common.Listing;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import kr.seogo.preservation.internal.disk.Sync;

/**
 * ocfl-java's storage on a file system, with the syncs it lacks. ocfl-java stores a version in this order, and each step
 * is durable before the next begins:
 *
 * <ol>
 *   <li>the object's folder and its {@code 0=ocfl_object_1.1}, for a new object;
 *   <li>the version's folder, moved in from the work folder by one rename: its content was synced when it was staged,
 *       its inventory, sidecar and every folder are synced before the move, the object's folder after it;
 *   <li>the root inventory and then its sidecar, each replaced by one rename of a synced copy. With the first of these
 *       two the version becomes visible.
 * </ol>
 *
 * <p>So after a power cut a visible version is whole. What was not finished is taken back by {@link ObjectReset}.
 */
final class DurableStorage extends FileSystemStorage {

    private final Path root;
    private final Path temporary;

    /**
     * @param root the storage root
     * @param temporary a folder on the same volume for copies that are about to be moved into place
     */
    DurableStorage(Path root, Path temporary) {
        super(root);
        this.root = root;
        this.temporary = temporary;
    }

    @Override
    public void write(String path, byte[] content, String mediaType) {
        Path file = root.resolve(path);
        doing(() -> {
            Sync.write(file, content);
            Sync.folder(Sync.folderOf(file));
        });
    }

    @Override
    public void createDirectories(String path) {
        doing(() -> Sync.createFolders(root.resolve(path)));
    }

    @Override
    public void moveDirectoryInto(Path source, String destination) {
        Path target = root.resolve(destination);
        doing(() -> {
            syncStaged(source);
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
            Sync.folder(Sync.folderOf(target));
        });
    }

    @Override
    public void copyFileInternal(String source, String destination) {
        Path target = root.resolve(destination);
        Path copy = temporary.resolve(UUID.randomUUID().toString());
        doing(() -> Sync.replace(root.resolve(source), copy, target));
    }

    @Override
    public List<Listing> listDirectory(String path) {
        return Listings.of(root.resolve(path));
    }

    @Override
    public boolean fileExists(String path) {
        try {
            return Sync.isThere(root.resolve(path));
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    /**
     * Nothing is deleted here. ocfl-java deletes what it takes for an attempt of its own that failed, up to a whole object;
     * {@link ObjectReset} takes back exactly what the journal says was not there before.
     */
    @Override
    public void deleteDirectory(String path) {}

    /** Empty folders are left: pruning them here could take away one in which another object is being made. */
    @Override
    public void deleteEmptyDirsUp(String path) {}

    private static void syncStaged(Path version) throws IOException {
        try (var entries = Files.newDirectoryStream(version)) {
            for (Path entry : entries) {
                if (!Sync.isFolder(entry)) { // inventory and sidecar
                    Sync.file(entry);
                }
            }
        }
        Sync.tree(version, false);
    }

    private static void doing(DiskAction action) {
        try {
            action.run();
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    /** Something done on disk. */
    @FunctionalInterface
    private interface DiskAction {
        void run() throws IOException;
    }
}
