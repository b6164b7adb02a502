package kr.seogo.disclosure.internal.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.PublicStanding;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.RecordDecision;

/**
 * A decision of a case on one record, as the access register takes it. Its reason names case and decision: found in the
 * record's history it has been carried out, whatever was killed in between.
 *
 * @param decision number within the case
 * @param officer who decided
 */
public record RegisterDecision(CaseNumber number, int decision, RecordDecision record, String officer, String body) {

    /** The reason that stands in the history of the record. */
    public String reason() {
        return "정보공개 청구 " + number + "의 결정" + (decision == 1 ? "" : " (제" + decision + "차)");
    }

    boolean carryOut(AccessDesk desk) {
        Caller.Staff staff = as(officer, body);
        RecordId id = record.id();
        List<AccessDecision> history = desk.history(id, staff);
        if (history.stream().anyMatch(made -> made.reason().equals(reason()))) {
            return true;
        }
        PublicStanding standing = desk.standing(Set.of(id), staff).get(id);
        if (standing == null) {
            throw new AccessDesk.NotHeldException(id);
        }
        if (unchanged(standing) || (!record.hides() && closes(record.kind(), standing.disclosure()))) {
            return false;
        }
        boolean listed = record.kind() != DecisionKind.CLOSED || standing.listed();
        AccessProposal proposal = new AccessProposal(
                of(record.kind()),
                new TreeSet<>(record.items()),
                reason(),
                listed,
                record.titleChecked(),
                Optional.of(number.toString()));
        // Who decides meanwhile is not overruled unseen: it is looked at again.
        desk.decide(id, proposal, OptionalInt.of(history.size()), staff);
        return true;
    }

    private boolean unchanged(PublicStanding standing) {
        return record.kind() == DecisionKind.OPEN && standing.listed() && standing.disclosure() == DisclosureClass.OPEN;
    }

    /** Whether a decision leaves less open than there is. */
    static boolean closes(DecisionKind kind, DisclosureClass now) {
        return of(kind).compareTo(now) > 0;
    }

    /** The law gives the decision to the officer of the body; the register takes it as an archivist's (ADR 0028). */
    static Caller.Staff as(String officer, String body) {
        return new Caller.Staff(officer, Set.of(Caller.Role.ARCHIVIST), body);
    }

    static DisclosureClass of(DecisionKind kind) {
        return switch (kind) {
            case OPEN -> DisclosureClass.OPEN;
            case PARTIAL -> DisclosureClass.PARTIAL;
            case CLOSED -> DisclosureClass.CLOSED;
        };
    }
}
