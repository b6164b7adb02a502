package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.fact;
import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionFact.Moved;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Remedy;

/** What follows a decision: the notice's arrival, the end of a review, rulings, closing, a new calendar. */
final class DecisionRules {

    private DecisionRules() {}

    static Answer answer(DecisionMove move, Sitting sitting) {
        return switch (move) {
            case DecisionMove.Decide m -> DecideRule.answer(m, sitting);
            case DecisionMove.NoticeReceived m -> Arrivals.ofNotice(m, sitting);
            case DecisionMove.InternalReviewOver m ->
                fact(CaseRule.INTERNAL_REVIEW, new DecisionFact.InternalReviewEnded(m.told()));
            case DecisionMove.Ruling m -> ruling(m, sitting);
            case DecisionMove.CourtStay m -> fact(CaseRule.SUIT, new DecisionFact.StayOrdered(m.court()));
            case DecisionMove.CourtStayLifted m -> fact(CaseRule.SUIT, new DecisionFact.StayLifted(m.court()));
            case DecisionMove.Close m -> fact(CaseRule.CLOSING, new DecisionFact.Closed());
            case DecisionMove.Recount m -> recount(m, sitting);
        };
    }

    /** What can be done against a decision whose notice arrived on a day. */
    static Remedy remedy(LocalDate notified, boolean objection, Sitting sitting) {
        ClockWork clocks = sitting.clocks();
        return new Remedy(
                objection ? Optional.of(clocks.start(ClockKind.OBJECTION_FILING, notified)) : Optional.empty(),
                clocks.start(ClockKind.APPEAL, notified),
                clocks.start(ClockKind.SUIT, notified));
    }

    private static Answer ruling(DecisionMove.Ruling move, Sitting sitting) {
        CaseRule rule =
                switch (move.ruling()) {
                    case APPEAL -> CaseRule.APPEAL;
                    case SUIT -> CaseRule.SUIT;
                };
        Optional<LegalClock> again = move.setAside()
                ? Optional.of(sitting.clocks().start(ClockKind.RULING, sitting.today()))
                : Optional.empty();
        Optional<LegalClock> silence = again.filter(_ -> sitting.state().ended().isPresent())
                .map(_ -> sitting.clocks().start(ClockKind.SILENCE, sitting.today()));
        return fact(rule, new DecisionFact.Ruled(move.ruling(), move.setAside(), again, silence));
    }

    private static Answer recount(DecisionMove.Recount move, Sitting sitting) {
        List<Moved> moved = moved(sitting.state(), sitting.clocks());
        return moved.isEmpty()
                ? no(
                        CaseRule.HOLIDAY,
                        "달력이 바뀌어도 이 건의 기한은 그대로입니다.",
                        "No date of this case moves under the calendar as it is now.")
                : fact(CaseRule.HOLIDAY, new DecisionFact.DatesMoved(move.source(), moved));
    }

    /** The clocks still under way whose last day is another by the calendar as it is now. */
    static List<Moved> moved(CaseState state, ClockWork clocks) {
        return state.clocks().stream()
                .filter(clock -> clock.ended().isEmpty())
                .distinct()
                .map(clock -> new Moved(clock, clocks.recount(clock)))
                .filter(both -> !both.before().equals(both.after()))
                .toList();
    }
}
