package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.SeatPapers;
import kr.seogo.disclosure.api.SeatView;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a member of the committee sees it; who asks is in none of it.
 *
 * @param version to be sent with a step as {@code expectedVersion}
 * @param member the number of the member who looks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatJson(
        String number,
        Label name,
        int version,
        TermJson state,
        TermJson kind,
        String day,
        String time,
        String place,
        int member,
        List<Item> agenda,
        @Nullable Minutes minutes,
        boolean maySign) {

    /** An item of the agenda. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int item,
            TermJson kind,
            String title,
            @Nullable String caseNumber,
            boolean kept,
            boolean papers,
            boolean mayCast,
            boolean mayStepAside,
            @Nullable TermJson own,
            @Nullable Found vote,
            boolean carriedOver) {

        static Item of(SeatView.Item one) {
            return new Item(
                    one.number(),
                    TermJson.of(one.kind()),
                    one.title(),
                    one.caseNumber().orElse(null),
                    one.kept(),
                    one.papers(),
                    one.mayCast(),
                    one.mayStepAside(),
                    one.own().map(TermJson::of).orElse(null),
                    one.vote().map(Found::of).orElse(null),
                    one.carriedOver());
        }
    }

    /** What was found: how many, not who. */
    public record Found(TermJson found, int serving, int voting, int inFavour, String findings) {

        static Found of(SeatView.Found one) {
            return new Found(TermJson.of(one.found()), one.serving(), one.voting(), one.inFavour(), one.findings());
        }
    }

    /** The minutes, and who signs them. */
    public record Minutes(String text, List<SeatView.Signer> signers) {}

    /** What the committee has before it of a case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Papers(
            String number,
            String title,
            String wants,
            String received,
            @Nullable String department,
            @Nullable TermJson decision,
            List<Kept> refusals,
            @Nullable String purport,
            List<Step> steps) {

        public static Papers of(SeatPapers one) {
            return new Papers(
                    one.number().value(),
                    one.title(),
                    one.wants(),
                    one.received().toString(),
                    one.department().orElse(null),
                    one.decision().map(TermJson::of).orElse(null),
                    one.refusals().stream()
                            .map(refusal -> new Kept(refusal.part(), refusal.item(), refusal.reason()))
                            .toList(),
                    one.purport().orElse(null),
                    one.steps().stream()
                            .map(step -> new Step(
                                    step.day().toString(), step.what(), step.role(), step.why(), step.article()))
                            .toList());
        }
    }

    /** What is kept closed, by which item of Article 9 (1), and why. */
    public record Kept(String part, int item, String reason) {}

    /** A step of the case; who, only by role. */
    public record Step(String day, Label what, Label role, String why, Label article) {}

    public static SeatJson of(SeatView view) {
        return new SeatJson(
                view.number().value(),
                view.number().label(),
                view.version(),
                TermJson.of(view.stage()),
                TermJson.of(view.called().kind()),
                view.called().day().toString(),
                view.called().time().toString(),
                view.called().place(),
                view.seat().number(),
                view.items().stream().map(Item::of).toList(),
                view.minutes()
                        .map(one -> new Minutes(one.text(), one.signers()))
                        .orElse(null),
                view.maySign());
    }
}
