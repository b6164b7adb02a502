package kr.seogo.ingest.internal.run;

import java.nio.file.Path;
import kr.seogo.bagit.BagSource;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;
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

    /** The finding that its bag is not what was checked, or not there. */
    TransferFinding changed() {
        return TransferFinding.of(
                TransferRule.BAG_CHANGED,
                source.location().toString(),
                "이관 " + accession() + "의 백이 검사한 뒤에 바뀌었거나 없어졌습니다. 같은 백을 다시 넣어 주세요. / The bag of transfer " + accession()
                        + " is not what was checked; hand in the same bag again");
    }

    /** Where an archive is unpacked to. */
    Path unpackedIn(Path transfers) {
        return transfers.resolve(entry.accession()).resolve("bag");
    }
}
