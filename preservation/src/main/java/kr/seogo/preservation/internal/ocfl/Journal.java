package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.internal.disk.Sync;

/**
 * Which objects are being changed, and what they were before: a file for each, named as the object, holding {@code before N}
 * and a line feed, where N is the number of its newest version, 0 for none. No beginning of such a line is one itself, so
 * that an entry cut off in the middle never names an older version. Older stores wrote the number alone.
 *
 * <p>An entry is durable before the object's folder is touched, and its end is durable before the version is
 * acknowledged. So an entry found later means: whatever stands in that object beyond the version it names was never
 * acknowledged, and may be taken away.
 */
final class Journal {

    private static final Pattern LINE = Pattern.compile("before (\\d+)\n|(\\d+)");

    private final Path folder;

    Journal(Path folder) {
        this.folder = folder;
    }

    void begin(ObjectId object, int before) throws IOException {
        Sync.write(entry(object), "before %d\n".formatted(before).getBytes(StandardCharsets.US_ASCII));
        Sync.folder(folder);
    }

    /** Notes a change that is about to be undone, unless its note is still there. */
    void keep(ObjectId object, int before) throws IOException {
        if (!Sync.isThere(entry(object))) {
            begin(object, before);
        }
    }

    void end(ObjectId object) throws IOException {
        Files.deleteIfExists(entry(object));
        settled();
    }

    /**
     * Makes sure that no entry comes back which was taken away before: a process that did so may have been killed before it
     * could sync that.
     */
    void settled() throws IOException {
        Sync.folder(folder);
    }

    /** The version the object had before a change that has not ended; empty when none is under way. */
    Optional<Integer> unfinished(ObjectId object) throws IOException {
        if (!Sync.isThere(entry(object))) {
            return Optional.empty();
        }
        Optional<Integer> before = before(object);
        if (before.isEmpty()) { // killed or cut off while the entry was written: the object was not touched yet
            end(object);
        }
        return before;
    }

    /** Whether the object is being made just now; changes nothing, so that a reader may ask. */
    boolean isNew(ObjectId object) throws IOException {
        return Sync.isThere(entry(object)) && before(object).equals(Optional.of(0));
    }

    private Optional<Integer> before(ObjectId object) throws IOException {
        Matcher line = LINE.matcher(Files.readString(entry(object), StandardCharsets.ISO_8859_1));
        return line.matches()
                ? Optional.of(Integer.valueOf(line.group(1) == null ? line.group(2) : line.group(1)))
                : Optional.empty();
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
