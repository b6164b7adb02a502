package kr.seogo.bagit.internal.verify;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kr.seogo.bagit.BagFile;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.table.DigestColumn;
import kr.seogo.bagit.internal.table.Inventory;

/** Files of an inventory, made one by one when asked for. */
public final class InventoryFiles implements BagFiles {

    /** No files. */
    public static final BagFiles NONE = new InventoryFiles(new Inventory(), new int[0], Map.of());

    private final Inventory inventory;
    private final int[] sorted;
    private final Map<DigestAlgorithm, DigestColumn> columns;

    /** @param sorted the entries to show, ordered by path */
    public InventoryFiles(Inventory inventory, int[] sorted, Map<DigestAlgorithm, DigestColumn> columns) {
        this.inventory = inventory;
        this.sorted = sorted;
        this.columns = columns;
    }

    static BagFiles of(Inventory inventory, int[] sorted, Claims claims, Set<DigestAlgorithm> algorithms) {
        Map<DigestAlgorithm, DigestColumn> columns = new EnumMap<>(DigestAlgorithm.class);
        algorithms.forEach(algorithm -> columns.put(algorithm, claims.column(algorithm)));
        return new InventoryFiles(inventory, sorted, columns);
    }

    @Override
    public int count() {
        return sorted.length;
    }

    @Override
    public BagFile get(int i) {
        int id = sorted[i];
        Map<DigestAlgorithm, Digest> digests = new EnumMap<>(DigestAlgorithm.class);
        if (inventory.isRead(id)) {
            columns.forEach((algorithm, column) -> digests.put(algorithm, column.digest(id)));
        }
        return new BagFile(BagPath.of(inventory.text(id)), inventory.fileSize(id), digests);
    }

    @Override
    public long bytes() {
        long sum = 0;
        for (int id : sorted) {
            sum += inventory.fileSize(id);
        }
        return sum;
    }

    @Override
    public int indexOf(BagPath path) {
        byte[] wanted = path.bytes();
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = inventory.compare(sorted[middle], wanted);
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
