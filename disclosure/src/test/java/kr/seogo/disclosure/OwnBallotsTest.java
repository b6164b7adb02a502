package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.seogo.disclosure.api.CommitteeOutcome;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Members vote and sign for themselves; what the secretary enters for them is recorded as such. */
class OwnBallotsTest extends SeatFixture {

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
                        CommitteeOutcome.Unlawful.class,
                        no -> assertThat(no.sentence().ko()).contains("스스로 표결"));
        assertThat(vote("", new Ballot(2, BallotChoice.UPHELD), new Ballot(3, BallotChoice.UPHELD)))
                .isInstanceOfSatisfying(
                        CommitteeOutcome.Unlawful.class,
                        no -> assertThat(no.sentence().ko()).contains("이유를 적어야"));
        assertThat(vote("접속 장애로 종이에 표결", new Ballot(2, BallotChoice.UPHELD), new Ballot(3, BallotChoice.UPHELD)))
                .isInstanceOf(CommitteeOutcome.Done.class);

        MeetingFact.ItemVoted voted =
                view().meeting().item(1).orElseThrow().vote().orElseThrow();
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

        assertThat(view().meeting()
                        .item(1)
                        .orElseThrow()
                        .vote()
                        .orElseThrow()
                        .entered()
                        .orElseThrow())
                .singleElement()
                .satisfies(one -> assertThat(one.member()).isEqualTo(3))
                .satisfies(one -> assertThat(one.why()).contains("종이 투표"));
    }

    @Test
    void nobody_casts_for_another_not_even_the_secretary() {
        handed();
        open();

        assertThat(room.committee()
                        .move(
                                meeting,
                                view().meeting().version(),
                                new MeetingMove.Cast(1, BallotChoice.UPHELD, ""),
                                DESK))
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

        MeetingFact.ItemVoted voted =
                view().meeting().item(1).orElseThrow().vote().orElseThrow();

        assertThat(voted.ballots()).containsExactly(new Ballot(1, BallotChoice.UPHELD));
        assertThat(voted.entered()).isEmpty();
        assertThat(view().events().getLast().actor().account()).isEmpty();
    }
}
