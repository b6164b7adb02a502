package kr.seogo.disclosure.internal.committee;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.Stamp;
import kr.seogo.disclosure.api.SeatPapers;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.privacy.MaskedText;

/** The papers of a case for the committee: no more than it has to judge, and no person. */
final class CasePapers {

    private CasePapers() {}

    static SeatPapers of(CaseNumber number, AgendaItem item, List<CaseEvent> events, MaskedText masked) {
        CaseState state = CaseFold.of(number, events);
        Optional<CaseDecision> decision = state.decision();
        return new SeatPapers(
                number,
                title(item, masked),
                masked.mask(state.intake().wants()),
                state.intake().received(),
                state.handling().department(),
                decision.map(CaseDecision::kind),
                decision.map(one -> refusals(one, masked)).orElse(List.of()),
                state.objections().stream()
                        .filter(one -> one.number() == item.added().objection())
                        .map(one -> masked.mask(one.filed().purport()))
                        .findFirst(),
                events.stream().map(event -> step(event, masked)).toList());
    }

    /** What an item is called; its kind, where it is no longer known whom to mask. */
    static String title(AgendaItem item, MaskedText masked) {
        return masked.blind()
                ? item.added().kind().label().ko()
                : masked.mask(item.added().title());
    }

    private static List<Refusal> refusals(CaseDecision decision, MaskedText masked) {
        return decision.made().refusals().stream()
                .map(one -> new Refusal(
                        masked.mask(one.part()),
                        one.item(),
                        masked.mask(one.reason()),
                        one.fifth(),
                        one.stage(),
                        one.expectedEnd()))
                .toList();
    }

    private static SeatPapers.Step step(CaseEvent event, MaskedText masked) {
        Stamp stamp = event.stamp();
        return new SeatPapers.Step(
                stamp.day(),
                FactKind.of(event.fact()).label(),
                stamp.actor().role().label(),
                masked.mask(stamp.why()),
                stamp.rule().label());
    }
}
