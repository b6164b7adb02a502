package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.ConsultationKind;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove.Decide;
import kr.seogo.disclosure.Handling.Consultation;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** Who must be heard before a decision, and what it means to decide against them (Act, Articles 11 (3) and 21). */
final class ThirdParties {

    private ThirdParties() {}

    /** Those who asked in time not to disclose, and are overridden by this decision. */
    static List<String> overriddenBy(Decide move, CaseState state) {
        return switch (move.kind()) {
            case OPEN -> opposing(state);
            case PARTIAL -> move.overridden().stream().distinct().toList();
            case CLOSED -> List.of();
        };
    }

    private static List<String> opposing(CaseState state) {
        return state.handling().thirdParties().stream()
                .filter(ThirdParty::opposes)
                .map(ThirdParty::party)
                .toList();
    }

    /** Somebody who may still answer, or must be heard, before anything is disclosed. */
    static Optional<No> unheard(Decide move, Sitting sitting) {
        return producer(sitting).or(() -> move.kind() == DecisionKind.CLOSED ? Optional.empty() : party(sitting));
    }

    /** Whoever asked in time not to disclose, or may still ask, keeps it from being disclosed without a decision. */
    static Optional<No> barred(Sitting sitting) {
        return opposing(sitting.state()).stream()
                .findFirst()
                .map(party -> no(
                        CaseRule.THIRD_PARTY_OPINION,
                        party + "이(가) 비공개를 요청하여 즉시공개할 수 없습니다. 결정으로 공개하고 30일을 두어야 합니다.",
                        party + " asked not to disclose: it cannot be disclosed at once, only by a decision and after"
                                + " thirty days."))
                .or(() -> party(sitting));
    }

    /** It is waited for, but never so long that it could no longer be decided in time. */
    private static Optional<No> producer(Sitting sitting) {
        if (!sitting.today().isBefore(sitting.decisionDue())) {
            return Optional.empty();
        }
        return sitting.state().handling().consultations().stream()
                .filter(one -> one.asked().kind() != ConsultationKind.OTHER_UNIT)
                .filter(one -> one.answer().isEmpty())
                .map(Consultation::asked)
                .filter(asked -> !sitting.today().isAfter(asked.replyBy()))
                .findFirst()
                .map(asked -> no(
                        CaseRule.CONSULTATION,
                        "정보를 생산한 " + asked.whom() + "의 의견을 들어 결정합니다. 회신기한은 " + asked.replyBy() + "입니다.",
                        "The producing body, " + asked.whom() + ", is heard first; its answer is due on "
                                + asked.replyBy() + "."));
    }

    private static Optional<No> party(Sitting sitting) {
        return sitting.state().handling().thirdParties().stream()
                .filter(one -> one.mayStillAnswer(sitting.today()))
                .findFirst()
                .map(one -> one.reached().isPresent() ? awaited(one) : unreached(one));
    }

    private static No awaited(ThirdParty one) {
        return no(
                CaseRule.THIRD_PARTY_OPINION,
                one.party() + "은(는) " + one.opinion().due() + "까지 비공개를 요청할 수 있습니다. 그 뒤에 결정하거나 의견을 받으십시오.",
                one.party() + " may ask until " + one.opinion().due()
                        + " not to disclose; wait, or record the answer.");
    }

    /** Three days run from the arrival of the notice, which nobody knows. */
    private static No unreached(ThirdParty one) {
        return no(
                CaseRule.THIRD_PARTY_OPINION,
                one.party() + "에게 통지가 도달한 날이 기록되지 않아 비공개 요청 기한(빨라도 "
                        + one.opinion().due() + "까지)이 지났다고 할 수 없습니다. 도달한 날을 기록하거나 의견을 받으십시오.",
                "It is not recorded when the notice reached " + one.party() + ", who may ask not to disclose until "
                        + one.opinion().due() + " at the earliest; record its arrival, or the answer.");
    }

    static Optional<No> wronglyNamed(Decide move, List<String> overridden, CaseState state) {
        List<String> opposing = opposing(state);
        Optional<String> stranger = move.overridden().stream()
                .filter(name -> !opposing.contains(name) || !overridden.contains(name))
                .findFirst();
        if (stranger.isPresent()) {
            return Optional.of(no(
                    CaseRule.THIRD_PARTY_OVERRIDE,
                    "이 결정으로 비공개 요청을 물리칠 제3자가 아닙니다: " + stranger.get() + ".",
                    "Not a third party whose wish this decision overrides: " + stranger.get() + "."));
        }
        return !overridden.isEmpty() && move.reason().isBlank()
                ? Optional.of(no(
                        CaseRule.THIRD_PARTY_OVERRIDE,
                        "제3자의 비공개 요청에도 공개하는 이유를 밝혀야 합니다.",
                        "Disclosing against a third party's wish needs the reason, which it is told."))
                : Optional.empty();
    }

    static DecisionFact.ThirdPartyOverridden override(String party, String reason, Sitting sitting) {
        return new DecisionFact.ThirdPartyOverridden(
                party,
                reason,
                sitting.clocks().start(ClockKind.THIRD_PARTY_OBJECTION, sitting.today()),
                sitting.clocks().start(ClockKind.RELEASE, sitting.today()),
                Optional.of(DecisionRules.remedy(sitting.today(), false, sitting)));
    }
}
