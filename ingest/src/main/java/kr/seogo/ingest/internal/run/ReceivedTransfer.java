package kr.seogo.ingest.internal.run;

import java.nio.file.Path;
import kr.seogo.bagit.BagSource;
import kr.seogo.ingest.internal.ledger.LedgerEntry;
import kr.seogo.ingest.internal.plan.Accession;

/**
 * Something that was handed in and has its accession number; nothing of it is proven.
 *
 * @param source where it lies
 */
record ReceivedTransfer(LedgerEntry entry, BagSource source) {

    String accession() {
        return entry.accession();
    }

    Accession act() {
        return new Accession(entry.accession(), entry.agent(), entry.received());
    }

    /** Where an archive is unpacked to. */
    Path unpackedIn(Path transfers) {
        return transfers.resolve(entry.accession()).resolve("bag");
    }
}
