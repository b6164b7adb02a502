package kr.seogo.ingest.internal.run;

import java.util.Optional;
import java.util.function.Predicate;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;
import kr.seogo.ingest.internal.ledger.Identity;
import kr.seogo.ingest.internal.ledger.Ledger;
import kr.seogo.ingest.internal.ledger.LedgerEntry;

/** What came before a transfer under its sender's number. */
record Earlier(Ledger ledger, String accession) {

    /** The transfer under the same sender and number that was not refused. */
    Optional<LedgerEntry> of(Identity identity) {
        return ledger.taken(identity.organization(), identity.number(), accession);
    }

    /** Which accessions' records count as held: not those of the same bag, handed in again. */
    Predicate<String> counts(Identity identity) {
        Optional<String> same = of(identity).map(LedgerEntry::accession);
        return held -> !held.equals(accession) && !same.filter(held::equals).isPresent();
    }

    static TransferFinding numberUsed(LedgerEntry before) {
        return TransferFinding.of(
                TransferRule.TRANSFER_NUMBER_USED,
                "bag-info.txt:External-Identifier",
                "이관번호 '%s'은(는) 접수 %s에서 다른 내용으로 이미 쓰였습니다. 새 이관이면 다른 번호를 쓰고(package --transfer-number), 고쳐 보내는 것이면 먼저 반송을 받아 주세요. / Transfer number '%s' of '%s' was used with other content by accession %s; use another number, or have the earlier transfer returned first"
                        .formatted(
                                before.number(),
                                before.accession(),
                                before.number(),
                                before.organization(),
                                before.accession()));
    }
}
