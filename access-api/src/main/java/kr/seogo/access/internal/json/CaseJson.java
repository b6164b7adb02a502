package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.LetterView;
import org.jspecify.annotations.Nullable;

/**
 * A case for staff; who asks is not in it.
 *
 * @param version to be sent with a move as {@code expectedVersion}
 * @param addressed the agency that was asked, where the body that holds its records received the request
 * @param decision the decision that holds, with its grounds and remedies
 * @param reduction of the fees, as it was asked for
 * @param fees missing until they are quoted
 * @param possible the moves the caller could make now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseJson(
        String number,
        int version,
        TermJson state,
        TermJson tally,
        String body,
        @Nullable String addressed,
        @Nullable String department,
        @Nullable String officer,
        TermJson channel,
        String wants,
        List<String> records,
        TermJson delivery,
        String received,
        String due,
        @Nullable ClockJson next,
        @Nullable String lockedUntil,
        List<ClockJson> clocks,
        @JsonRawValue @Nullable String decision,
        @JsonRawValue String objections,
        @Nullable String reduction,
        @Nullable FeesJson fees,
        List<Step> steps,
        List<TermJson> possible,
        List<Letter> letters) {

    /** An event: who, when, why, by which rule, and what it holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String at,
            String day,
            String who,
            @Nullable String account,
            TermJson role,
            TermJson kind,
            String why,
            String rule,
            Label article,
            @JsonRawValue String data) {

        static Step of(CaseEvent event) {
            return new Step(
                    event.stamp().at().toString(),
                    event.stamp().day().toString(),
                    event.stamp().actor().name(),
                    event.stamp().actor().account().orElse(null),
                    TermJson.of(event.stamp().actor().role()),
                    TermJson.of(FactKind.of(event.fact())),
                    event.stamp().why(),
                    event.stamp().rule().code(),
                    event.stamp().rule().label(),
                    CaseOrder.json((Record) event.fact()));
        }
    }

    /** A letter that was made. */
    public record Letter(
            long id, TermJson form, String number, String addressee, String party, String state, boolean enclosure) {

        static Letter of(LetterView view) {
            return new Letter(
                    view.id(),
                    TermJson.of(view.letter().form()),
                    view.letter().form().number(),
                    view.letter().addressee().code(),
                    view.letter().party(),
                    view.state(),
                    view.letter().form().encloses());
        }
    }

    public static CaseJson of(CaseView view) {
        CaseState state = view.state();
        return new CaseJson(
                state.number().value(),
                state.version(),
                TermJson.of(view.stage()),
                TermJson.of(state.tally()),
                state.intake().body(),
                state.intake().addressed().orElse(null),
                state.handling().department().orElse(null),
                state.handling().officer().orElse(null),
                TermJson.of(state.intake().channel()),
                state.intake().wants(),
                state.intake().records(),
                TermJson.of(state.intake().delivery()),
                state.intake().received().toString(),
                state.decisionClock().due().toString(),
                state.nextDue().map(ClockJson::of).orElse(null),
                state.lockedUntil().map(Object::toString).orElse(null),
                state.clocks().stream().map(ClockJson::of).toList(),
                state.decision().map(CaseOrder::json).orElse(null),
                state.objections().stream().map(CaseOrder::json).collect(Collectors.joining(",", "[", "]")),
                state.intake().reduction().orElse(null),
                FeesJson.of(state.delivery()),
                view.events().stream().map(Step::of).toList(),
                view.possible().stream().map(TermJson::of).toList(),
                view.letters().stream().map(Letter::of).toList());
    }
}
