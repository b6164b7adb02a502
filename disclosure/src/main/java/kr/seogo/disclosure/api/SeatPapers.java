package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.Refusal;

/**
 * What the committee has before it of a case. Nothing says who asks; what somebody wrote is masked where it seems to name
 * a person.
 *
 * @param wants what was asked for
 * @param decision empty where it is about to be decided
 * @param refusals what was kept closed, and why
 * @param purport of the objection
 * @param steps what happened so far
 */
public record SeatPapers(
        CaseNumber number,
        String title,
        String wants,
        LocalDate received,
        Optional<String> department,
        Optional<DecisionKind> decision,
        List<Refusal> refusals,
        Optional<String> purport,
        List<Step> steps) {

    public SeatPapers {
        refusals = List.copyOf(refusals);
        steps = List.copyOf(steps);
    }

    /** A step of the case: when, what, why, by which article; who, only by role. */
    public record Step(LocalDate day, Label what, Label role, String why, Label article) {}
}
