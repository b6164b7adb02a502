package kr.seogo.catalog.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.AccessProposal;
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
     * @param expectedVersion how many decisions there were when the decider looked; where there are others by now
     *     nothing is decided. Empty: decide whatever was decided meanwhile
     * @param staff who decides; must be an archivist
     * @throws NotHeldException when there is no such record
     * @throws ForbiddenException when the caller may not decide
     * @throws StaleDecisionException when somebody else has decided meanwhile
     * @throws BadProposalException when the decision is not lawful in form (see {@link AccessProposal#defects})
     * @throws PersonalTitleException when it would show a title or description with what looks like personal data, and
     *     the proposal does not say that it was looked at
     * @throws BeingRebuiltException at once while the register is filled again; nothing was decided
     */
    AccessDecision decide(RecordId record, AccessProposal proposal, OptionalInt expectedVersion, Caller.Staff staff);

    /** Decides, whatever was decided meanwhile. */
    default AccessDecision decide(
            RecordId record,
            DisclosureClass disclosure,
            SortedSet<Integer> grounds,
            String reason,
            boolean listed,
            Caller.Staff staff) {
        return decide(record, new AccessProposal(disclosure, grounds, reason, listed), OptionalInt.empty(), staff);
    }

    /**
     * What a decision would change for the public; nothing is decided.
     *
     * @throws NotHeldException when there is no such record
     * @throws ForbiddenException when the caller may not decide
     * @throws BadProposalException when the decision is not lawful in form
     * @throws PersonalTitleException as {@link #decide}
     */
    AccessEffect effect(RecordId record, AccessProposal proposal, Caller.Staff staff);

    /**
     * How records stand towards the public at this moment; those that are not held are left out.
     *
     * @throws ForbiddenException when the caller may not read everything
     */
    Map<RecordId, PublicStanding> standing(Collection<RecordId> records, Caller.Staff staff);

    /** Every decision on the record, oldest first: as many as its version says; staff only. */
    List<AccessDecision> history(RecordId record, Caller.Staff staff);

    /** There is no such record. */
    final class NotHeldException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotHeldException(RecordId record) {
            super("No record " + record + " is held");
        }
    }

    /** What looks like personal data stands in a title or description that would be shown. */
    final class PersonalTitleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String found;

        /** @param found what it is, masked */
        public PersonalTitleException(RecordId record, String found) {
            super("Title or description of record " + record + " hold what looks like personal data: " + found
                    + ". Say titleChecked once it was looked at and may be shown");
            this.found = found;
        }

        /** What was found, masked. */
        public String found() {
            return found;
        }
    }

    /** The caller's roles do not allow it. */
    final class ForbiddenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public ForbiddenException(String message) {
            super(message);
        }
    }

    /** Somebody else has decided since the decider looked. */
    final class StaleDecisionException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StaleDecisionException(RecordId record, int expected, int found) {
            super("The access of record " + record + " was decided meanwhile: version " + expected + " was expected, "
                    + found + " is there. Read it again and decide anew");
        }
    }

    /** The decision is not lawful in form. */
    final class BadProposalException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final AccessProposal.Defect defect;

        public BadProposalException(AccessProposal.Defect defect) {
            super(defect.sentence());
            this.defect = defect;
        }

        /** The first of them. */
        public AccessProposal.Defect defect() {
            return defect;
        }
    }
}
