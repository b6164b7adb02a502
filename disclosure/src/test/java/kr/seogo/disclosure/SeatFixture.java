package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.MeetingView;
import kr.seogo.disclosure.api.SeatPapers;
import kr.seogo.disclosure.api.SeatView;
import org.junit.jupiter.api.BeforeEach;

/** A meeting on an objection, called and with its item; members who sign in and members who do not. */
abstract class SeatFixture extends CaseRoomFixture {

    static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    static final Actor ONE = member("위원 1", "one");
    static final Actor TWO = member("위원 2", "two");
    static final Actor FIVE = member("과장 오", "oh");

    @SuppressWarnings("NullAway.Init") // by tell
    CaseNumber number;

    @SuppressWarnings("NullAway.Init") // by tell
    MeetingNumber meeting;

    static Actor member(String name, String account) {
        Caller.Staff staff =
                new Caller.Staff(name, Set.of(Caller.Role.COMMITTEE_MEMBER), BODY, Optional.empty(), account);
        return Actor.member(staff).orElseThrow();
    }

    /** Members 1, 2 and 5 sign in; 3 and 4 have no account. Member 5 is the officer who decided. */
    @BeforeEach
    void tell() {
        number = ask("은모래천 준설 계획, 홍길동(010-1234-5678)에게 보내 주십시오");
        move(number, new IntakeMove.Assign("하천과", ""), DESK);
        move(number, closed(), OFFICER.knownBy("oh"));
        move(number, new ObjectionMove.FileObjection(Channel.POST, "홍길동은 공개를 바랍니다", Optional.empty(), ""), DESK);
        List<Optional<String>> accounts =
                List.of(Optional.of("one"), Optional.of("two"), Optional.empty(), Optional.empty());
        IntStream.rangeClosed(1, 4)
                .forEach(i -> roster(new RosterMove.Appoint(
                        "위원 " + i, MemberKind.EXTERNAL, "교수", accounts.get(i - 1), LocalDate.of(2026, 1, 1), "")));
        roster(new RosterMove.Appoint(
                "과장 오", MemberKind.INTERNAL, "하천과장", Optional.of("oh"), LocalDate.of(2026, 1, 1), ""));
        roster(new RosterMove.NameChair(1, ChairBy.HEAD, ""));
        room.committee()
                .convene(new MeetingMove.Convene(MeetingKind.IN_PERSON, DAY, LocalTime.of(14, 0), "회의실", ""), DESK);
        meeting = room.committee().meetings(2026, DESK).getFirst().meeting().number();
        step(new MeetingMove.AddItem(ItemKind.OBJECTION, Optional.of(number), 0, "", "", ""));
    }

    CaseNumber ask(String wants) {
        return room.citizens().ask(asked(wants)).number();
    }

    void handed() {
        step(new MeetingMove.TellAgenda("", ""));
        step(new MeetingMove.HandPapers("", ""));
    }

    void open() {
        now = Instant.parse("2026-03-18T05:00:00Z");
        step(new MeetingMove.Open(List.of(1, 2, 3, 5), 1, ""));
    }

    SeatView seat(Actor actor) {
        return room.seat().meeting(meeting, actor).orElseThrow();
    }

    Optional<SeatPapers> papers(Actor actor) {
        return room.seat().papers(meeting, 1, actor);
    }

    CommitteeOutcome<SeatView> cast(Actor actor, BallotChoice choice) {
        return room.seat().move(meeting, view().meeting().version(), new MeetingMove.Cast(1, choice, ""), actor);
    }

    CommitteeOutcome<MeetingView> vote(String paper, Ballot... ballots) {
        return room.committee()
                .move(
                        meeting,
                        view().meeting().version(),
                        new MeetingMove.Vote(1, Stream.of(ballots).toList(), "이유", paper, ""),
                        DESK);
    }

    MeetingView view() {
        return room.committee().meeting(meeting, DESK).orElseThrow();
    }

    void step(MeetingMove move) {
        assertThat(room.committee().move(meeting, view().meeting().version(), move, DESK))
                .as(move.toString())
                .isInstanceOf(CommitteeOutcome.Done.class);
    }

    CommitteeOutcome<?> roll(RosterMove move) {
        int version = room.committee().committee(DESK).orElseThrow().committee().version();
        return room.committee().move(version, move, DESK);
    }

    void roster(RosterMove move) {
        assertThat(roll(move)).isInstanceOf(CommitteeOutcome.Done.class);
    }
}
