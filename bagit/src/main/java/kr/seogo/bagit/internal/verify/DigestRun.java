package kr.seogo.bagit.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.digest.DigestSet;
import kr.seogo.bagit.digest.Workers;
import kr.seogo.bagit.internal.container.Container;
import kr.seogo.bagit.internal.container.EntryDamagedException;
import kr.seogo.bagit.internal.table.DigestColumn;
import kr.seogo.bagit.internal.table.Inventory;

/**
 * Reads every file once, several at a time, and compares with what the manifests claim. Afterwards the columns hold the
 * digests that were read. What goes wrong is kept by file and reported in the order of paths, whichever thread was first.
 */
final class DigestRun {

    private final Bag bag;
    private final Claims claims;
    private final int[] files;
    private final CheckOptions options;
    private final Meter meter;
    private final ConcurrentMap<Integer, String> damaged = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, String> unreadable = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, String> changed = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, String> mismatched = new ConcurrentHashMap<>();

    DigestRun(Bag bag, Claims claims, int[] files, CheckOptions options, Meter meter) {
        this.bag = bag;
        this.claims = claims;
        this.files = files;
        this.options = options;
        this.meter = meter;
    }

    void run() throws IOException {
        Set<DigestAlgorithm> payload = union(claims.payload(), options.alsoCompute());
        Set<DigestAlgorithm> tag = union(claims.tag(), options.alsoCompute());
        for (DigestAlgorithm algorithm : union(payload, tag)) {
            claims.column(algorithm).reserve(bag.inventory().size());
        }
        AtomicInteger next = new AtomicInteger();
        Workers.run(Math.max(1, Math.min(options.threads(), files.length)), () -> {
            DigestSet payloadSet = new DigestSet(payload);
            DigestSet tagSet = new DigestSet(tag);
            try (Container.Opener opener = bag.contents().opener()) {
                for (int i = next.getAndIncrement(); i < files.length; i = next.getAndIncrement()) {
                    read(files[i], opener, bag.isPayload(files[i]) ? payloadSet : tagSet);
                }
            }
        });
        report();
    }

    private static Set<DigestAlgorithm> union(Set<DigestAlgorithm> one, Collection<DigestAlgorithm> other) {
        Set<DigestAlgorithm> both = EnumSet.noneOf(DigestAlgorithm.class);
        both.addAll(one);
        both.addAll(other);
        return both;
    }

    private void read(int id, Container.Opener opener, DigestSet set) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
        Inventory inventory = bag.inventory();
        long listed = inventory.fileSize(id);
        try (InputStream in = opener.open(inventory.text(id), inventory.locator(id), listed)) {
            long size = set.readAll(in, meter::advanced);
            if (size != listed) {
                changed.put(id, "it had " + listed + " bytes when it was listed and " + size + " when it was read");
            }
            compare(id, set);
            inventory.markRead(id, size);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (EntryDamagedException e) {
            damaged.put(id, "the entry is damaged: " + e.getMessage());
        } catch (IOException e) {
            unreadable.put(id, "it cannot be read: " + e.getMessage());
        }
        meter.fileDone();
    }

    private void compare(int id, DigestSet set) {
        for (int i = 0; i < set.count(); i++) {
            DigestColumn column = claims.column(set.algorithm(i));
            byte[] found = set.value(i);
            if (column.isListed(id) && !column.holds(id, found)) {
                Digest expected = column.digest(id);
                String sentence = "the manifest claims " + expected + ", the file has "
                        + Digest.of(expected.algorithm(), found).hex();
                mismatched.merge(id, sentence, (first, second) -> first + "; " + second);
            }
            column.put(id, found);
        }
    }

    private void report() {
        for (int id : files) {
            report(FindingCode.ENTRY_DAMAGED, id, damaged);
            report(FindingCode.FILE_UNREADABLE, id, unreadable);
            report(FindingCode.FILE_CHANGED, id, changed);
            report(FindingCode.DIGEST_MISMATCH, id, mismatched);
        }
    }

    private void report(FindingCode code, int id, ConcurrentMap<Integer, String> sentences) {
        if (!sentences.isEmpty()) {
            String sentence = sentences.get(id);
            if (sentence != null) {
                bag.log().add(code, bag.inventory().text(id), sentence);
            }
        }
    }
}
