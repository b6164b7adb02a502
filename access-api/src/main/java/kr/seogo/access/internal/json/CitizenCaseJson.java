package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.Remaining;
import kr.seogo.disclosure.api.Citizens;
import org.jspecify.annotations.Nullable;

/**
 * A case for its requester.
 *
 * @param dates by name: receipt, decision and disclosure, then until when one can object, appeal and sue, and when an
 *     objection is due; until when a third party's protection lasts. While there is no decision: the last day of the twenty of
 *     silence, and from when one can then object, appeal and sue
 * @param decision with its grounds; missing until there is one
 * @param owed won to be paid
 * @param fees what was quoted, and how that was reckoned; missing until it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitizenCaseJson(
        String number,
        int version,
        TermJson state,
        String body,
        String wants,
        Map<String, String> dates,
        List<Step> steps,
        @JsonRawValue @Nullable String decision,
        List<ObjectionJson> objections,
        long owed,
        @Nullable FeesJson fees,
        List<TermJson> possible,
        List<CaseJson.Letter> letters) {

    /** Something that happened. */
    public record Step(String at, String day, TermJson kind, Label article) {}

    /** An objection, and how it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectionJson(
            int number,
            TermJson state,
            String filed,
            String due,
            @Nullable TermJson outcome) {

        static ObjectionJson of(Objection objection) {
            return new ObjectionJson(
                    objection.number(),
                    TermJson.of(objection.stage()),
                    objection.filed().filed().toString(),
                    objection.clock().due().toString(),
                    objection
                            .decided()
                            .map(decided -> TermJson.of(decided.outcome()))
                            .orElse(null));
        }
    }

    public static CitizenCaseJson of(Citizens.View view) {
        CaseState state = view.state();
        return new CitizenCaseJson(
                view.number().value(),
                state.version(),
                TermJson.of(state.stage(view.today())),
                state.intake().body(),
                state.intake().wants(),
                dates(view),
                view.steps().stream()
                        .map(step -> new Step(
                                step.at().toString(), step.day().toString(), TermJson.of(step.kind()), step.article()))
                        .toList(),
                state.decision().map(CaseOrder::json).orElse(null),
                state.objections().stream()
                        .filter(one -> one.filed().party().isEmpty())
                        .map(ObjectionJson::of)
                        .toList(),
                state.delivery().owed(),
                FeesJson.of(state.delivery()),
                view.possible().stream().map(TermJson::of).toList(),
                view.letters().stream().map(CaseJson.Letter::of).toList());
    }

    private static Map<String, String> dates(Citizens.View view) {
        CaseState state = view.state();
        Map<String, String> dates = new TreeMap<>();
        dates.put("received", state.intake().received().toString());
        dates.put("decision", state.decisionClock().due().toString());
        state.delivery()
                .scheduled()
                .ifPresent(day -> dates.put("disclosure", day.disclosing().day().toString()));
        put(dates, Remaining.ofRequester(state));
        view.silence().ifPresent(window -> {
            dates.put("silence", state.silenceClock().due().toString());
            dates.put("objection-from", window.from().toString());
            dates.put("objection", window.until().toString());
            dates.put("objection-advised", window.advised().toString());
            dates.put("appeal-from", window.from().toString());
            dates.put("suit-from", window.from().toString());
        });
        state.objections().stream()
                .filter(Objection::open)
                .forEach(
                        one -> dates.put("objection-decision", one.clock().due().toString()));
        state.lockedUntil().ifPresent(day -> dates.put("locked-until", day.toString()));
        return dates;
    }

    private static void put(Map<String, String> dates, List<LegalClock> remedies) {
        for (LegalClock clock : remedies) {
            String name =
                    switch (clock.kind()) {
                        case OBJECTION_FILING -> "objection";
                        default -> clock.kind().code();
                    };
            dates.put(name, clock.due().toString());
        }
    }
}
