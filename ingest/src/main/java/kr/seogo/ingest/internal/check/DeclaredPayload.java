package kr.seogo.ingest.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjLongConsumer;
import kr.seogo.ingest.DeclaredTransfer.DeclaredFile;
import kr.seogo.ingest.table.Payload;

/**
 * The payload a sender says they are going to send, ordered by path; a path that stands twice counts once.
 *
 * @param twice the paths that stand twice
 */
public record DeclaredPayload(List<DeclaredFile> files, List<String> twice) implements Payload {

    /** Orders a sender's list. */
    public static DeclaredPayload of(List<DeclaredFile> listed) {
        List<DeclaredFile> once = new ArrayList<>(listed.size());
        List<String> twice = new ArrayList<>();
        listed.stream().sorted(Comparator.comparing(DeclaredFile::path)).forEach(file -> {
            if (!once.isEmpty() && once.getLast().path().equals(file.path())) {
                twice.add(file.path());
            } else {
                once.add(file);
            }
        });
        return new DeclaredPayload(once, twice);
    }

    public DeclaredPayload {
        files = Collections.unmodifiableList(files);
        twice = List.copyOf(twice);
    }

    @Override
    public void each(ObjLongConsumer<String> visitor) {
        files.forEach(file -> visitor.accept(file.path(), file.bytes()));
    }

    @Override
    public int indexOf(String path) {
        int low = 0;
        int high = files.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = files.get(middle).path().compareTo(path);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
