package kr.seogo.preservation.api;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.api.StampService.StampOwedException;
import kr.seogo.preservation.internal.cms.Malformed;
import kr.seogo.preservation.internal.cms.StampReader;
import kr.seogo.preservation.internal.evidence.EvidenceRecords;

/**
 * Renews what proves before it ends, as evidence records (RFC 4998) beside the documents.
 *
 * <p>Failure: a document that could not be renewed is told, and the others go on; the next sweep tries again. Repetition:
 * what is not due is left alone. Concurrency: one sweep at a time.
 *
 * @param margin how long before its end a proof is renewed
 */
public record ProofRenewal(ProofFolder folder, AlgorithmTable table, Duration margin) {

    /**
     * What a sweep came to.
     *
     * @param sealed documents that got a signature or stamp they were owed
     * @param begun first records
     * @param stamped records with a further time stamp
     * @param hashed records with a further digest
     * @param owed what is still missing, and why
     */
    public record Sweep(int documents, int sealed, int begun, int stamped, int hashed, List<StoreFinding> owed) {
        public Sweep {
            owed = List.copyOf(owed);
        }
    }

    /** Gives signatures and stamps that are owed, then renews what ends soon. */
    public Sweep sweep(Instant now) {
        Work work = new Work(now);
        List<Path> documents = folder.documents();
        documents.forEach(work::seal);
        folder.sealing().stamps().ifPresent(service -> {
            documents.forEach(document -> work.renew(document, service));
            work.begin(service);
        });
        return new Sweep(documents.size(), work.sealed, work.begun, work.stamped, work.hashed, work.owed);
    }

    /** Until when a document is proved, by its newest stamp; empty where it has none. */
    public Optional<Instant> until(Path document) {
        Proven proven = Proven.read(document);
        return proven.record()
                .map(record -> until(EvidenceRecords.stamps(record).getLast()))
                .or(() -> proven.stamp().map(stamp -> StampReader.until(StampReader.token(stamp), table)));
    }

    private Instant until(EvidenceRecords.Stamp last) {
        Instant stamp = StampReader.until(last.token(), table);
        Instant digest = table.until(last.digest());
        return digest.isBefore(stamp) ? digest : stamp;
    }

    private final class Work {
        private final Instant now;
        private final List<StoreFinding> owed = new ArrayList<>();
        private final List<Proven> unproved = new ArrayList<>();
        private int sealed;
        private int begun;
        private int stamped;
        private int hashed;

        Work(Instant now) {
            this.now = now;
        }

        void seal(Path document) {
            Proven before = Proven.read(document);
            Sealing.Seal seal = folder.sealing().seal(document);
            if (seal.signed() != before.signature().isPresent()
                    || seal.stamped() != before.stamp().isPresent()) {
                sealed++;
            }
            seal.owed().ifPresent(why -> owed("seal-owed", document, why));
        }

        void renew(Path document, StampService service) {
            Proven proven = Proven.read(document);
            try {
                if (proven.stamp().isEmpty()
                        || !due(Malformed.refused(() -> until(document)).orElse(now))) {
                    return;
                }
                if (proven.record().isEmpty()) {
                    unproved.add(proven);
                    return;
                }
                proven.keep(
                        Malformed.refused(() -> renewed(proven, proven.record().get(), service)));
            } catch (StampOwedException | ProofException e) {
                owed("renewal-owed", document, String.valueOf(e.getMessage())); // and the others go on
            }
        }

        private byte[] renewed(Proven proven, byte[] record, StampService service) {
            if (due(table.until(EvidenceRecords.stamps(record).getLast().digest()))) {
                byte[] renewed = EvidenceRecords.hashed(record, proven.group(), EvidenceRecords.best(table), service);
                hashed++;
                return renewed;
            }
            byte[] renewed = EvidenceRecords.stamped(record, service);
            stamped++;
            return renewed;
        }

        /** First records, all by one time stamp. */
        void begin(StampService service) {
            if (unproved.isEmpty()) {
                return;
            }
            try {
                List<byte[]> records = EvidenceRecords.first(
                        unproved.stream().map(Proven::group).toList(), EvidenceRecords.best(table), service);
                for (int place = 0; place < records.size(); place++) {
                    unproved.get(place).keep(records.get(place));
                    begun++;
                }
            } catch (StampOwedException | ProofException e) {
                unproved.forEach(one -> owed("renewal-owed", one.path(), String.valueOf(e.getMessage())));
            }
        }

        private boolean due(Instant until) {
            return !now.isBefore(until.minus(margin));
        }

        private void owed(String code, Path document, String why) {
            owed.add(new StoreFinding(
                    code, false, folder.root().relativize(document).toString(), why));
        }
    }
}
