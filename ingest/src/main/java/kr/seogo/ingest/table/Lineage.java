package kr.seogo.ingest.table;

import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.Retention;

/** What stands above a draft: in the transfer, or held from an earlier one. */
final class Lineage {

    private final Inheritance inheritance;
    private final HeldRecords held;

    Lineage(Inheritance inheritance, HeldRecords held) {
        this.inheritance = inheritance;
        this.held = held;
    }

    /** The retention of the file an item stands in. */
    Optional<Retention> retentionAbove(RecordDraft draft) {
        return parent(draft)
                .filter(parent -> parent.level() == Level.FILE)
                .map(RecordDraft::retention)
                .orElseGet(() -> heldParent(draft)
                        .map(HeldRecord::description)
                        .filter(parent -> parent.level() == Level.FILE)
                        .flatMap(RecordDescription::retention));
    }

    /** Whether the public may see the entry as far as the transfer and its held parents decide. */
    boolean publiclyListed(RecordDraft draft) {
        if (!draft.access().listed()) {
            return false;
        }
        return parent(draft).map(this::publiclyListed).orElseGet(() -> heldParent(draft)
                .map(parent -> parent.decision().filter(AccessDecision::listed).isPresent())
                .orElse(true));
    }

    private Optional<RecordDraft> parent(RecordDraft draft) {
        // Only a parent of a higher level, so that a circle in a bad table is never walked.
        return draft.parent()
                .flatMap(inheritance::draft)
                .filter(parent -> parent.level().compareTo(draft.level()) < 0);
    }

    private Optional<HeldRecord> heldParent(RecordDraft draft) {
        return draft.parent().flatMap(held::find);
    }
}
