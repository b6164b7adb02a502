package kr.seogo.catalog.api;

import java.util.List;
import java.util.SortedSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;

/**
 * Where decisions on access are made and kept.
 *
 * <p>A decision is one act on two truths: its intent is recorded, a version with the decision is preserved, and the
 * register and the change feed take it in one transaction. A call that throws has decided nothing, or will be settled
 * by its intent on the next start; made again with the same content it makes one more decision of the same kind.
 */
public interface AccessDesk {

    /**
     * Decides who may see a record. From its return on, no door shows what the decision closes.
     *
     * @param staff who decides; must be an archivist
     * @throws NotHeldException when there is no such record
     * @throws ForbiddenException when the caller may not decide
     * @throws IllegalArgumentException when the decision is not lawful in form (see {@link AccessDecision})
     */
    AccessDecision decide(
            RecordId record,
            DisclosureClass disclosure,
            SortedSet<Integer> grounds,
            String reason,
            boolean listed,
            Caller.Staff staff);

    /** Every decision on the record, oldest first; staff only. */
    List<AccessDecision> history(RecordId record, Caller.Staff staff);

    /** There is no such record. */
    final class NotHeldException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotHeldException(RecordId record) {
            super("No record " + record + " is held");
        }
    }

    /** The caller's roles do not allow it. */
    final class ForbiddenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public ForbiddenException(String message) {
            super(message);
        }
    }
}
