package kr.seogo.bagit.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.bagit.DigestNotes.FileState;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.digest.DigestSet;
import kr.seogo.bagit.digest.Workers;
import kr.seogo.bagit.internal.container.Container;
import kr.seogo.bagit.internal.container.EntryDamagedException;
import kr.seogo.bagit.internal.lanes.LaneHasher;
import kr.seogo.bagit.internal.lanes.LaneJob;
import kr.seogo.bagit.internal.lanes.LaneUse;
import kr.seogo.bagit.internal.lanes.SideDigests;
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
    private final Noted noted;
    private final ConcurrentMap<Integer, String> damaged = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, String> unreadable = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, String> changed = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, String> mismatched = new ConcurrentHashMap<>();

    DigestRun(Bag bag, Claims claims, int[] files, CheckOptions options, Meter meter, Noted noted) {
        this.bag = bag;
        this.claims = claims;
        this.files = files;
        this.options = options;
        this.meter = meter;
        this.noted = noted;
    }

    void run() throws IOException {
        Set<DigestAlgorithm> payload = union(claims.payload(), options.alsoCompute());
        Set<DigestAlgorithm> tag = union(claims.tag(), options.alsoCompute());
        for (DigestAlgorithm algorithm : union(payload, tag)) {
            claims.column(algorithm).reserve(bag.inventory().size());
        }
        AtomicInteger next = new AtomicInteger();
        Workers.run(Math.max(1, Math.min(options.threads(), files.length)), () -> {
            try (Container.Opener opener = bag.contents().opener()) {
                work(next, opener, payload, tag);
            }
        });
        report();
    }

    /** One thread's work: in lanes as soon as there are any. */
    private void work(
            AtomicInteger next, Container.Opener opener, Set<DigestAlgorithm> payload, Set<DigestAlgorithm> tag)
            throws IOException {
        DigestSet payloadSet = new DigestSet(payload);
        DigestSet tagSet = new DigestSet(tag);
        while (next.get() < files.length) {
            Optional<LaneHasher> lanes = LaneUse.lanes(payload, files.length, files.length - next.get());
            if (lanes.isPresent()) {
                lanes.get().run(() -> {
                    for (int i = next.getAndIncrement(); i < files.length; i = next.getAndIncrement()) {
                        Set<DigestAlgorithm> wanted = bag.isPayload(files[i]) ? payload : tag;
                        Optional<FileState> state = noted.state(files[i], opener);
                        if (isKnown(files[i], state, wanted)) {
                            continue;
                        }
                        if (LaneUse.suits(wanted, bag.inventory().fileSize(files[i]))) {
                            return Optional.of(new Entry(files[i], opener, wanted, state));
                        }
                        read(files[i], opener, bag.isPayload(files[i]) ? payloadSet : tagSet, state);
                    }
                    return Optional.empty();
                });
            } else {
                int i = next.getAndIncrement();
                if (i < files.length) {
                    boolean isPayload = bag.isPayload(files[i]);
                    Optional<FileState> state = noted.state(files[i], opener);
                    if (!isKnown(files[i], state, isPayload ? payload : tag)) {
                        read(files[i], opener, isPayload ? payloadSet : tagSet, state);
                    }
                }
            }
        }
    }

    private static Set<DigestAlgorithm> union(Set<DigestAlgorithm> one, Collection<DigestAlgorithm> other) {
        Set<DigestAlgorithm> both = EnumSet.noneOf(DigestAlgorithm.class);
        both.addAll(one);
        both.addAll(other);
        return both;
    }

    private boolean isKnown(int id, Optional<FileState> state, Set<DigestAlgorithm> wanted) {
        Optional<Map<DigestAlgorithm, byte[]>> known = state.flatMap(found -> noted.values(id, found, wanted));
        known.ifPresent(values -> {
            long size = bag.inventory().fileSize(id);
            compare(id, size, values);
            meter.known(size);
        });
        return known.isPresent();
    }

    private void read(int id, Container.Opener opener, DigestSet set, Optional<FileState> state) throws IOException {
        try (InputStream in = open(id, opener)) {
            long size = set.readAll(in, meter::advanced);
            Map<DigestAlgorithm, byte[]> values = new EnumMap<>(DigestAlgorithm.class);
            for (int i = 0; i < set.count(); i++) {
                values.put(set.algorithm(i), set.value(i));
            }
            compare(id, size, values);
            noted.read(id, state, opener, values);
        } catch (IOException e) {
            failed(id, e);
        }
        meter.fileDone();
    }

    private InputStream open(int id, Container.Opener opener) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
        Inventory inventory = bag.inventory();
        return opener.open(inventory.text(id), inventory.locator(id), inventory.fileSize(id));
    }

    private void failed(int id, IOException why) throws IOException {
        switch (why) {
            case ClosedByInterruptException e -> throw e;
            case EntryDamagedException e -> damaged.put(id, "the entry is damaged: " + e.getMessage());
            default -> unreadable.put(id, "it cannot be read: " + why.getMessage());
        }
    }

    private void compare(int id, long size, Map<DigestAlgorithm, byte[]> values) {
        long listed = bag.inventory().fileSize(id);
        if (size != listed) {
            changed.put(id, "it had " + listed + " bytes when it was listed and " + size + " when it was read");
        }
        values.forEach((algorithm, found) -> {
            DigestColumn column = claims.column(algorithm);
            if (column.isListed(id) && !column.holds(id, found)) {
                Digest expected = column.digest(id);
                String sentence = "the manifest claims " + expected + ", the file has "
                        + Digest.of(expected.algorithm(), found).hex();
                mismatched.merge(id, sentence, (first, second) -> first + "; " + second);
            }
            column.put(id, found);
        });
        bag.inventory().markRead(id, size);
    }

    /** A file in a lane. */
    private final class Entry implements LaneJob {
        private final int id;
        private final Container.Opener opener;
        private final Optional<FileState> state;
        private final SideDigests beside;

        Entry(int id, Container.Opener opener, Set<DigestAlgorithm> algorithms, Optional<FileState> state) {
            this.id = id;
            this.opener = opener;
            this.state = state;
            this.beside = new SideDigests(algorithms);
        }

        @Override
        public InputStream open() throws IOException {
            return DigestRun.this.open(id, opener);
        }

        @Override
        public void read(ByteBuffer piece) throws IOException {
            beside.read(piece);
            meter.advanced(piece.remaining());
        }

        @Override
        public void done(long size, byte[] sha512) throws IOException {
            Map<DigestAlgorithm, byte[]> values = beside.values(sha512);
            compare(id, size, values);
            noted.read(id, state, opener, values);
            meter.fileDone();
        }

        @Override
        public void failed(IOException why) throws IOException {
            DigestRun.this.failed(id, why);
            meter.fileDone();
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
