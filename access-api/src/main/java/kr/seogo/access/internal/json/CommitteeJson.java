package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.CommitteeFactKind;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeOrder;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.MeetingKind;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.CommitteeFigures;
import kr.seogo.disclosure.api.CommitteeView;
import org.jspecify.annotations.Nullable;

/**
 * A review committee for its secretary.
 *
 * @param version to be sent with a step as {@code expectedVersion}
 * @param kept whether cases of the body are heard by meetings kept here alone
 * @param urgencyYields whether its rules let agenda and papers come late where a reason of urgency is given
 * @param defects what is not as the law asks today; while there is any it does not sit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitteeJson(
        String body,
        int version,
        boolean kept,
        TermJson chairBy,
        TermJson externalShare,
        @Nullable String mergedWith,
        boolean urgencyYields,
        List<Member> members,
        List<Defect> defects,
        List<Step> steps) {

    /** A member, now or once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(
            int number,
            String name,
            TermJson kind,
            String post,
            @Nullable String account,
            String from,
            @Nullable String until,
            int renewals,
            @Nullable String left,
            boolean serves,
            boolean chair) {}

    /** Something that is not as the law asks. */
    public record Defect(String rule, Label article, Label sentence) {}

    /** An event: who, when, why, by which rule, and what it holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String at,
            String day,
            String who,
            @Nullable String account,
            TermJson kind,
            String why,
            String rule,
            Label article,
            @JsonRawValue String data) {

        static Step of(CommitteeEvent event) {
            return new Step(
                    event.at().toString(),
                    event.day().toString(),
                    event.actor().name(),
                    event.actor().account().orElse(null),
                    TermJson.of(CommitteeFactKind.of(event.fact())),
                    event.why(),
                    event.rule().code(),
                    event.rule().label(),
                    CommitteeOrder.json(event.fact()));
        }
    }

    /** An objection that waits for the committee. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Waiting(
            String number,
            int objection,
            String wants,
            String due,
            @Nullable String meeting) {

        public static Waiting of(CommitteeDesk.Waiting one) {
            return new Waiting(
                    one.number().value(),
                    one.objection(),
                    one.wants(),
                    one.due().toString(),
                    one.onAgenda().map(MeetingNumber::value).orElse(null));
        }
    }

    /** What a committee did in a year; found: how often what was found, by kind of item. */
    public record Figures(
            int year,
            Map<String, Integer> meetings,
            int items,
            Map<String, Map<String, Integer>> found,
            int carriedOver,
            int urgent,
            int recused,
            List<String> unsigned) {

        public static Figures of(CommitteeFigures figures) {
            Map<String, Integer> meetings = new TreeMap<>();
            for (MeetingKind kind : MeetingKind.values()) {
                meetings.put(kind.code(), figures.meetings().getOrDefault(kind, 0));
            }
            Map<String, Map<String, Integer>> found = new TreeMap<>();
            for (ItemKind kind : ItemKind.values()) {
                found.put(kind.code(), coded(figures.found().getOrDefault(kind, Map.of())));
            }
            return new Figures(
                    figures.year(),
                    meetings,
                    figures.items(),
                    found,
                    figures.carriedOver(),
                    figures.urgent(),
                    figures.recused(),
                    figures.unsigned().stream().map(MeetingNumber::value).toList());
        }
    }

    private static <T extends Term> Map<String, Integer> coded(Map<T, Integer> numbers) {
        Map<String, Integer> coded = new TreeMap<>();
        numbers.forEach((term, number) -> coded.put(term.code(), number));
        return coded;
    }

    public static CommitteeJson of(CommitteeView view) {
        var committee = view.committee();
        Optional<CommitteeMember> chair = committee.chair(view.today());
        return new CommitteeJson(
                committee.body(),
                committee.version(),
                committee.kept(),
                TermJson.of(committee.chairBy()),
                TermJson.of(committee.externalShare()),
                committee.mergedWith().orElse(null),
                committee.urgencyYields(),
                committee.members().stream()
                        .map(one -> new Member(
                                one.number(),
                                one.name(),
                                TermJson.of(one.kind()),
                                one.post(),
                                one.account().orElse(null),
                                one.from().toString(),
                                one.until().map(Object::toString).orElse(null),
                                one.renewals(),
                                one.left().map(Object::toString).orElse(null),
                                one.serves(view.today()),
                                chair.equals(Optional.of(one))))
                        .toList(),
                view.defects().stream()
                        .map(defect ->
                                new Defect(defect.rule().code(), defect.rule().label(), defect.sentence()))
                        .toList(),
                view.events().stream().map(Step::of).toList());
    }
}
