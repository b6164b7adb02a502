package kr.seogo.preservation.internal.s3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kr.seogo.preservation.ObjectId;

/**
 * Which objects of an S3 place are being changed, and which version each had before, 0 for none; and how such a change is
 * taken back. A note is put before the object is touched and deleted before the version is acknowledged, so that what a
 * note names beyond that version was never acknowledged.
 */
final class BucketJournal {

    private static final String INVENTORY = "inventory.json";
    private static final String SIDECAR = "inventory.json.sha512";

    private final BucketFiles files;
    private final BucketRoot root;

    BucketJournal(BucketFiles files, BucketRoot root) {
        this.files = files;
        this.root = root;
    }

    void begin(ObjectId object, int before) throws IOException {
        files.put(note(object), Integer.toString(before).getBytes(StandardCharsets.US_ASCII));
    }

    void end(ObjectId object) throws IOException {
        files.delete(note(object));
    }

    /** Objects with a note. */
    List<ObjectId> entries() throws IOException {
        List<ObjectId> found = new ArrayList<>();
        for (String name : files.list(root.journal()).keySet()) {
            found.add(new ObjectId(name));
        }
        return found;
    }

    /** The version an object had before a change that has not ended; empty when none is under way. */
    Optional<Integer> unfinished(ObjectId object) throws IOException {
        try {
            return Optional.of(Integer.valueOf(new String(files.bytes(note(object)), StandardCharsets.US_ASCII)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes an object back to the version it had. May be cut off at any point and begun again: of a new object what makes
     * it visible goes first; of an older one the root inventory is put back before the later versions go.
     */
    void takeBack(ObjectId object, int before) throws IOException {
        String folder = root.object(object);
        TreeMap<String, Long> found = new TreeMap<>(files.list(folder));
        if (before == 0) {
            files.delete(folder + SIDECAR);
            files.delete(folder + INVENTORY);
        } else {
            for (String name : List.of(INVENTORY, SIDECAR)) {
                files.copy(folder + "v" + before + "/" + name, folder + name);
            }
        }
        for (String path : found.keySet()) {
            if (before == 0 || version(path) > before) {
                files.delete(folder + path);
            }
        }
        end(object);
    }

    private static int version(String path) {
        return path.matches("(?s)v[1-9]\\d{0,8}/.*") ? Integer.parseInt(path.substring(1, path.indexOf('/'))) : 0;
    }

    private String note(ObjectId object) {
        return root.journal() + object.name();
    }
}
