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
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove.Decide;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Redecision;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** Deciding (Act, Articles 9, 11, 13, 14 and 21). */
final class DecideRule {

    private DecideRule() {}

    static Answer answer(Decide move, Sitting sitting) {
        List<String> overridden = ThirdParties.overriddenBy(move, sitting.state());
        return allowed(move, sitting.state())
                .or(() -> grounds(move, sitting.today()))
                .or(() -> ThirdParties.unheard(move, sitting))
                .or(() -> ThirdParties.wronglyNamed(move, overridden, sitting.state()))
                .or(() -> disclosing(move, overridden, sitting))
                .or(() -> RecordRules.refused(move))
                .map(Answer.class::cast)
                .orElseGet(() -> decided(move, overridden, sitting));
    }

    private static Optional<No> when(boolean refused, CaseRule rule, String korean, String english) {
        return refused ? Optional.of(no(rule, korean, english)) : Optional.empty();
    }

    /** After an objection was upheld the new decision goes no further back than it. */
    private static Optional<No> allowed(Decide move, CaseState state) {
        return state.redecision()
                .filter(due -> !due.allowed().contains(move.kind()))
                .map(Redecision::allowed)
                .map(kinds -> no(
                        CaseRule.OBJECTION_DECISION,
                        "이의신청 결정에 따라 "
                                + String.join(
                                        ", ",
                                        kinds.stream()
                                                .map(kind -> kind.label().ko())
                                                .sorted()
                                                .toList()) + "(으)로만 결정할 수 있습니다.",
                        "After the objection it can only be decided "
                                + String.join(
                                        " or ",
                                        kinds.stream()
                                                .map(kind -> kind.label().en())
                                                .sorted()
                                                .toList())
                                + "."));
    }

    private static Optional<No> grounds(Decide move, LocalDate today) {
        boolean open = move.kind() == DecisionKind.OPEN;
        return when(
                        open && !move.refusals().isEmpty(),
                        CaseRule.PARTIAL,
                        "공개하지 아니하는 부분이 있으면 부분공개 또는 비공개입니다.",
                        "With a part kept closed it is partly open, or closed.")
                .or(() -> when(
                        !open && move.refusals().isEmpty(),
                        CaseRule.REFUSAL_GROUND,
                        "비공개하는 부분마다 법 제9조제1항의 호와 이유를 밝혀야 합니다.",
                        "For every part kept closed, name the item of Article 9 (1) and the reason."))
                .or(() -> move.refusals().stream()
                        .filter(Refusal::underWay)
                        .filter(one -> one.stage().isEmpty()
                                || one.expectedEnd()
                                        .filter(end -> !end.isBefore(today))
                                        .isEmpty())
                        .findFirst()
                        .map(one -> no(
                                CaseRule.INTERNAL_REVIEW,
                                "의사결정·내부검토 과정을 이유로 비공개할 때에는 단계와 오늘 이후의 종료 예정일을 밝혀야 합니다: " + one.part() + ".",
                                "A decision or review under way is named with its stage and the day, from today on, when"
                                        + " it is expected to end: " + one.part() + ".")));
    }

    private static Optional<No> disclosing(Decide move, List<String> overridden, Sitting sitting) {
        boolean discloses = move.kind() != DecisionKind.CLOSED;
        if (!discloses || move.disclosing().isEmpty()) {
            return when(
                    discloses != move.disclosing().isPresent(),
                    CaseRule.DISCLOSURE,
                    discloses ? "공개의 일시와 장소를 밝혀 통지해야 합니다." : "비공개 결정에는 공개 일시가 없습니다.",
                    discloses
                            ? "The notice says on which day and where it is disclosed."
                            : "What is kept closed has no day of disclosure.");
        }
        LocalDate day = move.disclosing().get().day();
        return when(
                        day.isBefore(sitting.today()),
                        CaseRule.DISCLOSURE,
                        "공개일은 결정일(" + sitting.today() + ")보다 앞설 수 없습니다: " + day + ".",
                        "The day of disclosure cannot lie before the decision, " + sitting.today() + "; found " + day
                                + ".")
                .or(() -> lock(day, overridden, sitting))
                .or(() -> tenDays(move.disclosing().get(), overridden, sitting));
    }

    private static Optional<No> lock(LocalDate day, List<String> overridden, Sitting sitting) {
        if (overridden.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = sitting.days().due(ClockKind.RELEASE, sitting.today());
        return when(
                day.isBefore(first),
                CaseRule.THIRD_PARTY_LOCK,
                "제3자의 비공개 요청에도 공개하려면 결정일과 공개일 사이에 30일을 두어야 합니다. " + first + "부터 공개할 수 있습니다.",
                "Against a third party's wish thirty days lie between decision and disclosure: from " + first + " on.");
    }

    private static Optional<No> tenDays(Disclosing disclosing, List<String> overridden, Sitting sitting) {
        LocalDate last = sitting.days().due(ClockKind.DISCLOSURE, sitting.today());
        boolean free = !overridden.isEmpty()
                || disclosing.atRequestersWish()
                || sitting.state().delivery().owed() > 0;
        return when(
                !free && disclosing.day().isAfter(last),
                CaseRule.DISCLOSURE,
                "결정한 날부터 10일(" + last + ") 안에 공개합니다. 청구인이 요청한 때에만 더 늦출 수 있습니다.",
                "It is disclosed within ten days of the decision, until " + last
                        + "; later only at the requester's wish.");
    }

    private static Answer decided(Decide move, List<String> overridden, Sitting sitting) {
        CaseState state = sitting.state();
        LocalDate today = sitting.today();
        int number = state.decision().map(made -> made.made().decision()).orElse(0) + 1;
        boolean overdue = state.redecision()
                .map(Redecision::clock)
                .orElse(state.decisionClock())
                .passed(today);
        Answer.Facts facts = fact(
                move.refusals().isEmpty() ? CaseRule.DECISION : CaseRule.REFUSAL_GROUND,
                new DecisionFact.Decided(
                        number,
                        move.kind(),
                        move.refusals(),
                        today,
                        overdue,
                        move.disclosing(),
                        move.disclosing().map(day -> disclosureClock(day, overridden, sitting)),
                        move.kind() == DecisionKind.OPEN
                                ? Optional.empty()
                                : Optional.of(DecisionRules.remedy(today, true, sitting))));
        for (String party : overridden) {
            facts = facts.and(CaseRule.THIRD_PARTY_OVERRIDE, ThirdParties.override(party, move.reason(), sitting));
        }
        if (move.disclosing().isPresent()) {
            facts = facts.and(CaseRule.DISCLOSURE, scheduled(move.disclosing().get(), sitting));
        }
        return move.records().isEmpty() ? facts : facts.and(CaseRule.DECISION, RecordRules.decided(move, number));
    }

    static DeliveryFact.Scheduled scheduled(Disclosing disclosing, Sitting sitting) {
        return new DeliveryFact.Scheduled(disclosing, sitting.clocks().start(ClockKind.NO_SHOW, disclosing.day()));
    }

    /** Ten days, unless the requester or a third party's protection set another day (decree, Article 12 (1)). */
    private static LegalClock disclosureClock(Disclosing disclosing, List<String> overridden, Sitting sitting) {
        return overridden.isEmpty() && !disclosing.atRequestersWish()
                ? sitting.clocks().start(ClockKind.DISCLOSURE, sitting.today())
                : LegalClock.started(ClockKind.AGREED_DAY, sitting.today(), disclosing.day());
    }
}
