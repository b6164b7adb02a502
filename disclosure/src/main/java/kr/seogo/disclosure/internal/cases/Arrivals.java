package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.fact;
import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.Remaining;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** The day on which a notice reached somebody, from which that person's days run (Act, Articles 18 (1) and 21). */
final class Arrivals {

    /** After how many days a public notice has its effect (Administrative Procedure Act, Article 15 (3)). */
    private static final int PUBLIC_NOTICE_DAYS = 14;

    private Arrivals() {}

    /** Whether any notice of a decision can still be said to have arrived; empty where one can. */
    static Optional<No> ofNotices(Sitting sitting) {
        return Remaining.refused(sitting.state()).isEmpty()
                ? DecidedGuards.noticeReceived(sitting.state())
                : Optional.empty();
    }

    static Answer ofNotice(DecisionMove.NoticeReceived move, Sitting sitting) {
        return move.objection()
                .map(objection -> ofObjection(move, objection, sitting))
                .or(() -> DecidedGuards.noticeReceived(sitting.state()).map(Answer.class::cast))
                .orElseGet(() -> ofDecision(move, sitting));
    }

    /** Appeal and suit run from the notice of the decision on the objection (Act, Articles 19 and 20). */
    private static Answer ofObjection(DecisionMove.NoticeReceived move, int objection, Sitting sitting) {
        Optional<Objection> refused = Remaining.refused(sitting.state()).stream()
                .filter(one -> one.number() == objection)
                .findFirst();
        if (refused.isEmpty()) {
            return no(
                    CaseRule.OBJECTION_REFUSED,
                    "결정 통지의 도달일에 따라 달라지는 기한이 없는 이의신청입니다: " + objection + ".",
                    "No date depends on the arrival of the notice of a decision on objection " + objection + ".");
        }
        LocalDate decided = refused.get().clock().ended().orElse(LocalDate.MAX);
        LocalDate arrived = arrived(move.day(), move.way());
        return outside(CaseRule.OBJECTION_REFUSED, move.day(), decided, "이의신청 결정일", "the decision on it", sitting)
                .or(() -> publicNotice(CaseRule.OBJECTION_REFUSED, move.day(), arrived, sitting))
                .map(Answer.class::cast)
                .orElseGet(() -> fact(
                        CaseRule.OBJECTION_REFUSED,
                        new DecisionFact.NoticeReceived(
                                arrived,
                                move.way(),
                                DecisionRules.remedy(arrived, false, sitting),
                                Optional.of(objection))));
    }

    private static Answer ofDecision(DecisionMove.NoticeReceived move, Sitting sitting) {
        LocalDate decided = decided(sitting.state());
        LocalDate arrived = arrived(move.day(), move.way());
        return outside(CaseRule.NOTICE, move.day(), decided, "결정일", "the decision", sitting)
                .or(() -> publicNotice(CaseRule.NOTICE, move.day(), arrived, sitting))
                .map(Answer.class::cast)
                .orElseGet(() -> fact(
                        CaseRule.NOTICE,
                        new DecisionFact.NoticeReceived(
                                arrived, move.way(), DecisionRules.remedy(arrived, true, sitting), Optional.empty())));
    }

    /** Whether any notice to a third party can still be said to have arrived; empty where one can. */
    static Optional<No> ofThirdParties(Sitting sitting) {
        return sitting.state().handling().thirdParties().stream().anyMatch(party -> matters(party, sitting))
                ? Optional.empty()
                : Optional.of(no(
                        CaseRule.THIRD_PARTY_NOTICE,
                        "도달일을 기록할 제3자 통지가 없습니다. 의견이나 이의신청을 받은 뒤에는 도달일을 바꿀 수 없습니다.",
                        "No notice to a third party is still to arrive; once there is an answer or an objection the day of"
                                + " arrival is fixed."));
    }

    static Answer ofThirdParty(HearingMove.ThirdPartyReached move, Sitting sitting) {
        Optional<ThirdParty> party =
                sitting.state().handling().thirdParty(move.party()).filter(one -> matters(one, sitting));
        if (party.isEmpty()) {
            return no(
                    CaseRule.THIRD_PARTY_NOTICE,
                    "통지의 도달일을 기록할 제3자가 아닙니다: " + move.party() + ".",
                    "No notice is still to reach " + move.party() + ".");
        }
        LocalDate arrived = arrived(move.day(), move.way());
        boolean decision = party.get().overridden().isPresent();
        CaseRule rule = decision ? CaseRule.THIRD_PARTY_OVERRIDE : CaseRule.THIRD_PARTY_NOTICE;
        ClockKind kind = decision ? ClockKind.THIRD_PARTY_OBJECTION : ClockKind.THIRD_PARTY_OPINION;
        return (decision
                        ? outside(rule, move.day(), decided(sitting.state()), "결정일", "the decision", sitting)
                        : outside(rule, move.day(), party.get().sent(), "통지한 날", "its sending", sitting))
                .or(() -> publicNotice(rule, move.day(), arrived, sitting))
                .map(Answer.class::cast)
                .orElseGet(() -> fact(
                        rule,
                        new HearingFact.ThirdPartyReached(
                                move.party(),
                                arrived,
                                move.way(),
                                sitting.clocks().start(kind, arrived),
                                decision
                                        ? Optional.of(DecisionRules.remedy(arrived, false, sitting))
                                        : Optional.empty())));
    }

    /** The day from which the person's days run: of a public notice its own day is entered, and the last of its fourteen counts. */
    private static LocalDate arrived(LocalDate day, Optional<ArrivalWay> way) {
        return way.filter(ArrivalWay.PUBLIC_NOTICE::equals).isPresent() ? day.plusDays(PUBLIC_NOTICE_DAYS) : day;
    }

    private static Optional<No> publicNotice(CaseRule rule, LocalDate day, LocalDate arrived, Sitting sitting) {
        return arrived.isAfter(sitting.today())
                ? Optional.of(no(
                        rule,
                        "공시송달은 공고한 날(" + day + ")부터 14일이 지나야 효력이 있습니다. " + arrived + "부터 기록할 수 있습니다.",
                        "A public notice has its effect fourteen days after " + day + "; enter it from " + arrived
                                + " on."))
                : Optional.empty();
    }

    /** Whether anything still hangs on the arrival of the notice it was sent last. */
    private static boolean matters(ThirdParty party, Sitting sitting) {
        return party.overridden().isPresent()
                ? ObjectionGuards.mayObject(sitting.state(), party) && neverObjected(party, sitting.state())
                : party.answer().isEmpty() && sitting.toDecide();
    }

    private static boolean neverObjected(ThirdParty party, CaseState state) {
        int decision = state.decision().map(made -> made.made().decision()).orElse(0);
        return state.objections().stream()
                .noneMatch(one -> one.filed().party().equals(Optional.of(party.party()))
                        && one.filed().decision() == decision);
    }

    private static Optional<No> outside(
            CaseRule rule, LocalDate day, LocalDate first, String korean, String english, Sitting sitting) {
        return day.isBefore(first) || day.isAfter(sitting.today())
                ? Optional.of(no(
                        rule,
                        korean + "(" + first + ")부터 오늘까지의 날짜여야 합니다: " + day + ".",
                        "The notice arrived between " + english + ", " + first + ", and today; found " + day + "."))
                : Optional.empty();
    }

    private static LocalDate decided(CaseState state) {
        return state.decision().map(made -> made.made().day()).orElse(LocalDate.MAX);
    }
}
