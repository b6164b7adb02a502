package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.REQUESTER;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.objection;
import static kr.seogo.disclosure.internal.cases.Story.open;
import static kr.seogo.disclosure.internal.cases.Story.partial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.ObjectionStage;
import kr.seogo.disclosure.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objections: their period, the gate, the decision, and what follows. */
class ObjectionStoryTest {

    private static ObjectionMove.HearCommittee heard(String day, ObjectionOutcome outcome) {
        return new ObjectionMove.HearCommittee(0, "2026년 제3차", day(day), outcome, "");
    }

    private static ObjectionMove.ExemptCommittee exempt(GateExemption basis) {
        return new ObjectionMove.ExemptCommittee(0, basis, "서면 사유");
    }

    private static ObjectionMove.DecideObjection decide(ObjectionOutcome outcome) {
        return new ObjectionMove.DecideObjection(0, outcome, "", "검토한 결과");
    }

    private static Objection last(Story story) {
        return story.state().objections().getLast();
    }

    @Test
    void is_filed_today_and_online_where_requesters_object_themselves_whatever_they_say() {
        Story story = Story.underWay("2026-03-09")
                .officer(closed(2))
                .desk(new DecisionMove.NoticeReceived(day("2026-03-09"), ""))
                .on("2026-04-09T19:00")
                .requester(
                        new ObjectionMove.FileObjection(Channel.POST, "공개하여 주십시오", Optional.of(day("2026-04-07")), ""));

        assertThat(last(story).filed().filed()).isEqualTo(day("2026-04-09"));
        assertThat(last(story).filed().late()).isTrue();
        // Online, and after the cut-off hour: the seven days begin with the next working day.
        assertThat(last(story).clock().from()).isEqualTo(day("2026-04-10"));
        assertThat(last(Story.underWay("2026-03-09")
                                .officer(closed(2))
                                .on("2026-04-09")
                                .desk(new ObjectionMove.FileObjection(
                                        Channel.POST, "취지", Optional.of(day("2026-04-07")), "")))
                        .filed()
                        .filed())
                .isEqualTo(day("2026-04-07"));
    }

    @Test
    void is_decided_within_seven_days_only_behind_the_gate_which_the_desk_holds() {
        Story story =
                Story.underWay("2026-09-14").officer(closed(2)).on("2026-09-21").requester(objection());

        assertThat(last(story).clock().due()).isEqualTo(day("2026-10-01"));
        story.refuses(decide(ObjectionOutcome.REJECTED), OFFICER, CaseRule.COMMITTEE_GATE, "심의회가 열리지")
                .forbids(heard("2026-09-21", ObjectionOutcome.REJECTED), OFFICER)
                .forbids(decide(ObjectionOutcome.REJECTED), DESK)
                .officer(new ObjectionMove.ExtendObjection(0, "심의회 일정"));
        assertThat(last(story).clock().due()).isEqualTo(day("2026-10-14"));
        story.refuses(new ObjectionMove.ExtendObjection(0, "또"), OFFICER, CaseRule.OBJECTION_DECISION, "한 번만")
                .on("2026-10-07")
                .desk(heard("2026-10-06", ObjectionOutcome.REJECTED))
                .officer(decide(ObjectionOutcome.REJECTED));

        assertThat(last(story).stage()).isEqualTo(ObjectionStage.DECIDED);
        var remains = story.last(ObjectionFact.ObjectionDecided.class).remedy().orElseThrow();
        assertThat(remains.objection()).isEmpty();
        assertThat(remains.appeal().due()).isEqualTo(day("2027-01-05"));
        assertThat(story.state().redecision()).isEmpty();
    }

    @Test
    void is_extended_within_seven_days() {
        Story story =
                Story.underWay("2026-09-14").officer(closed(2)).on("2026-09-21").requester(objection());
        assertThat(last(story).clock().due()).isEqualTo(day("2026-10-01"));

        story.refuses(
                        new ObjectionMove.ExtendObjection(0, Optional.of(8), "심의회 일정"),
                        OFFICER,
                        CaseRule.OBJECTION_DECISION,
                        "7일의 범위")
                .officer(new ObjectionMove.ExtendObjection(0, Optional.of(2), "심의회 일정"));

        assertThat(last(story).clock().due()).isEqualTo(day("2026-10-06"));
        assertThat(last(story).clock().extraDays()).isEqualTo(2);
    }

    @Test
    void is_not_decided_by_whoever_held_the_gate() {
        Actor both = Actor.officer(DESK.name(), Story.BODY, Story.DEPARTMENT);

        Story.underWay("2026-03-09")
                .officer(closed(2))
                .requester(objection())
                .desk(heard("2026-03-09", ObjectionOutcome.REJECTED))
                .forbids(decide(ObjectionOutcome.REJECTED), both)
                .officer(decide(ObjectionOutcome.REJECTED));
    }

    @Test
    void brings_a_new_decision_when_it_is_upheld() {
        Story story = Story.underWay("2026-03-09")
                .officer(partial("2026-03-12"))
                .requester(objection())
                .desk(heard("2026-03-09", ObjectionOutcome.UPHELD))
                .officer(decide(ObjectionOutcome.UPHELD));

        assertThat(story.stage()).isEqualTo(CaseStage.REDECIDING);
        assertThat(story.state().redecision().orElseThrow().clock().due()).isEqualTo(day("2026-03-19"));
        story.refuses(closed(2), OFFICER, CaseRule.OBJECTION_DECISION, "공개")
                .refuses(objection(), REQUESTER, CaseRule.OBJECTION, "새 결정")
                .officer(open("2026-03-16"))
                .officer(Story.all());
        assertThat(story.state().decision().orElseThrow().made().decision()).isEqualTo(2);
        assertThat(story.state().tally()).isEqualTo(Tally.DECIDED);
        assertThat(story.officer(new DecisionMove.Close("")).stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void can_be_made_against_silence_after_twenty_working_days() {
        Story story = Story.underWay("2026-09-01")
                .on("2026-09-30")
                .refuses(objection(), REQUESTER, CaseRule.OBJECTION, "2026-09-30")
                .on("2026-10-01")
                .requester(objection());

        assertThat(last(story).filed().late()).isFalse();
        assertThat(Story.underWay("2026-09-01")
                        .on("2026-11-02")
                        .requester(objection())
                        .state()
                        .objections())
                .noneMatch(one -> one.filed().late());
        assertThat(Story.underWay("2026-09-01")
                        .on("2026-11-03")
                        .requester(objection())
                        .state()
                        .objections())
                .allMatch(one -> one.filed().late());

        // Deciding on the request breaks the silence; the objection is still answered.
        story.officer(open("2026-10-02"))
                .desk(exempt(GateExemption.GRANTED_IN_FULL))
                .officer(decide(ObjectionOutcome.UPHELD));
        assertThat(story.state().redecision()).isEmpty();
    }

    @Test
    void is_against_silence_where_it_came_in_before_a_late_decision_and_is_entered_after_it() {
        ObjectionMove.FileObjection letter =
                new ObjectionMove.FileObjection(Channel.POST, "답이 없습니다", Optional.of(day("2026-10-02")), "");
        Story story = Story.underWay("2026-09-01")
                .on("2026-10-06")
                .officer(closed(2))
                .refuses(
                        new ObjectionMove.FileObjection(Channel.POST, "취지", Optional.of(day("2026-09-30")), ""),
                        DESK,
                        CaseRule.OBJECTION,
                        "2026-10-06")
                .desk(letter);

        assertThat(last(story).filed().decision()).isZero();
        assertThat(last(story).filed().filed()).isEqualTo(day("2026-10-02"));
        assertThat(last(story).filed().late()).isFalse();
        assertThat(last(Story.underWay("2026-09-01")
                                .on("2026-10-06")
                                .officer(open("2026-10-07"))
                                .refuses(objection(), DESK, CaseRule.OBJECTION, "행정심판")
                                .desk(letter))
                        .filed()
                        .decision())
                .isZero();
    }

    @Test
    void obliges_to_decide_when_it_was_made_against_silence_and_upheld() {
        Story story = Story.underWay("2026-09-01")
                .on("2026-10-01")
                .requester(objection())
                .desk(heard("2026-10-01", ObjectionOutcome.UPHELD))
                .officer(decide(ObjectionOutcome.UPHELD));

        assertThat(story.state().redecision()).isPresent();
        assertThat(story.state().tally()).isEqualTo(Tally.OPEN);
        assertThat(story.officer(closed(4)).state().redecision()).isEmpty();
    }

    @Test
    void is_dismissed_without_the_committee_when_it_came_too_late() {
        Story story = Story.underWay("2026-03-09")
                .officer(closed(2))
                .desk(new DecisionMove.NoticeReceived(day("2026-03-09"), ""))
                .on("2026-04-09")
                .requester(objection());

        assertThat(last(story).filed().late()).isTrue();
        story.refuses(exempt(GateExemption.LATE_THIRD_PARTY), DESK, CaseRule.COMMITTEE_GATE)
                .desk(exempt(GateExemption.LATE_REQUESTER))
                .refuses(decide(ObjectionOutcome.REJECTED), OFFICER, CaseRule.OBJECTION_DECISION, "각하")
                .officer(decide(ObjectionOutcome.DISMISSED));
    }

    @ParameterizedTest
    @EnumSource(
            value = GateExemption.class,
            names = {"GRANTED_IN_FULL"},
            mode = EnumSource.Mode.EXCLUDE)
    void skips_the_committee_for_no_reason_that_the_case_belies(GateExemption basis) {
        Story.underWay("2026-03-09")
                .officer(closed(2))
                .requester(objection())
                .refuses(
                        exempt(basis),
                        DESK,
                        CaseRule.COMMITTEE_GATE,
                        basis.label().ko());
    }

    @Test
    void skips_the_committee_for_the_same_objection_filed_again_and_for_what_is_secret() {
        Story.underWay("2026-03-09")
                .officer(closed(1))
                .requester(objection())
                .desk(exempt(GateExemption.SECRET_BY_STATUTE))
                .officer(decide(ObjectionOutcome.REJECTED))
                .requester(objection())
                .desk(exempt(GateExemption.SAME_OBJECTION))
                .officer(decide(ObjectionOutcome.REJECTED));
    }

    @Test
    void is_granted_when_the_committee_was_skipped_for_granting() {
        Story.underWay("2026-03-09")
                .officer(closed(2))
                .requester(objection())
                .desk(exempt(GateExemption.GRANTED_IN_FULL))
                .refuses(decide(ObjectionOutcome.REJECTED), OFFICER, CaseRule.OBJECTION_DECISION, "인용")
                .officer(decide(ObjectionOutcome.UPHELD));
    }

    @Test
    void departs_from_the_committee_only_with_a_reason() {
        Story.underWay("2026-03-09")
                .officer(closed(2))
                .requester(objection())
                .desk(heard("2026-03-09", ObjectionOutcome.UPHELD))
                .refuses(decide(ObjectionOutcome.REJECTED), OFFICER, CaseRule.COMMITTEE_GATE, "인용")
                .officer(new ObjectionMove.DecideObjection(0, ObjectionOutcome.REJECTED, "새 판례", "이유"));
    }

    @Test
    void is_put_right_within_seven_days_while_its_clock_stands_still() {
        Story story =
                Story.underWay("2026-07-06").officer(closed(2)).on("2026-07-13").requester(objection());
        assertThat(last(story).clock().due()).isEqualTo(day("2026-07-22"));

        story.refuses(
                        new ObjectionMove.AskCorrection(0, "취지", day("2026-07-21"), ""),
                        DESK,
                        CaseRule.OBJECTION_FORM,
                        "2026-07-20")
                .desk(new ObjectionMove.AskCorrection(0, "취지", day("2026-07-20"), ""))
                .refuses(heard("2026-07-13", ObjectionOutcome.UPHELD), DESK, CaseRule.COMMITTEE_GATE, "보완")
                .refuses(new ObjectionMove.CorrectionLapsed(0, ""), DESK, CaseRule.OBJECTION_FORM, "2026-07-20")
                .on("2026-07-15")
                .requester(new ObjectionMove.Correct(0, "전부 공개", ""));

        assertThat(last(story).clock().due()).isEqualTo(day("2026-07-24"));
        assertThat(last(story).stage()).isEqualTo(ObjectionStage.FILED);
    }

    @Test
    void stands_still_for_seven_days_in_sum_and_goes_on_by_itself_after_the_day_asked_for() {
        Story story = Story.underWay("2026-07-06")
                .officer(closed(2))
                .on("2026-07-13")
                .requester(objection())
                .desk(new ObjectionMove.AskCorrection(0, "취지", day("2026-07-16"), ""));
        assertThat(story.state().nextDue().orElseThrow().due()).isEqualTo(day("2026-07-16"));

        // Nobody acts for a week; the three days asked for are all that it stood still: 14, 15 and 16 July.
        story.on("2026-07-21").desk(new ObjectionMove.CorrectionLapsed(0, ""));
        assertThat(last(story).clock().due()).isEqualTo(day("2026-07-27"));
        assertThat(last(story).clock().pauses())
                .containsExactly(new LegalClock.Pause(day("2026-07-13"), day("2026-07-16")));

        story.refuses(
                        new ObjectionMove.AskCorrection(0, "이유", day("2026-07-28"), ""),
                        DESK,
                        CaseRule.OBJECTION_FORM,
                        "2026-07-27")
                .on("2026-07-22")
                .desk(new ObjectionMove.AskCorrection(0, "이유", day("2026-07-24"), ""))
                .on("2026-07-25")
                .desk(heard("2026-07-24", ObjectionOutcome.UPHELD));
        assertThat(story.last(ObjectionFact.CorrectionEnded.class).corrected()).isFalse();
        assertThat(last(story).clock().due()).isEqualTo(day("2026-07-29"));
    }

    @Test
    void is_put_right_no_more_once_seven_days_were_waited() {
        Story.underWay("2026-07-06")
                .officer(closed(2))
                .on("2026-07-13")
                .requester(objection())
                .desk(new ObjectionMove.AskCorrection(0, "취지", day("2026-07-20"), ""))
                .on("2026-07-21")
                .refuses(
                        new ObjectionMove.AskCorrection(0, "또", day("2026-07-21"), ""),
                        DESK,
                        CaseRule.OBJECTION_FORM,
                        "모두 합하여 7일");
    }

    @Test
    void cannot_be_made_against_what_was_disclosed_nor_twice_at_once() {
        Story.underWay("2026-03-09")
                .refuses(objection(), REQUESTER, CaseRule.OBJECTION, "아직 결정이 없습니다")
                .officer(open("2026-03-12"))
                .refuses(objection(), REQUESTER, CaseRule.OBJECTION, "행정심판");
        Story.underWay("2026-03-09")
                .officer(closed(2))
                .requester(objection())
                .refuses(objection(), REQUESTER, CaseRule.OBJECTION, "이미")
                .requester(new ObjectionMove.WithdrawObjection(0, ""))
                .requester(objection());
    }
}
