package kr.seogo.preservation.internal.ocfl;

import io.ocfl.core.model.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.VersionNote;
import kr.seogo.preservation.internal.disk.Sync;

/** An object in a folder. Paths on disk come from the inventory alone, never from a caller. */
record StoredObject(ObjectInventory says, Path root) {

    StoredObject(ObjectId id, Path root, Inventory inventory) {
        this(new ObjectInventory(id, inventory), root);
    }

    ObjectVersion head() {
        return says.head();
    }

    List<VersionNote> history() {
        return says.history();
    }

    Optional<ObjectVersion> keyed(IntentKey key) {
        return says.keyed(key);
    }

    List<StoredFile> files(ObjectVersion version) throws IOException {
        return says.files(version, path -> Files.size(inside(path)));
    }

    PreservedVersion preserved(ObjectVersion version, IntentKey key) throws IOException {
        return says.preserved(version, key, path -> Files.size(inside(path)));
    }

    /** What a version brought: content in its own folder, and older content it came to use. */
    Map<Path, String> brought(ObjectVersion version) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        for (String digest : says.brought(version)) {
            files.put(content(digest), digest);
        }
        return files;
    }

    boolean holds(Sha512 digest) {
        return says.holds(digest);
    }

    /** Where the content of this digest lies; the folders on the way are no links. */
    Path content(String digest) throws IOException {
        return inside(says.content(digest));
    }

    Path file(ObjectVersion version, LogicalPath path) throws IOException {
        Path file = content(says.digest(version, path));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(
                    "The content of %s in %s %s is not on disk: %s".formatted(path, says.id(), version, file));
        }
        return file;
    }

    private Path inside(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || !Sync.folderOf(file).toRealPath().equals(Sync.folderOf(file))) {
            throw new StoreException("The inventory of %s leads out of the object: %s".formatted(says.id(), path));
        }
        return file;
    }
}
