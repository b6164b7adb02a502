package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.SeatPapers;
import org.junit.jupiter.api.Test;

/** What members see at their own places, and that nobody else sees it. */
class CommitteeSeatTest extends SeatFixture {

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
        assertThat(papers.purport())
                .hasValueSatisfying(
                        text -> assertThat(text).contains("공개를 바랍니다").doesNotContain("홍길동"));
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
        Actor elsewhere = Actor.member(
                        new Caller.Staff("위원 1", Set.of(Caller.Role.COMMITTEE_MEMBER), "달빛구", Optional.empty(), "one"))
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
    void an_account_is_given_to_one_member_and_can_be_given_later() {
        assertThat(roll(new RosterMove.SetAccount(3, Optional.of("one"), "계정 발급")))
                .isInstanceOf(CommitteeOutcome.Unlawful.class);
        assertThat(room.seat().meetings(member("위원 3", "three"))).isEmpty();

        roster(new RosterMove.SetAccount(3, Optional.of("three"), "계정 발급"));
        assertThat(room.seat().meetings(member("위원 3", "three"))).hasSize(1);

        assertThat(room.seat().meetings(member("three", "three"))).isEmpty();
    }

    @Test
    void an_account_is_taken_with_a_reason_and_only_between_meetings() {
        assertThatThrownBy(() -> new RosterMove.SetAccount(1, Optional.empty(), ""))
                .isInstanceOf(BadInputException.class);
        assertThat(roll(new RosterMove.SetAccount(1, Optional.empty(), "계정 회수")))
                .isInstanceOf(CommitteeOutcome.Unlawful.class);
        assertThat(roll(new RosterMove.SetAccount(1, Optional.of("other"), "계정 교체")))
                .isInstanceOf(CommitteeOutcome.Unlawful.class);

        step(new MeetingMove.Cancel("취소"));

        roster(new RosterMove.SetAccount(1, Optional.empty(), "계정 회수"));
    }

    @Test
    void what_was_decided_under_an_account_of_before_stays_ones_own_decision() {
        step(new MeetingMove.Cancel("취소"));
        roster(new RosterMove.SetAccount(5, Optional.of("oh-2"), "계정 교체"));

        CommitteeMember five = room.committee()
                .committee(DESK)
                .orElseThrow()
                .committee()
                .member(5)
                .orElseThrow();

        assertThat(five.actsAs(OFFICER.knownBy("oh").person())).isTrue();
        assertThat(five.signsInAs(FIVE.person())).isFalse();
    }

    @Test
    void whoever_is_kept_from_an_item_is_shown_its_kind_and_nothing_of_the_case() {
        handed();

        var item = seat(FIVE).items().getFirst();

        assertThat(item.title()).isEqualTo(ItemKind.OBJECTION.label().ko());
        assertThat(item.caseNumber()).isEmpty();
        assertThat(seat(ONE).items().getFirst().caseNumber()).contains(number.value());
    }

    @Test
    void findings_and_minutes_are_not_shown_to_whoever_was_kept_from_an_item() {
        handed();
        open();
        assertThat(vote(
                        "서면",
                        new Ballot(1, BallotChoice.UPHELD),
                        new Ballot(2, BallotChoice.UPHELD),
                        new Ballot(3, BallotChoice.UPHELD)))
                .isInstanceOf(CommitteeOutcome.Done.class);
        step(new MeetingMove.Close(""));
        step(new MeetingMove.WriteMinutes("회의록 본문", List.of(1, 2), ""));

        assertThat(seat(ONE).items().getFirst().vote())
                .hasValueSatisfying(found -> assertThat(found.findings()).isEqualTo("이유"));
        assertThat(seat(ONE).minutes())
                .hasValueSatisfying(one -> assertThat(one.text()).isEqualTo("회의록 본문"));
        assertThat(seat(FIVE).items().getFirst().vote())
                .hasValueSatisfying(found -> assertThat(found.findings()).isEmpty());
        assertThat(seat(FIVE).minutes())
                .hasValueSatisfying(one -> assertThat(one.text()).isEmpty());
    }

    @Test
    void meetings_of_long_ago_are_asked_for_by_number() {
        step(new MeetingMove.Cancel("취소"));
        now = Instant.parse("2027-12-31T05:00:00Z");
        assertThat(room.seat().meetings(ONE)).hasSize(1);

        now = Instant.parse("2028-01-03T05:00:00Z");

        assertThat(room.seat().meetings(ONE)).isEmpty();
        assertThat(room.seat().meeting(meeting, ONE)).isPresent();
    }
}
