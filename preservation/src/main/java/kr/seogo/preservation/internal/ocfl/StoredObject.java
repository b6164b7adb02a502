package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.model.VersionNum;
import io.ocfl.core.model.Inventory;
import io.ocfl.core.model.User;
import io.ocfl.core.model.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.NoSuchContentException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.VersionNote;
import kr.seogo.preservation.internal.disk.Sync;

/** An object as its inventory tells it. Paths on disk come from the inventory alone, never from a caller. */
record StoredObject(ObjectId id, Path root, Inventory inventory) {

    ObjectVersion head() {
        return new ObjectVersion(Math.toIntExact(inventory.getHead().getVersionNum()));
    }

    List<VersionNote> history() {
        List<VersionNote> notes = new ArrayList<>();
        inventory.getVersions().forEach((number, version) -> notes.add(note(number, version)));
        return notes;
    }

    Optional<ObjectVersion> keyed(IntentKey key) {
        return history().reversed().stream()
                .filter(note -> note.key().equals(Optional.of(key)))
                .map(VersionNote::version)
                .findFirst();
    }

    List<StoredFile> files(ObjectVersion version) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (Map.Entry<String, Set<String>> entry : state(version).getState().entrySet()) {
            long bytes = Files.size(content(entry.getKey()));
            Sha512 digest = new Sha512(entry.getKey());
            entry.getValue().forEach(path -> files.add(new StoredFile(new LogicalPath(path), bytes, digest)));
        }
        files.sort(Comparator.comparing(StoredFile::path));
        return files;
    }

    PreservedVersion preserved(ObjectVersion version, IntentKey key) throws IOException {
        long count = 0;
        long bytes = 0;
        for (StoredFile file : files(version)) {
            if (file.path().isPayload()) {
                count++;
                bytes += file.bytes();
            }
        }
        return new PreservedVersion(id, version, key, count, bytes);
    }

    /** What a version brought: content in its own folder, and older content it came to use. */
    Map<Path, String> brought(ObjectVersion version) throws IOException {
        Version before = version.number() == 1 ? null : state(new ObjectVersion(version.number() - 1));
        Map<Path, String> files = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> entry : state(version).getState().entrySet()) {
            String digest = entry.getKey();
            if (before == null || !entry.getValue().stream().allMatch(path -> digest.equals(before.getFileId(path)))) {
                files.put(content(digest), digest);
            }
        }
        return files;
    }

    boolean holds(Sha512 digest) {
        return inventory.getContentPath(digest.hex()) != null;
    }

    /** Where the content of this digest lies; the folders on the way are no links. */
    Path content(String digest) throws IOException {
        String path = inventory.getContentPath(digest);
        if (path == null) {
            throw new StoreException("The inventory of " + id + " has no content for digest " + digest);
        }
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || !Sync.folderOf(file).toRealPath().equals(Sync.folderOf(file))) {
            throw new StoreException("The inventory of %s leads out of the object: %s".formatted(id, path));
        }
        return file;
    }

    Path file(ObjectVersion version, LogicalPath path) throws IOException {
        String digest = state(version).getFileId(path.value());
        if (digest == null) {
            throw new NoSuchContentException("%s %s has no file %s".formatted(id, version, path));
        }
        Path file = content(digest);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(
                    "The content of %s in %s %s is not on disk: %s".formatted(path, id, version, file));
        }
        return file;
    }

    private Version state(ObjectVersion version) {
        Version found = inventory.getVersion(VersionNum.fromInt(version.number()));
        if (found == null) {
            throw new NoSuchContentException("%s has no version %s; its newest is %s".formatted(id, version, head()));
        }
        return found;
    }

    private static VersionNote note(VersionNum number, Version version) {
        KeyedMessage message = KeyedMessage.parse(version.getMessage() == null ? "" : version.getMessage());
        User user = version.getUser();
        return new VersionNote(
                new ObjectVersion(Math.toIntExact(number.getVersionNum())),
                version.getCreated().toInstant(),
                user == null || user.getName() == null ? "" : user.getName(),
                message.text(),
                message.key());
    }
}
