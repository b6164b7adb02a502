package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.model.VersionNum;
import io.ocfl.core.model.Inventory;
import io.ocfl.core.model.User;
import io.ocfl.core.model.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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

/** An object as its inventory tells it, wherever it lies. Content paths come from the inventory alone, never from a caller. */
public record ObjectInventory(ObjectId id, Inventory inventory) {

    /** How long a file of the object is. */
    @FunctionalInterface
    public interface Lengths {
        /** In bytes, by the content path of the file. */
        long of(String contentPath) throws IOException;
    }

    public ObjectVersion head() {
        return new ObjectVersion(Math.toIntExact(inventory.getHead().getVersionNum()));
    }

    public List<VersionNote> history() {
        List<VersionNote> notes = new ArrayList<>();
        inventory.getVersions().forEach((number, version) -> notes.add(note(number, version)));
        return notes;
    }

    /** The newest version that carries the key. */
    public Optional<ObjectVersion> keyed(IntentKey key) {
        return history().reversed().stream()
                .filter(note -> note.key().equals(Optional.of(key)))
                .map(VersionNote::version)
                .findFirst();
    }

    /** The files of a version in the order of their paths. */
    public List<StoredFile> files(ObjectVersion version, Lengths lengths) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (Map.Entry<String, Set<String>> entry : state(version).getState().entrySet()) {
            long bytes = lengths.of(content(entry.getKey()));
            Sha512 digest = new Sha512(entry.getKey());
            entry.getValue().forEach(path -> files.add(new StoredFile(new LogicalPath(path), bytes, digest)));
        }
        files.sort(Comparator.comparing(StoredFile::path));
        return files;
    }

    /** What is acknowledged of a version. */
    public PreservedVersion preserved(ObjectVersion version, IntentKey key, Lengths lengths) throws IOException {
        long count = 0;
        long bytes = 0;
        for (StoredFile file : files(version, lengths)) {
            if (file.path().isPayload()) {
                count++;
                bytes += file.bytes();
            }
        }
        return new PreservedVersion(id, version, key, count, bytes);
    }

    /** Digests of what a version brought: content in its own folder, and older content it came to use. */
    public List<String> brought(ObjectVersion version) {
        Version before = version.number() == 1 ? null : state(new ObjectVersion(version.number() - 1));
        List<String> digests = new ArrayList<>();
        for (Map.Entry<String, Set<String>> entry : state(version).getState().entrySet()) {
            String digest = entry.getKey();
            if (before == null || !entry.getValue().stream().allMatch(path -> digest.equals(before.getFileId(path)))) {
                digests.add(digest);
            }
        }
        return digests;
    }

    public boolean holds(Sha512 digest) {
        return inventory.getContentPath(digest.hex()) != null;
    }

    /** Where the content of this digest lies, below the object. */
    public String content(String digest) {
        String path = inventory.getContentPath(digest);
        if (path == null) {
            throw new StoreException("The inventory of " + id + " has no content for digest " + digest);
        }
        return path;
    }

    /** The digest of a file of a version. */
    public String digest(ObjectVersion version, LogicalPath path) {
        String digest = state(version).getFileId(path.value());
        if (digest == null) {
            throw new NoSuchContentException("%s %s has no file %s".formatted(id, version, path));
        }
        return digest;
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
