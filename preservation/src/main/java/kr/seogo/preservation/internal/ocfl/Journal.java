package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.internal.disk.Sync;

/**
 * Which objects are being changed, and what they were before: a file for each, named as the object, holding the number
 * of its newest version, 0 for none.
 *
 * <p>An entry is durable before the object's folder is touched, and its end is durable before the version is
 * acknowledged. So an entry found later means: whatever stands in that object beyond the version it names was never
 * acknowledged, and may be taken away.
 */
final class Journal {

    private final Path folder;

    Journal(Path folder) {
        this.folder = folder;
    }

    void begin(ObjectId object, int before) throws IOException {
        Sync.write(entry(object), Integer.toString(before).getBytes(StandardCharsets.US_ASCII));
        Sync.folder(folder);
    }

    void end(ObjectId object) throws IOException {
        Files.deleteIfExists(entry(object));
        Sync.folder(folder);
    }

    /** The version the object had before a change that has not ended; empty when none is under way. */
    Optional<Integer> unfinished(ObjectId object) throws IOException {
        Path entry = entry(object);
        if (!Files.exists(entry)) {
            return Optional.empty();
        }
        String text = Files.readString(entry, StandardCharsets.US_ASCII);
        if (!text.matches("\\d+")) { // killed or cut off while the entry was written: the object was not touched yet
            end(object);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** Whether the object is being made just now; changes nothing, so that a reader may ask. */
    boolean isNew(ObjectId object) throws IOException {
        Path entry = entry(object);
        return Files.exists(entry)
                && Files.readString(entry, StandardCharsets.US_ASCII).equals("0");
    }

    List<ObjectId> entries() throws IOException {
        List<ObjectId> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                found.add(new ObjectId(String.valueOf(file.getFileName())));
            }
        }
        return found;
    }

    private Path entry(ObjectId object) {
        return folder.resolve(object.name());
    }
}
