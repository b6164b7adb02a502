package kr.seogo.disclosure.internal.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Ballot;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.ChairBy;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.DisclosureLaw;
import kr.seogo.disclosure.ExternalShare;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingKind;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.MemberKind;
import kr.seogo.disclosure.RosterMove;

/** A committee lived step by step, by the law the program brings. */
final class CommitteeStory {

    static final String BODY = "한빛시";
    static final Actor DESK = Actor.desk("총괄 김", BODY);
    static final MeetingNumber FIRST = new MeetingNumber(2026, 1);

    final CommitteeEngine engine =
            new CommitteeEngine(new LawCommitteeDays(DisclosureLaw.shipped().deadlines()));
    final FakeCases cases = new FakeCases();
    Instant now = Instant.parse("2026-03-02T01:00:00Z");
    Committee committee = Committee.none(BODY);
    final List<CommitteeEvent> events = new ArrayList<>();

    /** Five members, of whom the first four come from outside and the first is the chair. */
    static CommitteeStory offive() {
        CommitteeStory story = new CommitteeStory();
        IntStream.rangeClosed(1, 4).forEach(i -> story.appoint("위원 " + i, MemberKind.EXTERNAL));
        return story.appoint("과장 오", MemberKind.INTERNAL).roster(new RosterMove.NameChair(1, ChairBy.HEAD, ""));
    }

    /** Whose rules let agenda and papers come late for urgency. */
    CommitteeStory yielding() {
        return roster(new RosterMove.SetRules(
                ChairBy.HEAD, ExternalShare.ORDINARY, Optional.empty(), Optional.of(true), "운영 규정"));
    }

    CommitteeStory appoint(String name, MemberKind kind) {
        return roster(appointment(name, kind, "2026-01-01"));
    }

    static RosterMove.Appoint appointment(String name, MemberKind kind, String from) {
        return new RosterMove.Appoint(name, kind, "변호사", Optional.empty(), LocalDate.parse(from), "");
    }

    CommitteeStory roster(RosterMove move) {
        CommitteeEngine.Said said = engine.judge(committee, move, DESK, now);
        assertThat(said).as(move.toString()).isInstanceOf(CommitteeEngine.Lawful.class);
        for (CommitteeEvent event : ((CommitteeEngine.Lawful) said).events()) {
            committee = CommitteeFold.after(committee, event);
        }
        return this;
    }

    CommitteeStory refuses(RosterMove move, CommitteeRule rule, String part) {
        refused(engine.judge(committee, move, DESK, now), rule, part);
        return this;
    }

    CommitteeStory on(String day) {
        now = Instant.parse(day + "T01:00:00Z");
        return this;
    }

    Meeting meeting() {
        return CommitteeFold.meeting(BODY, FIRST, events);
    }

    CommitteeStory convene(MeetingKind kind, String day) {
        MeetingMove.Convene move = new MeetingMove.Convene(kind, LocalDate.parse(day), LocalTime.of(14, 0), "회의실", "");
        CommitteeEngine.Said said = engine.convene(committee, move, DESK, now);
        assertThat(said).isInstanceOf(CommitteeEngine.Lawful.class);
        events.addAll(((CommitteeEngine.Lawful) said).events());
        return this;
    }

    CommitteeStory does(MeetingMove move) {
        CommitteeEngine.Said said = engine.judge(committee, meeting(), move, cases, DESK, now);
        assertThat(said).as(move.toString()).isInstanceOf(CommitteeEngine.Lawful.class);
        events.addAll(((CommitteeEngine.Lawful) said).events());
        return this;
    }

    CommitteeStory refuses(MeetingMove move, CommitteeRule rule, String part) {
        refused(engine.judge(committee, meeting(), move, cases, DESK, now), rule, part);
        return this;
    }

    private static void refused(CommitteeEngine.Said said, CommitteeRule rule, String part) {
        assertThat(said).isInstanceOfSatisfying(CommitteeEngine.Unlawful.class, no -> {
            assertThat(no.rule()).isEqualTo(rule);
            assertThat(no.sentence().ko()).contains(part);
            assertThat(no.sentence().en()).isNotBlank();
        });
    }

    /** An objection on the agenda of a meeting on Wednesday 2026-03-18, told and with papers in time. */
    static CommitteeStory ready(String... deciders) {
        CommitteeStory story = offive();
        story.cases.with(7, deciders);
        return story.convene(MeetingKind.IN_PERSON, "2026-03-18")
                .does(objection())
                .on("2026-03-13")
                .does(tell(""))
                .on("2026-03-16")
                .does(papers(""))
                .on("2026-03-18");
    }

    static MeetingMove.AddItem objection() {
        return objection("");
    }

    static MeetingMove.AddItem objection(String urgency) {
        return new MeetingMove.AddItem(ItemKind.OBJECTION, Optional.of(FakeCases.number(7)), 0, "", urgency, "");
    }

    static MeetingMove.TellAgenda tell(String urgency) {
        return new MeetingMove.TellAgenda(urgency, "");
    }

    static MeetingMove.HandPapers papers(String urgency) {
        return new MeetingMove.HandPapers(urgency, "");
    }

    static MeetingMove.Open open(int presiding, Integer... present) {
        return new MeetingMove.Open(Arrays.asList(present), presiding, "");
    }

    /** Ballots of the members 1, 2, … in turn; nothing of one who does not vote. */
    static MeetingMove.Vote vote(BallotChoice... choices) {
        return new MeetingMove.Vote(
                1,
                IntStream.range(0, choices.length)
                        .mapToObj(i -> new Ballot(i + 1, choices[i]))
                        .toList(),
                "이유",
                "");
    }
}
