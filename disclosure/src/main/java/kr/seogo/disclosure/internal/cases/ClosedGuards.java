package kr.seogo.disclosure.internal.cases;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Remedy;

/**
 * What can still happen to a closed case: what others rule on it, what a person may still do whose days are not known to be
 * over, and what becomes of files that nobody has fetched.
 */
final class ClosedGuards {

    private ClosedGuards() {}

    static boolean open(MoveKind kind, Sitting sitting) {
        CaseState state = sitting.state();
        return switch (kind) {
            case RULING -> true;
            case OBJECT -> requester(state, sitting.today());
            case NOTICE_RECEIVED -> requester(state, sitting.today());
            case THIRD_PARTY_OBJECT, THIRD_PARTY_REACHED ->
                state.handling().thirdParties().stream().anyMatch(party -> party(party, sitting.today()));
            case COURT_STAY, FILES_FETCHED -> !state.delivery().waiting().isEmpty();
            case COURT_STAY_LIFTED -> state.handling().stay().isPresent();
            default -> false;
        };
    }

    /** Whether the requester's days to object are not known to be over. */
    private static boolean requester(CaseState state, LocalDate today) {
        return state.decision()
                .filter(made -> made.remedy().flatMap(Remedy::objection).isPresent())
                .filter(made -> in(made.objectsUntil(), today))
                .isPresent();
    }

    private static boolean party(ThirdParty party, LocalDate today) {
        return party.overridden().isPresent() && in(party.objectsUntil(), today);
    }

    private static boolean in(Optional<LocalDate> until, LocalDate today) {
        return until.filter(today::isAfter).isEmpty();
    }
}
