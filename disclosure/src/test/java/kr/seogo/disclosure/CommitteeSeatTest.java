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
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members sit at their own places: they read, vote, step aside and sign for themselves and for nobody else. */
class CommitteeSeatTest extends CaseRoomFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final Actor ONE = member("위원 1", "one");
    private static final Actor TWO = member("위원 2", "two");
    private static final Actor FIVE = member("과장 오", "oh");

    @SuppressWarnings("NullAway.Init") // by tell
    private CaseNumber number;

    @SuppressWarnings("NullAway.Init") // by tell
    private MeetingNumber meeting;

    private static Actor member(String name, String account) {
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
        move(
                number,
                new ObjectionMove.FileObjection(Channel.POST, "홍길동은 공개를 바랍니다", Optional.empty(), ""),
                DESK);
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

    @Test
    void the_agenda_is_shown_from_when_it_is_told_and_the_papers_from_when_they_are_handed_out() {
        assertThat(seat(ONE).items()).isEmpty();

        step(new MeetingMove.TellAgenda("", ""));
        assertThat(seat(ONE).items()).hasSize(1);
        assertThat(papers(ONE)).isEmpty();

        step(new MeetingMove.HandPapers("", ""));
        assertThat(papers(ONE)).isPresent();
    }

    @Test
    void nothing_shows_who_asks() {
        handed();

        SeatPapers papers = papers(ONE).orElseThrow();

        assertThat(seat(ONE).items().getFirst().title()).contains("준설 계획").doesNotContain("홍길동", "1234");
        assertThat(papers.wants()).contains("준설 계획").doesNotContain("홍길동", "1234");
        assertThat(papers.purport()).hasValueSatisfying(text -> assertThat(text)
                .contains("공개를 바랍니다")
                .doesNotContain("홍길동"));
        assertThat(papers.toString()).doesNotContain("홍길동", "담당 이", "010-1234-5678");
        assertThat(papers.refusals()).singleElement().satisfies(one -> assertThat(one.item())
                .isEqualTo(2));
    }

    @Test
    void whoever_decided_reads_no_papers_even_before_the_sitting_keeps_them_out() {
        handed();

        assertThat(papers(FIVE)).isEmpty();
        assertThat(seat(FIVE).items().getFirst().kept()).isTrue();
        open();
        assertThat(papers(FIVE)).isEmpty();
        assertThat(cast(FIVE, BallotChoice.REJECTED)).isInstanceOf(CommitteeOutcome.Unlawful.class);
    }

    @Test
    void there_is_nothing_for_whoever_is_no_member_or_serves_on_another_day() {
        handed();
        Actor stranger = member("위원 1", "stranger");
        Actor elsewhere = Actor.member(new Caller.Staff(
                        "위원 1", Set.of(Caller.Role.COMMITTEE_MEMBER), "달빛구", Optional.empty(), "one"))
                .orElseThrow();

        for (Actor actor : List.of(stranger, elsewhere, DESK, OFFICER, OFFICER.knownBy("one"))) {
            assertThat(room.seat().meetings(actor)).isEmpty();
            assertThat(room.seat().meeting(meeting, actor)).isEmpty();
            assertThat(room.seat().papers(meeting, 1, actor)).isEmpty();
            assertThat(cast(actor, BallotChoice.UPHELD)).isInstanceOf(CommitteeOutcome.NotFound.class);
        }
        roster(new RosterMove.Leave(2, LeavingReason.RESIGNED, DAY.minusDays(1), "사임"));
        assertThat(room.seat().meetings(TWO)).isEmpty();
        assertThat(room.seat().meetings(ONE)).hasSize(1);
        assertThat(room.desk().view(number, ONE)).isEmpty();
        assertThat(room.desk().requester(number, "궁금", ONE)).isEmpty();
        assertThat(room.committee().meeting(meeting, ONE)).isEmpty();
    }

    @Test
    void members_cast_their_own_ballots_and_the_secretary_enters_those_on_paper_and_why() {
        handed();
        open();
        assertThat(cast(ONE, BallotChoice.REJECTED)).isInstanceOf(CommitteeOutcome.Done.class);
        assertThat(cast(ONE, BallotChoice.UPHELD)).isInstanceOf(CommitteeOutcome.Done.class);
        assertThat(seat(ONE).items().getFirst().own()).contains(BallotChoice.UPHELD);
        assertThat(seat(TWO).items().getFirst().own()).isEmpty();

        assertThat(vote("", new Ballot(1, BallotChoice.REJECTED), new Ballot(3, BallotChoice.UPHELD)))
                .isInstanceOfSatisfying(
                        CommitteeOutcome.Unlawful.class, no -> assertThat(no.sentence().ko()).contains("스스로 표결"));
        assertThat(vote("", new Ballot(2, BallotChoice.UPHELD), new Ballot(3, BallotChoice.UPHELD)))
                .isInstanceOfSatisfying(
                        CommitteeOutcome.Unlawful.class, no -> assertThat(no.sentence().ko()).contains("이유를 적어야"));
        assertThat(vote("접속 장애로 종이에 표결", new Ballot(2, BallotChoice.UPHELD), new Ballot(3, BallotChoice.UPHELD)))
                .isInstanceOf(CommitteeOutcome.Done.class);

        MeetingFact.ItemVoted voted = view().meeting().item(1).orElseThrow().vote().orElseThrow();
        assertThat(voted.ballots())
                .containsExactly(
                        new Ballot(1, BallotChoice.UPHELD),
                        new Ballot(2, BallotChoice.UPHELD),
                        new Ballot(3, BallotChoice.UPHELD));
        assertThat(voted.entered())
                .contains(List.of(
                        new MeetingFact.OnBehalf(2, "접속 장애로 종이에 표결"), new MeetingFact.OnBehalf(3, "접속 장애로 종이에 표결")));
        assertThat(column("select actor || ' ' || coalesce(account, '-') from disclosure.committee_event"
                        + " where kind in ('ballot-cast', 'item-voted') order by version"))
                .containsExactly("위원 1 one", "위원 1 one", "총괄 김 -");
        assertThat(cast(TWO, BallotChoice.UPHELD)).isInstanceOf(CommitteeOutcome.Unlawful.class);
    }

    @Test
    void of_members_without_an_account_a_ballot_on_paper_needs_no_other_reason() {
        handed();
        open();
        cast(ONE, BallotChoice.UPHELD);
        cast(TWO, BallotChoice.UPHELD);

        assertThat(vote("", new Ballot(3, BallotChoice.REJECTED))).isInstanceOf(CommitteeOutcome.Done.class);

        assertThat(view().meeting().item(1).orElseThrow().vote().orElseThrow().entered().orElseThrow())
                .singleElement()
                .satisfies(one -> assertThat(one.member()).isEqualTo(3))
                .satisfies(one -> assertThat(one.why()).contains("종이 투표"));
    }

    @Test
    void nobody_casts_for_another_not_even_the_secretary() {
        handed();
        open();

        assertThat(room.committee()
                        .move(meeting, view().meeting().version(), new MeetingMove.Cast(1, BallotChoice.UPHELD, ""), DESK))
                .isInstanceOf(CommitteeOutcome.NotPermitted.class);
        for (MeetingMove move : List.of(
                new MeetingMove.Recuse(1, 2, RecusalKind.STEPPED_ASIDE, ExclusionGround.KIN, "남의 일"),
                new MeetingMove.Recuse(1, 1, RecusalKind.EXCLUDED, ExclusionGround.KIN, "제척은 간사의 일"),
                new MeetingMove.Sign(2, ""),
                new MeetingMove.Close(""))) {
            assertThat(room.seat().move(meeting, view().meeting().version(), move, ONE))
                    .as(move.toString())
                    .isInstanceOf(CommitteeOutcome.NotPermitted.class);
        }
    }

    @Test
    void whoever_steps_aside_reads_and_votes_no_more_and_what_they_cast_does_not_count() {
        handed();
        open();
        cast(TWO, BallotChoice.REJECTED);

        assertThat(room.seat()
                        .move(
                                meeting,
                                view().meeting().version(),
                                new MeetingMove.Recuse(1, 2, RecusalKind.STEPPED_ASIDE, ExclusionGround.KIN, "친족"),
                                TWO))
                .isInstanceOf(CommitteeOutcome.Done.class);

        assertThat(papers(TWO)).isEmpty();
        assertThat(cast(TWO, BallotChoice.REJECTED)).isInstanceOf(CommitteeOutcome.Unlawful.class);
        assertThat(view().meeting().item(1).orElseThrow().cast()).isEmpty();
    }

    @Test
    void those_named_sign_by_themselves_and_are_not_signed_for() {
        handed();
        open();
        cast(ONE, BallotChoice.UPHELD);
        vote("종이", new Ballot(2, BallotChoice.UPHELD), new Ballot(3, BallotChoice.UPHELD));
        step(new MeetingMove.Close(""));
        step(new MeetingMove.WriteMinutes("심의 경과", List.of(1, 3), ""));

        assertThat(room.committee().move(meeting, view().meeting().version(), new MeetingMove.Sign(1, ""), DESK))
                .isInstanceOf(CommitteeOutcome.Unlawful.class);
        assertThat(seat(ONE).maySign()).isTrue();
        assertThat(seat(TWO).maySign()).isFalse();
        assertThat(room.seat().move(meeting, view().meeting().version(), new MeetingMove.Sign(2, ""), TWO))
                .isInstanceOf(CommitteeOutcome.Unlawful.class);
        assertThat(papers(ONE)).isPresent();
        assertThat(room.seat().move(meeting, view().meeting().version(), new MeetingMove.Sign(1, ""), ONE))
                .isInstanceOf(CommitteeOutcome.Done.class);
        step(new MeetingMove.Sign(3, "종이에 서명"));

        assertThat(seat(ONE).stage()).isEqualTo(MeetingStage.SIGNED);
        assertThat(papers(ONE)).isEmpty();
        assertThat(seat(ONE).items().getFirst().vote()).isPresent();
    }

    @Test
    void an_account_is_given_to_one_member_and_can_be_given_later() {
        assertThat(roll(new RosterMove.SetAccount(3, Optional.of("one"), "")))
                .isInstanceOf(CommitteeOutcome.Unlawful.class);
        assertThat(room.seat().meetings(member("위원 3", "three"))).isEmpty();

        roster(new RosterMove.SetAccount(3, Optional.of("three"), "계정 발급"));
        assertThat(room.seat().meetings(member("위원 3", "three"))).hasSize(1);

        roster(new RosterMove.SetAccount(3, Optional.empty(), "계정 회수"));
        assertThat(room.seat().meetings(member("위원 3", "three"))).isEmpty();
    }

    @Test
    void a_vote_from_before_members_could_sign_in_reads_as_it_was() {
        handed();
        open();
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "insert into disclosure.committee_event (body, stream, version, at, day, actor, role, kind, rule,"
                                + " why, data) values (?, ?, ?, now(), '2026-03-18', '총괄 김', 'desk', 'item-voted',"
                                + " 'majority', '표결', cast(? as jsonb))",
                        BODY,
                        meeting.value(),
                        view().meeting().version() + 1,
                        "{\"item\":1,\"serving\":5,\"ballots\":[{\"member\":1,\"choice\":\"upheld\"}],"
                                + "\"found\":\"upheld\",\"findings\":\"이유\"}"));

        MeetingFact.ItemVoted voted = view().meeting().item(1).orElseThrow().vote().orElseThrow();

        assertThat(voted.ballots()).containsExactly(new Ballot(1, BallotChoice.UPHELD));
        assertThat(voted.entered()).isEmpty();
        assertThat(view().events().getLast().actor().account()).isEmpty();
    }

    private CaseNumber ask(String wants) {
        return room.citizens().ask(asked(wants)).number();
    }

    private void handed() {
        step(new MeetingMove.TellAgenda("", ""));
        step(new MeetingMove.HandPapers("", ""));
    }

    private void open() {
        now = Instant.parse("2026-03-18T05:00:00Z");
        step(new MeetingMove.Open(List.of(1, 2, 3, 5), 1, ""));
    }

    private SeatView seat(Actor actor) {
        return room.seat().meeting(meeting, actor).orElseThrow();
    }

    private Optional<SeatPapers> papers(Actor actor) {
        return room.seat().papers(meeting, 1, actor);
    }

    private CommitteeOutcome<SeatView> cast(Actor actor, BallotChoice choice) {
        return room.seat().move(meeting, view().meeting().version(), new MeetingMove.Cast(1, choice, ""), actor);
    }

    private CommitteeOutcome<MeetingView> vote(String paper, Ballot... ballots) {
        return room.committee()
                .move(
                        meeting,
                        view().meeting().version(),
                        new MeetingMove.Vote(1, Stream.of(ballots).toList(), "이유", paper, ""),
                        DESK);
    }

    private MeetingView view() {
        return room.committee().meeting(meeting, DESK).orElseThrow();
    }

    private void step(MeetingMove move) {
        assertThat(room.committee().move(meeting, view().meeting().version(), move, DESK))
                .as(move.toString())
                .isInstanceOf(CommitteeOutcome.Done.class);
    }

    private CommitteeOutcome<?> roll(RosterMove move) {
        int version = room.committee().committee(DESK).orElseThrow().committee().version();
        return room.committee().move(version, move, DESK);
    }

    private void roster(RosterMove move) {
        assertThat(roll(move)).isInstanceOf(CommitteeOutcome.Done.class);
    }
}
