package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.BallotChoice.ABSTAINED;
import static kr.seogo.disclosure.BallotChoice.REJECTED;
import static kr.seogo.disclosure.BallotChoice.UPHELD;
import static kr.seogo.disclosure.internal.committee.CommitteeStory.objection;
import static kr.seogo.disclosure.internal.committee.CommitteeStory.open;
import static kr.seogo.disclosure.internal.committee.CommitteeStory.papers;
import static kr.seogo.disclosure.internal.committee.CommitteeStory.tell;
import static kr.seogo.disclosure.internal.committee.CommitteeStory.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.ExclusionGround;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.LeavingReason;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingKind;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingStage;
import kr.seogo.disclosure.RecusalKind;
import kr.seogo.disclosure.RosterFact;
import kr.seogo.disclosure.RosterMove;
import kr.seogo.disclosure.internal.json.EventJson;
import org.junit.jupiter.api.Test;

/** A meeting from its call to its minutes. */
class MeetingStoryTest {

    @Test
    void is_called_told_heard_voted_minuted_and_signed() {
        CommitteeStory story = CommitteeStory.ready()
                .does(open(1, 1, 2, 3, 5))
                .does(vote(UPHELD, UPHELD, UPHELD))
                .does(new MeetingMove.Close(""))
                .refuses(minutes(1), CommitteeRule.MINUTES, "2명")
                .refuses(minutes(1, 1), CommitteeRule.MINUTES, "2명")
                .refuses(minutes(1, 4), CommitteeRule.MINUTES, "2명")
                .does(minutes(1, 2))
                .does(minutes(2, 3))
                .refuses(new MeetingMove.Sign(1, ""), CommitteeRule.MINUTES, "아닙니다")
                .does(new MeetingMove.Sign(2, ""))
                .refuses(new MeetingMove.Sign(2, ""), CommitteeRule.MINUTES, "이미")
                .refuses(minutes(1, 2), CommitteeRule.MINUTES, "서명이 시작된");
        assertThat(story.meeting().stage()).isEqualTo(MeetingStage.CLOSED);

        story.does(new MeetingMove.Sign(3, ""));

        Meeting meeting = story.meeting();
        assertThat(meeting.stage()).isEqualTo(MeetingStage.SIGNED);
        assertThat(meeting.item(1).orElseThrow().vote()).hasValueSatisfying(voted -> {
            assertThat(voted.found()).isEqualTo(UPHELD);
            assertThat(voted.serving()).isEqualTo(5);
            assertThat(voted.inFavour()).isEqualTo(3);
        });
        assertThat(CommitteeEngine.possible(meeting)).isEmpty();
    }

    private static MeetingMove.WriteMinutes minutes(Integer... signers) {
        return new MeetingMove.WriteMinutes("회의록", List.of(signers), "");
    }

    @Test
    void tells_its_agenda_five_days_before_and_later_only_with_urgency() {
        CommitteeStory story = CommitteeStory.offive().yielding();
        story.cases.with(7);
        story.convene(MeetingKind.IN_PERSON, "2026-03-18")
                .refuses(tell(""), CommitteeRule.AGENDA, "안건이 없습니다")
                .does(objection())
                .on("2026-03-14")
                .refuses(tell(""), CommitteeRule.AGENDA, "2026-03-13")
                .does(tell("재해 복구"))
                .refuses(operation(""), CommitteeRule.AGENDA, "2026-03-13")
                .does(operation("재해 복구"))
                .on("2026-03-17")
                .refuses(papers(""), CommitteeRule.PAPERS, "2026-03-16")
                .does(papers("재해 복구"));

        assertThat(story.meeting().told().orElseThrow().urgency()).isEqualTo("재해 복구");
        assertThat(story.meeting().item(2).orElseThrow().added().urgency()).isEqualTo("재해 복구");
    }

    @Test
    void knows_no_urgency_unless_the_rules_of_the_committee_do() {
        CommitteeStory story = CommitteeStory.offive();
        story.cases.with(7);
        story.convene(MeetingKind.IN_PERSON, "2026-03-18")
                .does(objection())
                .on("2026-03-14")
                .refuses(tell("재해 복구"), CommitteeRule.AGENDA, "예외가 없으니")
                .does(postpone("2026-03-25"))
                .does(tell(""))
                .on("2026-03-21")
                .refuses(operation("재해 복구"), CommitteeRule.AGENDA, "예외가 없으니")
                .on("2026-03-24")
                .refuses(papers("재해 복구"), CommitteeRule.PAPERS, "회의를 늦추십시오");
    }

    @Test
    void rules_written_before_urgency_was_one_know_none() {
        assertThat(Committee.none(CommitteeStory.BODY)
                        .ruled(EventJson.read(
                                RosterFact.RulesSet.class, "{\"chairBy\":\"head\",\"externalShare\":\"ordinary\"}"))
                        .urgencyYields())
                .isFalse();
    }

    private static MeetingMove.AddItem operation(String urgency) {
        return new MeetingMove.AddItem(ItemKind.OPERATION, Optional.empty(), 0, "공개 기준 정비", urgency, "");
    }

    @Test
    void does_not_call_urgent_what_came_in_time() {
        CommitteeStory story = CommitteeStory.offive();
        story.cases.with(7);
        story.convene(MeetingKind.IN_PERSON, "2026-03-18").does(objection("급함")).does(tell("급함"));

        assertThat(story.meeting().told().orElseThrow().urgency()).isEmpty();
        assertThat(story.meeting().item(1).orElseThrow().added().urgency()).isEmpty();
    }

    @Test
    void takes_nothing_that_does_not_wait_and_nothing_twice() {
        CommitteeStory story = CommitteeStory.offive();
        story.convene(MeetingKind.IN_PERSON, "2026-03-18").refuses(objection(), CommitteeRule.BUSINESS, "기다리는 것이 없습니다");
        story.cases.with(7);

        story.does(objection())
                .refuses(objection(), CommitteeRule.BUSINESS, "이미 2026-1")
                .does(new MeetingMove.DropItem(1, "취하"))
                .does(objection());
        assertThat(story.meeting().agenda()).extracting(item -> item.number()).containsExactly(2);
    }

    @Test
    void does_not_sit_before_its_day_nor_without_more_than_half() {
        CommitteeStory.ready()
                .on("2026-03-17")
                .refuses(open(1, 1, 2, 3), CommitteeRule.CONVENING, "2026-03-18")
                .on("2026-03-18")
                .refuses(open(1, 1, 2), CommitteeRule.QUORUM, "5명 중 2명")
                .refuses(open(1, 1, 2, 2), CommitteeRule.QUORUM, "한 번씩")
                .refuses(open(1, 1, 2, 9), CommitteeRule.QUORUM, "재임하는 위원")
                .refuses(open(2, 1, 2, 3), CommitteeRule.CHAIR, "위원장(1번)")
                .refuses(open(1, 2, 3, 4), CommitteeRule.CHAIR, "참석자")
                .does(open(2, 2, 3, 4));
    }

    @Test
    void does_not_sit_when_it_is_no_longer_made_up_as_the_law_asks() {
        CommitteeStory.ready()
                .roster(new RosterMove.Leave(2, LeavingReason.RESIGNED, LocalDate.of(2026, 3, 17), "사임"))
                .refuses(open(1, 1, 3, 4), CommitteeRule.COMPOSITION, "4명");
    }

    @Test
    void nothing_is_found_without_more_than_half_of_those_who_take_part() {
        CommitteeStory.ready()
                .does(open(1, 1, 2, 3, 4))
                .refuses(vote(UPHELD, UPHELD, REJECTED, REJECTED), CommitteeRule.MAJORITY, "과반수")
                .refuses(vote(UPHELD, UPHELD, ABSTAINED, ABSTAINED), CommitteeRule.MAJORITY, "과반수")
                .refuses(vote(ABSTAINED, ABSTAINED, ABSTAINED), CommitteeRule.MAJORITY, "과반수")
                .refuses(vote(UPHELD, UPHELD), CommitteeRule.QUORUM, "5명 중 2명")
                .refuses(vote(UPHELD, UPHELD, UPHELD, UPHELD, UPHELD), CommitteeRule.QUORUM, "5번")
                .refuses(vote(BallotChoice.OPEN, UPHELD, UPHELD), CommitteeRule.BUSINESS, "고를 수 없는")
                .does(vote(UPHELD, UPHELD, UPHELD, REJECTED))
                .refuses(vote(UPHELD, UPHELD, UPHELD, UPHELD), CommitteeRule.ORDER, "처리되지 않은 안건이 없습니다");
    }

    @Test
    void whoever_is_kept_from_an_item_neither_votes_nor_counts() {
        CommitteeStory.ready()
                .does(open(1, 1, 2, 3))
                .does(new MeetingMove.Recuse(1, 3, RecusalKind.STEPPED_ASIDE, ExclusionGround.INVOLVED, "자문한 사안"))
                .refuses(vote(UPHELD, UPHELD, UPHELD), CommitteeRule.EXCLUSION, "3번")
                .refuses(vote(UPHELD, UPHELD), CommitteeRule.QUORUM, "5명 중 2명")
                .does(new MeetingMove.CarryOver(1, "정족수 미달"))
                .does(new MeetingMove.Close(""));
    }

    @Test
    void whoever_decided_does_not_vote_on_it_though_nobody_said_so() {
        CommitteeStory story = CommitteeStory.ready("과장 오").does(open(1, 1, 2, 3, 5));

        assertThat(story.meeting().item(1).orElseThrow().recusals())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.member()).isEqualTo(5);
                    assertThat(one.ground()).isEqualTo(ExclusionGround.OWN_DECISION);
                });
        story.refuses(
                new MeetingMove.Vote(
                        1,
                        List.of(
                                new kr.seogo.disclosure.Ballot(1, UPHELD),
                                new kr.seogo.disclosure.Ballot(2, UPHELD),
                                new kr.seogo.disclosure.Ballot(5, UPHELD)),
                        "이유",
                        ""),
                CommitteeRule.EXCLUSION,
                "5번");
        story.cases.with(7, "과장 오", "위원 2");
        story.refuses(vote(UPHELD, UPHELD, UPHELD), CommitteeRule.EXCLUSION, "2번");
    }

    @Test
    void a_challenge_is_ruled_on_first_and_not_by_the_one_it_is_about() {
        CommitteeStory story = CommitteeStory.ready()
                .does(new MeetingMove.Challenge(1, 2, "청구인의 신청"))
                .does(open(1, 1, 2, 3, 4))
                .refuses(vote(UPHELD, UPHELD, UPHELD), CommitteeRule.CHALLENGE, "먼저")
                .refuses(rule(List.of(1, 2, 3), List.of()), CommitteeRule.CHALLENGE, "대상인 위원")
                .refuses(rule(List.of(1, 3), List.of()), CommitteeRule.QUORUM, "2명")
                .does(rule(List.of(1, 3), List.of(4)));

        assertThat(story.meeting().item(1).orElseThrow().keepsOut(2)).isTrue();
        story.refuses(vote(UPHELD, UPHELD, UPHELD), CommitteeRule.EXCLUSION, "2번");
    }

    @Test
    void a_challenge_that_is_not_granted_keeps_nobody_out() {
        CommitteeStory.ready()
                .does(new MeetingMove.Challenge(1, 2, "신청"))
                .does(open(1, 1, 2, 3, 4, 5))
                .does(rule(List.of(1, 3), List.of(4, 5)))
                .does(vote(UPHELD, UPHELD, UPHELD));
    }

    private static MeetingMove.RuleOnChallenge rule(List<Integer> inFavour, List<Integer> against) {
        return new MeetingMove.RuleOnChallenge(1, 2, inFavour, against, "");
    }

    @Test
    void in_writing_those_who_send_their_ballots_are_the_quorum() {
        CommitteeStory story = CommitteeStory.offive();
        story.cases.with(7);
        story.convene(MeetingKind.WRITTEN, "2026-03-18")
                .does(objection())
                .does(tell(""))
                .does(papers(""))
                .on("2026-03-18")
                .does(open(1))
                .refuses(vote(REJECTED, REJECTED), CommitteeRule.QUORUM, "5명 중 2명")
                .does(vote(REJECTED, REJECTED, ABSTAINED));
        assertThat(story.meeting().opened().map(MeetingFact.Opened::present)).contains(List.of(1, 2, 3, 4, 5));
    }

    @Test
    void is_put_off_but_not_brought_forward_once_told() {
        CommitteeStory story = CommitteeStory.ready()
                .refuses(postpone("2026-03-17"), CommitteeRule.CONVENING, "오늘")
                .does(postpone("2026-03-25"))
                .refuses(postpone("2026-03-24"), CommitteeRule.AGENDA, "앞당길 수 없습니다")
                .refuses(open(1, 1, 2, 3), CommitteeRule.CONVENING, "2026-03-25")
                .does(new MeetingMove.Cancel("위원 다수 불참"));

        assertThat(story.meeting().stage()).isEqualTo(MeetingStage.CANCELLED);
        assertThat(CommitteeEngine.possible(story.meeting())).isEmpty();
    }

    private static MeetingMove.Postpone postpone(String day) {
        return new MeetingMove.Postpone(LocalDate.parse(day), LocalTime.NOON, "회의실", "위원장 출장");
    }

    @Test
    void needs_papers_to_sit_and_every_item_dealt_with_to_end() {
        CommitteeStory story = CommitteeStory.offive().yielding();
        story.cases.with(7);
        story.convene(MeetingKind.IN_PERSON, "2026-03-18")
                .does(objection())
                .does(tell(""))
                .on("2026-03-18")
                .refuses(open(1, 1, 2, 3), CommitteeRule.PAPERS, "자료")
                .does(papers("급함"))
                .does(open(1, 1, 2, 3))
                .refuses(new MeetingMove.Close(""), CommitteeRule.ORDER, "처리되지 않은")
                .refuses(objection(), CommitteeRule.ORDER, "개의");
    }
}
