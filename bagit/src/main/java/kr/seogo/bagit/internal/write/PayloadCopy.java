package kr.seogo.bagit.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.digest.DigestSet;
import kr.seogo.bagit.digest.Workers;
import kr.seogo.bagit.internal.container.FindingLog;
import kr.seogo.bagit.internal.table.DigestColumn;
import kr.seogo.bagit.internal.table.Inventory;
import kr.seogo.bagit.internal.verify.InventoryFiles;
import kr.seogo.bagit.internal.verify.Meter;

/** Copies a payload into a bag and digests it in the same read, several files at a time. */
final class PayloadCopy {

    private final PayloadFeed feed;
    private final Tree tree;
    private final Meter meter;
    private final Inventory inventory = new Inventory();
    private final Map<DigestAlgorithm, DigestColumn> columns = new EnumMap<>(DigestAlgorithm.class);
    private final int[] ids;
    private final ConcurrentSkipListMap<String, String> changed = new ConcurrentSkipListMap<>();

    PayloadCopy(PayloadFeed feed, Tree tree, Set<DigestAlgorithm> algorithms, Meter meter) {
        this.feed = feed;
        this.tree = tree;
        this.meter = meter;
        this.ids = new int[feed.count()];
        for (int i = 0; i < ids.length; i++) {
            byte[] path = feed.path(i).getBytes(StandardCharsets.UTF_8);
            inventory.present(path, Math.max(0, feed.size(i)), i);
            ids[i] = inventory.find(path);
        }
        for (DigestAlgorithm algorithm : algorithms) {
            DigestColumn column = new DigestColumn(algorithm);
            column.reserve(inventory.size());
            columns.put(algorithm, column);
        }
    }

    /** The files as they were written; a file that proves to have another size than announced is an error in the log. */
    BagFiles run(int threads, FindingLog log) throws IOException {
        AtomicInteger next = new AtomicInteger();
        Workers.run(Math.max(1, Math.min(threads, ids.length)), () -> {
            DigestSet set = new DigestSet(columns.keySet());
            try (PayloadFeed.Opener opener = feed.opener()) {
                for (int i = next.getAndIncrement(); i < ids.length; i = next.getAndIncrement()) {
                    copy(i, opener, set);
                }
            }
        });
        changed.forEach((path, sentence) -> log.add(FindingCode.FILE_CHANGED, path, sentence));
        return new InventoryFiles(inventory, inventory.sorted(inventory::isPresent), columns);
    }

    private void copy(int i, PayloadFeed.Opener opener, DigestSet set) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
        try (InputStream in = opener.open(i);
                OutputStream out = tree.create(feed.path(i))) {
            long size = set.readAll(in, meter::advanced, (bytes, length) -> out.write(bytes, 0, length));
            if (feed.size(i) >= 0 && size != feed.size(i)) {
                changed.put(feed.path(i), "it was announced with " + feed.size(i) + " bytes and had " + size);
            }
            for (int k = 0; k < set.count(); k++) {
                DigestColumn column = columns.get(set.algorithm(k));
                if (column != null) {
                    column.put(ids[i], set.value(k));
                }
            }
            inventory.markRead(ids[i], size);
        }
        meter.fileDone();
    }
}
