package kr.seogo.disclosure.internal.cases;

import java.util.Optional;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Remaining;
import kr.seogo.disclosure.Remedy;
import kr.seogo.disclosure.Role;

/**
 * What can still happen to a closed case: what others rule on it, what a person may still have done in time, the day on which
 * a notice arrived, and what becomes of files that lie ready. Whether an objection was in time is judged by the day it was
 * filed, which may lie before the day it is entered ({@link ObjectionRules}).
 */
final class ClosedGuards {

    private ClosedGuards() {}

    static boolean open(MoveKind kind, Sitting sitting) {
        CaseState state = sitting.state();
        return switch (kind) {
            case RULING -> true;
            case OBJECT -> objects(sitting);
            case NOTICE_RECEIVED ->
                remedied(state).isPresent() || !Remaining.refused(state).isEmpty();
            case THIRD_PARTY_OBJECT, THIRD_PARTY_REACHED ->
                state.handling().thirdParties().stream()
                        .anyMatch(party -> party.overridden().isPresent());
            case COURT_STAY -> sitting.toHold();
            case FILES_FETCHED -> !state.delivery().waiting().isEmpty();
            case COURT_STAY_LIFTED -> state.handling().stay().isPresent();
            default -> false;
        };
    }

    /** A requester objects today; staff may enter what came in before. */
    private static boolean objects(Sitting sitting) {
        return remedied(sitting.state())
                .filter(made -> sitting.actor().role() != Role.REQUESTER
                        || made.objectsUntil().filter(sitting.today()::isAfter).isEmpty())
                .isPresent();
    }

    private static Optional<CaseDecision> remedied(CaseState state) {
        return state.decision()
                .filter(made -> made.remedy().flatMap(Remedy::objection).isPresent());
    }
}
