package kr.seogo.disclosure.internal.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Handling;
import kr.seogo.disclosure.Handling.Consultation;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.HearingFact;

/** What hearing others adds to a case. */
final class HearingFold {

    private HearingFold() {}

    static CaseState after(CaseState state, HearingFact fact, LocalDate day) {
        Handling now = state.handling();
        return switch (fact) {
            case HearingFact.ClarificationAsked f ->
                state.with(state.decisionClock().stop(day), state.silenceClock().stop(day))
                        .with(now.clarifying(Optional.of(f)));
            case HearingFact.ClarificationEnded f ->
                state.with(f.decision(), f.silence()).with(now.clarifying(Optional.empty()));
            case HearingFact.Consulted f ->
                state.with(now.withConsultations(plus(now.consultations(), new Consultation(f, Optional.empty()))));
            case HearingFact.ConsultationAnswered f -> state.with(answered(now, f, day));
            case HearingFact.ThirdPartyNotified f ->
                state.with(now.withThirdParties(plus(now.thirdParties(), ThirdParty.told(f))));
            case HearingFact.ThirdPartyReached f -> state.with(now.with(f.party(), one -> one.reached(f)));
            case HearingFact.ThirdPartyAnswered f -> state.with(now.with(f.party(), one -> one.answered(f, day)));
            case HearingFact.Extended f -> state.with(f.decision(), state.silenceClock());
            case HearingFact.CommitteeAdvised f -> state.with(now.advised(true));
        };
    }

    static <T> List<T> plus(List<T> all, T another) {
        List<T> more = new ArrayList<>(all);
        more.add(another);
        return more;
    }

    private static Handling answered(Handling now, HearingFact.ConsultationAnswered fact, LocalDate day) {
        return now.withConsultations(now.consultations().stream()
                .map(one -> one.asked().consultation() == fact.consultation()
                        ? new Consultation(one.asked().mapped(clock -> clock.end(day)), Optional.of(fact))
                        : one)
                .toList());
    }
}
