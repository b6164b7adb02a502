package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.access.internal.json.CommitteeJson.Step;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.Ballot;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.Recusal;
import kr.seogo.disclosure.api.MeetingView;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a committee. Members are named by their number in it.
 *
 * @param version to be sent with a step as {@code expectedVersion}
 * @param agendaBy the last day to tell the agenda without urgency
 * @param possible the steps that have a place now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingJson(
        String number,
        Label name,
        int version,
        TermJson state,
        TermJson kind,
        String day,
        String time,
        String place,
        String agendaBy,
        String papersBy,
        MeetingFact.@Nullable Opened sitting,
        List<Item> agenda,
        @Nullable Minutes minutes,
        List<TermJson> possible,
        List<Step> steps) {

    /** A meeting in a list. */
    public record Line(String number, Label name, TermJson state, TermJson kind, String day, int items) {

        public static Line of(MeetingView view) {
            Meeting meeting = view.meeting();
            return new Line(
                    meeting.number().value(),
                    meeting.number().label(),
                    TermJson.of(meeting.stage()),
                    TermJson.of(meeting.called().kind()),
                    meeting.called().day().toString(),
                    meeting.agenda().size());
        }
    }

    /**
     * An item of the agenda.
     *
     * @param cast the members who have voted by themselves
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int item,
            TermJson kind,
            @Nullable String caseNumber,
            int objection,
            String title,
            String urgency,
            List<KeptOut> recusals,
            List<Integer> cast,
            boolean carriedOver,
            @Nullable Vote vote) {

        static Item of(AgendaItem item) {
            return new Item(
                    item.number(),
                    TermJson.of(item.added().kind()),
                    item.added().caseNumber().map(CaseNumber::value).orElse(null),
                    item.added().objection(),
                    item.added().title(),
                    item.added().urgency(),
                    item.recusals().stream().map(KeptOut::of).toList(),
                    item.cast().stream().map(Ballot::member).toList(),
                    item.carriedOver(),
                    item.vote().map(Vote::of).orElse(null));
        }
    }

    /** A member kept from an item, or challenged. */
    public record KeptOut(int member, TermJson kind, TermJson ground, String reason, boolean standing, boolean open) {

        static KeptOut of(Recusal one) {
            return new KeptOut(
                    one.member(),
                    TermJson.of(one.kind()),
                    TermJson.of(one.ground()),
                    one.reason(),
                    one.standing(),
                    one.open());
        }
    }

    /**
     * How it was voted on.
     *
     * @param entered for whom the secretary entered a ballot, and why; absent of votes from before members signed in
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Vote(
            TermJson found,
            int serving,
            int voting,
            int inFavour,
            String findings,
            List<Cast> ballots,
            @Nullable List<MeetingFact.OnBehalf> entered) {

        static Vote of(MeetingFact.ItemVoted voted) {
            return new Vote(
                    TermJson.of(voted.found()),
                    voted.serving(),
                    voted.ballots().size(),
                    voted.inFavour(),
                    voted.findings(),
                    voted.ballots().stream()
                            .map(ballot -> new Cast(ballot.member(), TermJson.of(ballot.choice())))
                            .toList(),
                    voted.entered().orElse(null));
        }
    }

    /** A member's ballot. */
    public record Cast(int member, TermJson choice) {}

    /** The minutes, and who has signed them. */
    public record Minutes(String text, List<Integer> signers, List<Integer> signed) {}

    public static MeetingJson of(MeetingView view) {
        Meeting meeting = view.meeting();
        return new MeetingJson(
                meeting.number().value(),
                meeting.number().label(),
                meeting.version(),
                TermJson.of(meeting.stage()),
                TermJson.of(meeting.called().kind()),
                meeting.called().day().toString(),
                meeting.called().time().toString(),
                meeting.called().place(),
                view.agendaBy().toString(),
                view.papersBy().toString(),
                meeting.opened().orElse(null),
                meeting.agenda().stream().map(Item::of).toList(),
                meeting.minutes()
                        .map(minutes -> new Minutes(minutes.text(), minutes.signers(), meeting.signed()))
                        .orElse(null),
                view.possible().stream().map(TermJson::of).toList(),
                view.events().stream().map(Step::of).toList());
    }
}
