package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.seogo.preservation.internal.disk.DiskFailure;
import kr.seogo.preservation.internal.disk.Sync;

/**
 * Takes an object back to the version it had before a change that did not end, whatever the change had done by then. It
 * may be killed at any point and begun again.
 *
 * <p>A new object is renamed out of the store whole. Of an older one first the root inventory and its sidecar are put
 * back, as copies of those in the version's own folder (they are the same bytes, OCFL 1.1 section 3.7), and only then
 * the later version folders are renamed away: a reader sees the old object throughout.
 */
final class ObjectReset {

    private static final String INVENTORY = "inventory.json";
    private static final String SIDECAR = "inventory.json.sha512";

    private final Path root;
    private final WorkFolder work;

    ObjectReset(Path root, WorkFolder work) {
        this.root = root;
        this.work = work;
    }

    /**
     * @param objectRoot the object's folder, there or not
     * @param before the version to go back to, 0 for none
     */
    void to(Path objectRoot, int before) throws IOException {
        if (before == 0) {
            remove(objectRoot);
            return;
        }
        Path version = objectRoot.resolve("v" + before);
        try {
            restoreRootInventory(objectRoot, version);
        } catch (IOException e) {
            if (!DiskFailure.isFull(e)) {
                throw e;
            }
            // Room for two small files comes from what is taken back; a reader of just that may miss it.
            discardAfter(objectRoot, before);
            restoreRootInventory(objectRoot, version);
        }
        discardAfter(objectRoot, before);
        // All of this may have been done by a process that was killed before it could sync it.
        Sync.folder(objectRoot);
    }

    private void discardAfter(Path objectRoot, int before) throws IOException {
        for (Path version : versionsAfter(objectRoot, before)) {
            work.discard(version);
        }
    }

    private void remove(Path objectRoot) throws IOException {
        if (Sync.isFolder(objectRoot)) {
            work.discard(objectRoot);
        }
        Path folder = Sync.folderOf(objectRoot);
        while (!folder.equals(root) && removedAsEmpty(folder)) {
            folder = Sync.folderOf(folder);
        }
        Sync.folder(folder);
    }

    private void restoreRootInventory(Path objectRoot, Path version) throws IOException {
        for (String name : List.of(INVENTORY, SIDECAR)) {
            Path target = objectRoot.resolve(name);
            Path source = version.resolve(name);
            if (!Sync.isThere(target) || !Arrays.equals(Files.readAllBytes(source), Files.readAllBytes(target))) {
                Sync.replace(source, work.staging().resolve(UUID.randomUUID().toString()), target);
            }
        }
    }

    private static List<Path> versionsAfter(Path objectRoot, int before) throws IOException {
        List<Path> found = new ArrayList<>();
        for (int number = before + 1; Sync.isFolder(objectRoot.resolve("v" + number)); number++) {
            found.add(objectRoot.resolve("v" + number));
        }
        return found;
    }

    private static boolean removedAsEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (NoSuchFileException e) {
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }
}
