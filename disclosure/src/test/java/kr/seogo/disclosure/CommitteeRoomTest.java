package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.CommitteeFigures;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.MeetingView;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A committee kept here, and the cases it hears: one truth, written together. */
class CommitteeRoomTest extends CaseRoomFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    @Test
    void an_objection_is_heard_by_a_vote_and_then_decided() {
        CaseNumber number = objected();
        keep();
        assertThat(room.committee().waiting(DESK))
                .singleElement()
                .satisfies(one -> assertThat(one.number()).isEqualTo(number))
                .satisfies(one -> assertThat(one.onAgenda()).isEmpty());
        MeetingNumber meeting = told(number);
        assertThat(room.committee().waiting(DESK))
                .extracting(CommitteeDesk.Waiting::onAgenda)
                .containsExactly(Optional.of(meeting));
        assertThat(room.desk().move(number, 5, decided(), OFFICER))
                .isInstanceOfSatisfying(
                        CaseOutcome.Unlawful.class, no -> assertThat(no.rule()).isEqualTo(CaseRule.COMMITTEE_GATE));

        on("2026-03-18");
        step(meeting, new MeetingMove.Open(List.of(1, 2, 3, 5), 1, ""));
        step(meeting, vote(BallotChoice.UPHELD, 1, 2, 3));

        CaseState heard = room.desk().view(number, DESK).orElseThrow().state();
        assertThat(heard.objections().getFirst().heard()).hasValueSatisfying(fact -> {
            assertThat(fact.outcome()).isEqualTo(ObjectionOutcome.UPHELD);
            assertThat(fact.day()).isEqualTo(DAY);
            assertThat(fact.meeting()).isEqualTo("2026년 제1차 안건 1");
            assertThat(fact.vote()).contains(new CommitteeVote(meeting, 1, 5, 3, 3));
        });
        move(number, decided(), OFFICER);
        step(meeting, new MeetingMove.Close(""));
        step(meeting, new MeetingMove.WriteMinutes("심의 경과", List.of(1, 2), ""));
        step(meeting, new MeetingMove.Sign(1, ""));
        assertThat(figures().unsigned()).containsExactly(meeting);
        step(meeting, new MeetingMove.Sign(2, ""));
        CommitteeFigures figures = figures();
        assertThat(figures.meetings()).containsExactly(java.util.Map.entry(MeetingKind.IN_PERSON, 1));
        assertThat(figures.of(ItemKind.OBJECTION, BallotChoice.UPHELD)).isEqualTo(1);
        assertThat(figures.items()).isEqualTo(1);
        assertThat(figures.unsigned()).isEmpty();
        assertThat(room.committee().waiting(DESK)).isEmpty();
    }

    @Test
    void a_hard_decision_is_advised_on() {
        CaseNumber number = underWay().number();
        keep();
        MeetingNumber meeting = convened();
        step(meeting, new MeetingMove.AddItem(ItemKind.ADVICE, Optional.of(number), 0, "준설 계획의 공개 여부", "", ""));
        step(meeting, new MeetingMove.TellAgenda("", ""));
        step(meeting, new MeetingMove.HandPapers("", ""));
        on("2026-03-18");
        step(meeting, new MeetingMove.Open(List.of(1, 2, 3), 1, ""));
        step(meeting, vote(BallotChoice.PARTIAL, 1, 2, 3));

        assertThat(room.desk()
                        .view(number, DESK)
                        .orElseThrow()
                        .events()
                        .getLast()
                        .fact())
                .isEqualTo(new HearingFact.CommitteeAdvised(
                        "2026년 제1차 안건 1",
                        "이유",
                        Optional.of(DecisionKind.PARTIAL),
                        Optional.of(new CommitteeVote(meeting, 1, 5, 3, 3))));
    }

    @Test
    void no_case_is_said_to_be_heard_but_by_a_vote_where_the_committee_is_kept_here() {
        CaseNumber number = objected();
        ObjectionMove.HearCommittee said =
                new ObjectionMove.HearCommittee(0, "제3차", LocalDate.of(2026, 3, 9), ObjectionOutcome.UPHELD, "");
        // Before anything is entered of a committee there is none whose finding could be written down.
        assertThat(room.desk().view(number, DESK).orElseThrow().possible())
                .doesNotContain(MoveKind.COMMITTEE_HEARD)
                .contains(MoveKind.COMMITTEE_EXEMPT);
        assertThat(room.desk().move(number, 5, said, DESK)).isInstanceOf(CaseOutcome.Unlawful.class);
        keep();

        assertThat(room.desk().move(number, 5, said, DESK)).isInstanceOfSatisfying(CaseOutcome.Unlawful.class, no -> {
            assertThat(no.rule()).isEqualTo(CaseRule.COMMITTEE_GATE);
            assertThat(no.sentence().ko()).contains("여기에서 운영");
        });
        assertThat(room.desk().move(number, 5, said, OFFICER)).isInstanceOf(CaseOutcome.NotPermitted.class);
        assertThat(room.desk().view(number, DESK).orElseThrow().possible())
                .doesNotContain(MoveKind.COMMITTEE_HEARD)
                .contains(MoveKind.COMMITTEE_EXEMPT);
        roster(new RosterMove.SetRules(ChairBy.HEAD, ExternalShare.ORDINARY, Optional.of("한빛도"), "협의하여 통합"));
        move(number, said, DESK);
    }

    @Test
    void nobody_says_a_vote_for_the_committee() {
        CaseNumber number = objected();
        Move forged = new ObjectionMove.HearCommittee(
                0,
                "제3차",
                LocalDate.of(2026, 3, 9),
                ObjectionOutcome.UPHELD,
                Optional.of(new CommitteeVote(new MeetingNumber(2026, 1), 1, 5, 5, 5)),
                "");

        assertThatThrownBy(() -> room.desk().move(number, 5, forged, DESK))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("vote"));
    }

    @Test
    void a_vote_that_the_case_refuses_is_not_taken() {
        CaseNumber number = objected();
        keep();
        MeetingNumber meeting = told(number);
        on("2026-03-18");
        step(meeting, new MeetingMove.Open(List.of(1, 2, 3), 1, ""));
        move(number, new ObjectionMove.WithdrawObjection(0, "합의"), DESK);
        int version = view(meeting).meeting().version();

        CommitteeOutcome<MeetingView> outcome =
                room.committee().move(meeting, version, vote(BallotChoice.UPHELD, 1, 2, 3), DESK);

        assertThat(outcome).isInstanceOf(CommitteeOutcome.Unlawful.class);
        assertThat(view(meeting).meeting().version()).isEqualTo(version);
        step(meeting, new MeetingMove.DropItem(1, "이의신청 취하"));
        step(meeting, new MeetingMove.Close(""));
    }

    @Test
    void a_look_ahead_changes_nothing() {
        CaseNumber number = objected();
        keep();
        MeetingNumber meeting = told(number);
        on("2026-03-18");
        step(meeting, new MeetingMove.Open(List.of(1, 2, 3), 1, ""));
        MeetingView before = view(meeting);

        CommitteeOutcome<MeetingView> seen =
                room.committee().foresee(meeting, before.meeting().version(), vote(BallotChoice.UPHELD, 1, 2, 3), DESK);

        assertThat(seen).isInstanceOfSatisfying(CommitteeOutcome.Done.class, done -> assertThat(
                        ((MeetingView) done.view()).events())
                .hasSize(before.events().size() + 1));
        assertThat(view(meeting)).isEqualTo(before);
        assertThat(room.desk().view(number, DESK).orElseThrow().events()).hasSize(5);
    }

    @Test
    void the_officer_who_decided_and_is_a_member_does_not_vote_on_it() {
        CaseNumber number = objected();
        keep();
        MeetingNumber meeting = told(number);
        on("2026-03-18");
        step(meeting, new MeetingMove.Open(List.of(1, 2, 3, 5), 1, ""));

        CommitteeOutcome<MeetingView> outcome = room.committee()
                .move(meeting, view(meeting).meeting().version(), vote(BallotChoice.REJECTED, 1, 2, 5), DESK);

        assertThat(outcome).isInstanceOfSatisfying(CommitteeOutcome.Unlawful.class, no -> assertThat(no.rule())
                .isEqualTo(CommitteeRule.EXCLUSION));
        assertThat(view(meeting).meeting().item(1).orElseThrow().keepsOut(5)).isTrue();
    }

    @Test
    void only_the_desk_of_its_body_sees_and_keeps_it() {
        keep();
        MeetingNumber meeting = convened();
        Actor other = Actor.desk("총괄 박", "달빛구");

        for (Actor actor : List.of(OFFICER, Actor.requester(BODY))) {
            assertThat(room.committee().committee(actor)).isEmpty();
            assertThat(room.committee().meetings(2026, actor)).isEmpty();
            assertThat(room.committee().waiting(actor)).isEmpty();
            assertThat(room.committee().figures(2026, actor)).isEmpty();
            assertThat(room.committee().years(actor)).isEmpty();
            assertThat(room.committee().move(6, new RosterMove.Renew(1, ""), actor))
                    .isInstanceOf(CommitteeOutcome.NotPermitted.class);
            assertThat(room.committee().convene(call(), actor)).isInstanceOf(CommitteeOutcome.NotPermitted.class);
        }
        for (Actor actor : List.of(OFFICER, other)) {
            assertThat(room.committee().meeting(meeting, actor)).isEmpty();
            assertThat(room.committee().move(meeting, 1, new MeetingMove.Cancel("x"), actor))
                    .isInstanceOf(CommitteeOutcome.NotFound.class);
        }
        assertThat(room.committee().committee(other).orElseThrow().committee().members())
                .isEmpty();
    }

    @Test
    void tells_one_of_two_secretaries_at_once_and_overwrites_nothing() {
        keep();
        MeetingNumber meeting = convened();

        List<CompletableFuture<CommitteeOutcome<MeetingView>>> all = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> room.committee().move(meeting, 1, new MeetingMove.Cancel("취소"), DESK),
                        runnable -> Thread.ofPlatform().start(runnable)))
                .toList();
        List<CommitteeOutcome<MeetingView>> outcomes =
                all.stream().map(CompletableFuture::join).toList();

        assertThat(outcomes).filteredOn(CommitteeOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(CommitteeOutcome.Stale.class::isInstance)
                .hasSize(4);
        assertThat(view(meeting).events()).hasSize(2);
    }

    @Test
    void what_happened_is_never_changed() {
        keep();

        assertThatThrownBy(() -> Jdbi.create(database)
                        .useHandle(handle -> handle.execute("update disclosure.committee_event set why = 'x'")))
                .hasMessageContaining("committee_event");
        assertThat(column("select kind from disclosure.committee_event where version = 6"))
                .containsExactly("chair-named");
    }

    @Test
    void reads_what_was_said_of_a_committee_before_meetings_were_kept_here() {
        CaseNumber number = objected();
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "insert into disclosure.case_event (number, version, at, day, actor, role, body, kind, rule, why,"
                                + " data) values (?, 6, now(), '2026-03-10', '총괄 김', 'desk', ?, 'committee-heard',"
                                + " 'committee-gate', '심의', cast(? as jsonb))",
                        number.value(),
                        BODY,
                        "{\"objection\":1,\"meeting\":\"제3차\",\"day\":\"2026-03-10\",\"outcome\":\"upheld\"}"));

        assertThat(room.desk()
                        .view(number, DESK)
                        .orElseThrow()
                        .state()
                        .objections()
                        .getFirst()
                        .heard())
                .contains(new ObjectionFact.CommitteeHeard(
                        1, "제3차", LocalDate.of(2026, 3, 10), ObjectionOutcome.UPHELD, Optional.empty()));
    }

    private CaseNumber objected() {
        CaseNumber number = underWay().number();
        move(number, closed(), OFFICER);
        move(number, new ObjectionMove.FileObjection(Channel.POST, "공개하여 주십시오", Optional.empty(), ""), DESK);
        return number;
    }

    private void keep() {
        IntStream.rangeClosed(1, 4)
                .forEach(i -> roster(new RosterMove.Appoint(
                        "위원 " + i, MemberKind.EXTERNAL, "교수", Optional.empty(), LocalDate.of(2026, 1, 1), "")));
        roster(new RosterMove.Appoint(
                "과장 오", MemberKind.INTERNAL, "하천과장", Optional.of("담당 이"), LocalDate.of(2026, 1, 1), ""));
        roster(new RosterMove.NameChair(1, ChairBy.HEAD, ""));
    }

    private void roster(RosterMove move) {
        int version = room.committee().committee(DESK).orElseThrow().committee().version();
        assertThat(room.committee().move(version, move, DESK)).isInstanceOf(CommitteeOutcome.Done.class);
    }

    private static MeetingMove.Convene call() {
        return new MeetingMove.Convene(MeetingKind.IN_PERSON, DAY, LocalTime.of(14, 0), "회의실", "");
    }

    private MeetingNumber convened() {
        assertThat(room.committee().convene(call(), DESK)).isInstanceOf(CommitteeOutcome.Done.class);
        return room.committee().meetings(2026, DESK).getFirst().meeting().number();
    }

    /** An objection on the agenda, told and with papers. */
    private MeetingNumber told(CaseNumber number) {
        MeetingNumber meeting = convened();
        step(meeting, new MeetingMove.AddItem(ItemKind.OBJECTION, Optional.of(number), 0, "", "", ""));
        step(meeting, new MeetingMove.TellAgenda("", ""));
        step(meeting, new MeetingMove.HandPapers("", ""));
        return meeting;
    }

    private void on(String day) {
        now = Instant.parse(day + "T05:00:00Z");
    }

    private MeetingView view(MeetingNumber meeting) {
        return room.committee().meeting(meeting, DESK).orElseThrow();
    }

    private void step(MeetingNumber meeting, MeetingMove move) {
        assertThat(room.committee().move(meeting, view(meeting).meeting().version(), move, DESK))
                .as(move.toString())
                .isInstanceOf(CommitteeOutcome.Done.class);
    }

    private static MeetingMove.Vote vote(BallotChoice choice, Integer... members) {
        return new MeetingMove.Vote(
                1,
                List.of(members).stream()
                        .map(member -> new Ballot(member, choice))
                        .toList(),
                "이유",
                "");
    }

    private static ObjectionMove.DecideObjection decided() {
        return new ObjectionMove.DecideObjection(0, ObjectionOutcome.UPHELD, "", "심의 결과에 따름");
    }

    private CommitteeFigures figures() {
        return room.committee().figures(2026, DESK).orElseThrow();
    }
}
