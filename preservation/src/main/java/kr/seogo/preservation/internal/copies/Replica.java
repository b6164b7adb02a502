package kr.seogo.preservation.internal.copies;

import io.ocfl.core.model.Inventory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.internal.disk.Digests;

/**
 * Makes an object of one place the same as that of another, file by file: content first, the root inventory and its
 * sidecar last, so that a copy that was cut off shows the version before, or none.
 */
final class Replica {

    private final Shelf from;
    private final Shelf to;
    private boolean touched;

    Replica(Shelf from, Shelf to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Adds what the target lacks, trusting what is there under the same name and length: it was read back when it was
     * put. For a copy that is only behind.
     *
     * @return how many files were put
     * @throws ShelfException where a file of the source is not what its inventory says
     */
    int bringUp(ObjectId object) throws IOException {
        SortedMap<String, Long> there = to.list(object);
        List<String> wanted = new ArrayList<>();
        from.list(object).forEach((path, length) -> {
            if (isRoot(path) || !length.equals(there.get(path))) {
                wanted.add(path);
            }
        });
        put(object, wanted);
        return wanted.size();
    }

    /**
     * Replaces whatever differs, after setting it aside, and sets aside what does not belong; the source was read and
     * found whole just before.
     *
     * @return how many files were put or set aside
     */
    int mend(ObjectId object) throws IOException {
        SortedMap<String, Long> right = from.list(object);
        SortedMap<String, Long> there = to.list(object);
        List<String> wanted = new ArrayList<>();
        int aside = 0;
        for (Map.Entry<String, Long> file : right.entrySet()) {
            String path = file.getKey();
            if (!same(object, path, file.getValue(), there)) {
                wanted.add(path);
                if (there.containsKey(path)) {
                    setAside(object, path);
                }
            }
        }
        for (String path : there.keySet()) {
            if (!right.containsKey(path)) {
                setAside(object, path);
                aside++;
            }
        }
        put(object, wanted);
        return wanted.size() + aside;
    }

    /** Whether a file was put or set aside, or tried to be: what failed may have been done. */
    boolean touched() {
        return touched;
    }

    private void setAside(ObjectId object, String path) throws IOException {
        touched = true;
        to.setAside(object, path);
    }

    private boolean same(ObjectId object, String path, Long length, SortedMap<String, Long> there) throws IOException {
        if (!length.equals(there.get(path))) {
            return false;
        }
        Sha512 right = digest(from, object, path); // a source that cannot be read says nothing of the target
        try {
            return digest(to, object, path).equals(right);
        } catch (ShelfException e) {
            throw e;
        } catch (IOException e) {
            // A sector that cannot be read is damage of this file; a disk that is gone will refuse the writing as well.
            return false;
        }
    }

    private void put(ObjectId object, List<String> paths) throws IOException {
        if (paths.isEmpty()) {
            to.sync(object); // a killed process may have put all of it, and synced nothing
            return;
        }
        Inventory inventory = Inventories.read(from, object);
        paths.sort(Comparator.comparingInt(Replica::order).thenComparing(Comparator.naturalOrder()));
        int root = (int) paths.stream().takeWhile(path -> !isRoot(path)).count();
        putEach(object, paths.subList(0, root), inventory);
        to.sync(object); // what a killed process put as well, before the inventory names it
        putEach(object, paths.subList(root, paths.size()), inventory);
    }

    private void putEach(ObjectId object, List<String> paths, Inventory inventory) throws IOException {
        for (String path : paths) {
            touched = true;
            to.put(object, path, () -> from.read(object, path), expected(object, path, inventory));
        }
    }

    /** What a file should be, told by another than itself wherever there is one that tells. */
    private Sha512 expected(ObjectId object, String path, Inventory inventory) throws IOException {
        String known = inventory.getFileId(path);
        if (known != null) {
            return new Sha512(known);
        }
        return path.endsWith(Inventories.INVENTORY)
                ? Inventories.told(from, object, path + Inventories.ALGORITHM)
                : digest(from, object, path);
    }

    private static Sha512 digest(Shelf shelf, ObjectId object, String path) throws IOException {
        try (InputStream in = shelf.read(object, path)) {
            return Digests.ofStream(in);
        }
    }

    private static boolean isRoot(String path) {
        return order(path) > 0;
    }

    private static int order(String path) {
        return switch (path) {
            case Inventories.INVENTORY -> 1;
            case Inventories.SIDECAR -> 2;
            default -> 0;
        };
    }
}
