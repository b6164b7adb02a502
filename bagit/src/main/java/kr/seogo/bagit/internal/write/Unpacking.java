package kr.seogo.bagit.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.bagit.UnpackOutcome;
import kr.seogo.bagit.digest.Workers;
import kr.seogo.bagit.internal.container.Container;
import kr.seogo.bagit.internal.container.Contents;
import kr.seogo.bagit.internal.container.EntryDamagedException;
import kr.seogo.bagit.internal.container.FindingLog;
import kr.seogo.bagit.internal.table.Inventory;
import kr.seogo.bagit.internal.verify.Meter;

/** Unpacks an archive whole or not at all. */
public final class Unpacking {

    private static final int MAX_FINDINGS = 100_000;
    private static final int BUFFER = 256 * 1024;

    private final BagSource archive;
    private final ArchiveLimits limits;
    private final ProgressListener listener;
    private final FindingLog log = new FindingLog(MAX_FINDINGS);
    private final ConcurrentSkipListMap<String, String> damaged = new ConcurrentSkipListMap<>();
    private final AtomicLong bytes = new AtomicLong();

    public Unpacking(BagSource archive, ArchiveLimits limits, ProgressListener listener) {
        this.archive = archive;
        this.limits = limits;
        this.listener = listener;
    }

    public UnpackOutcome into(Path destination) {
        Optional<Integer> files = Staging.write(destination, this::fill);
        return files.<UnpackOutcome>map(
                        count -> new UnpackOutcome.Unpacked(destination, count, bytes.get(), log.toList()))
                .orElseGet(() -> new UnpackOutcome.Refused(log.toList()));
    }

    private Optional<Integer> fill(Path folder) throws IOException {
        try (Contents contents = Contents.open(archive, limits, log)) {
            if (log.hasErrors()) {
                return Optional.empty();
            }
            Inventory inventory = contents.inventory();
            int[] files = inventory.sorted(inventory::isPresent);
            Tree tree = new Tree(folder);
            if (contents.hasPayloadFolder()) {
                tree.folder("data");
            }
            copy(contents, files, tree);
            damaged.forEach((path, sentence) -> log.add(FindingCode.ENTRY_DAMAGED, path, sentence));
            return log.hasErrors() ? Optional.empty() : Optional.of(files.length);
        }
    }

    private void copy(Contents contents, int[] files, Tree tree) throws IOException {
        Inventory inventory = contents.inventory();
        long total = 0;
        for (int id : files) {
            total += inventory.fileSize(id);
        }
        Meter meter = new Meter(listener, files.length, total);
        AtomicInteger next = new AtomicInteger();
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), files.length));
        Workers.run(threads, () -> {
            byte[] buffer = new byte[BUFFER];
            try (Container.Opener opener = contents.opener()) {
                for (int i = next.getAndIncrement(); i < files.length; i = next.getAndIncrement()) {
                    copyOne(inventory, files[i], opener, tree, buffer, meter);
                }
            }
        });
    }

    private void copyOne(Inventory inventory, int id, Container.Opener opener, Tree tree, byte[] buffer, Meter meter)
            throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
        String path = inventory.text(id);
        try (InputStream in = opener.open(path, inventory.locator(id), inventory.fileSize(id));
                OutputStream out = tree.create(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                bytes.addAndGet(n);
                meter.advanced(n);
            }
        } catch (EntryDamagedException e) {
            damaged.put(path, "the entry is damaged: " + e.getMessage());
        }
        meter.fileDone();
    }
}
