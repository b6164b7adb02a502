package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.REQUESTER;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.notice;
import static kr.seogo.disclosure.internal.cases.Story.objection;
import static kr.seogo.disclosure.internal.cases.Story.open;
import static kr.seogo.disclosure.internal.cases.Story.opposes;
import static kr.seogo.disclosure.internal.cases.Story.partial;
import static kr.seogo.disclosure.internal.cases.Story.reached;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.ConsultationKind;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.ExtensionReason;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.internal.json.EventJson;
import org.junit.jupiter.api.Test;

/** Clarifying, consulting, third parties, the extension: what happens to dates and what must wait. */
class HearingStoryTest {

    private static HearingMove.Extend extend(int days) {
        return new HearingMove.Extend(ExtensionReason.HEARING, Optional.of(days), "제3자의 의견을 들어야 함");
    }

    @Test
    void stops_the_clock_while_a_clarification_is_awaited_and_goes_on_where_it_stood() {
        Story story = Story.underWay("2026-03-09")
                .on("2026-03-11")
                .officer(new HearingMove.Clarify("어느 해의 계획인지", day("2026-03-18"), ""));

        assertThat(story.stage()).isEqualTo(CaseStage.CLARIFYING);
        assertThat(story.state().decisionClock().stopped()).isTrue();
        story.refuses(open("2026-03-12"), OFFICER, CaseRule.CLARIFICATION, "보완을 기다리는 중")
                .refuses(extend(10), OFFICER, CaseRule.EXTENSION, "멈추어")
                .refuses(new HearingMove.ClarificationLapsed(""), OFFICER, CaseRule.CLARIFICATION, "2026-03-18");

        // The twelfth, thirteenth and sixteenth did not count: three working days more than the 20th.
        story.on("2026-03-16").requester(new HearingMove.Clarified("2025년입니다", ""));

        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-03-25"));
        assertThat(story.state().decisionClock().pauses()).hasSize(1);
        assertThat(story.state().silenceClock().due()).isEqualTo(day("2026-04-08"));
        assertThat(story.stage()).isEqualTo(CaseStage.DECIDING);
    }

    @Test
    void goes_on_without_an_answer_once_its_day_has_passed() {
        Story story = Story.underWay("2026-03-09")
                .officer(new HearingMove.Clarify("무엇을", day("2026-03-13"), ""))
                .on("2026-03-16")
                .officer(new HearingMove.ClarificationLapsed(""));

        assertThat(story.state().decisionClock().running()).isTrue();
        assertThat(story.last(HearingFact.ClarificationEnded.class).answered()).isFalse();
    }

    @Test
    void stands_still_up_to_the_day_asked_for_whoever_acts_whenever() {
        Story story = Story.underWay("2026-03-09").officer(new HearingMove.Clarify("무엇을", day("2026-03-13"), ""));

        assertThat(story.state().nextDue().orElseThrow().kind()).isEqualTo(ClockKind.CLARIFICATION);
        assertThat(story.state().nextDue().orElseThrow().due()).isEqualTo(day("2026-03-13"));
        // Four working days, the tenth to the thirteenth, whether it is put on at once or weeks later.
        story.on("2026-04-20").officer(new HearingMove.ClarificationLapsed(""));
        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-03-26"));
        assertThat(story.state().silenceClock().due()).isEqualTo(day("2026-04-09"));
        assertThat(Story.underWay("2026-03-09")
                        .officer(new HearingMove.Clarify("무엇을", day("2026-03-13"), ""))
                        .on("2026-04-20")
                        .requester(new HearingMove.Clarified("이것", ""))
                        .state()
                        .decisionClock()
                        .due())
                .isEqualTo(day("2026-03-26"));
    }

    @Test
    void goes_on_by_itself_the_day_after_the_one_asked_for() {
        Story story = Story.underWay("2026-03-09")
                .officer(new HearingMove.Clarify("무엇을", day("2026-03-13"), ""))
                .on("2026-03-13")
                .refuses(closed(2), OFFICER, CaseRule.CLARIFICATION, "보완을 기다리는 중")
                .on("2026-03-14");
        assertThat(story.possible(OFFICER))
                .contains(MoveKind.DECIDE, MoveKind.CLARIFIED, MoveKind.CLARIFICATION_LAPSED);

        story.on("2026-03-27").officer(closed(2));

        assertThat(story.last(HearingFact.ClarificationEnded.class).answered()).isFalse();
        assertThat(story.last(DecisionFact.Decided.class).overdue()).isTrue();
        assertThat(story.events.get(story.events.size() - 2).stamp().actor().role())
                .isEqualTo(Role.SYSTEM);
        // Nor does it keep a requester from objecting to silence.
        Story silent = Story.underWay("2026-03-09")
                .officer(new HearingMove.Clarify("무엇을", day("2026-03-13"), ""))
                .on("2026-04-09")
                .refuses(objection(), REQUESTER, CaseRule.OBJECTION, "2026-04-09")
                .on("2026-04-10")
                .requester(objection());
        assertThat(silent.state().openObjections()).hasSize(1);
    }

    @Test
    void extends_once_within_the_period_by_up_to_ten_days() {
        Story story = Story.underWay("2026-03-09").on("2026-03-20").officer(extend(10));

        assertThat(story.state().decisionClock().firstDue()).isEqualTo(day("2026-03-20"));
        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-04-03"));
        story.refuses(extend(1), OFFICER, CaseRule.EXTENSION, "한 번만");

        Story.underWay("2026-03-09")
                .refuses(extend(11), OFFICER, CaseRule.EXTENSION, "10일의 범위")
                .on("2026-03-23")
                .refuses(extend(10), OFFICER, CaseRule.EXTENSION, "지나");
    }

    @Test
    void counts_extension_and_pause_together() {
        Story story = Story.underWay("2026-03-09")
                .on("2026-03-10")
                .officer(extend(10))
                .on("2026-03-30")
                .officer(new HearingMove.Clarify("무엇을", day("2026-04-10"), ""))
                .on("2026-04-01")
                .requester(new HearingMove.Clarified("이것", ""));

        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-04-07"));
        assertThat(story.state().decisionClock().firstDue()).isEqualTo(day("2026-03-20"));
    }

    @Test
    void hears_the_producing_body_before_deciding_and_asks_units_within_the_period() {
        Story story = Story.underWay("2026-03-09")
                .refuses(
                        new HearingMove.Consult(
                                ConsultationKind.OTHER_UNIT, "예산과", "금액", Optional.of(day("2026-03-23")), ""),
                        OFFICER,
                        CaseRule.CONSULTATION,
                        "2026-03-20")
                .refuses(
                        new HearingMove.Consult(ConsultationKind.OTHER_UNIT, "예산과", "금액", Optional.empty(), ""),
                        OFFICER,
                        CaseRule.CONSULTATION,
                        "회신기간")
                .officer(new HearingMove.Consult(
                        ConsultationKind.PRODUCING_BODY, "달빛구", "의견", Optional.of(day("2026-03-12")), ""))
                .refuses(closed(2), OFFICER, CaseRule.CONSULTATION, "달빛구");

        Story unanswered = Story.underWay("2026-03-09")
                .officer(new HearingMove.Consult(
                        ConsultationKind.PRODUCING_BODY, "달빛구", "의견", Optional.of(day("2026-03-12")), ""))
                .on("2026-03-13")
                .officer(closed(2));
        story.officer(new HearingMove.ConsultationAnswer(1, "비공개 의견", "")).officer(closed(2));

        assertThat(story.stage()).isEqualTo(CaseStage.DECIDED);
        assertThat(unanswered.stage()).isEqualTo(CaseStage.DECIDED);
    }

    @Test
    void gives_the_producer_of_an_archived_record_seven_days() {
        Story story = Story.underWay("2026-03-09")
                .officer(new HearingMove.Consult(ConsultationKind.RECORD_PRODUCER, "국토부", "의견", Optional.empty(), ""));

        assertThat(story.last(HearingFact.Consulted.class).replyBy()).isEqualTo(day("2026-03-16"));
        assertThat(story.events.getLast().stamp().rule()).isEqualTo(CaseRule.RECORD_PRODUCER);
        Story.underWay("2026-03-09")
                .refuses(
                        new HearingMove.Consult(
                                ConsultationKind.RECORD_PRODUCER, "국토부", "의견", Optional.of(day("2026-06-01")), ""),
                        OFFICER,
                        CaseRule.RECORD_PRODUCER,
                        "2026-03-16");
    }

    @Test
    void moves_the_producers_seven_days_with_a_holiday_that_is_declared() {
        Story story = Story.underWay("2026-03-09")
                .officer(new HearingMove.Consult(ConsultationKind.RECORD_PRODUCER, "국토부", "의견", Optional.empty(), ""));
        story.days.declare("2026-03-16");
        story.desk(new DecisionMove.Recount("관보", ""));

        var asked = story.state().handling().consultations().getFirst().asked();
        assertThat(asked.replyBy()).isEqualTo(day("2026-03-17"));
        assertThat(story.state().clocks()).contains(asked.clock().orElseThrow());
        story.on("2026-03-17")
                .refuses(closed(2), OFFICER, CaseRule.CONSULTATION, "2026-03-17")
                .officer(new HearingMove.ConsultationAnswer(1, "공개 의견", ""))
                .officer(closed(2));
        assertThat(story.last(HearingFact.ConsultationAnswered.class).late()).isFalse();
        assertThat(story.state()
                        .handling()
                        .consultations()
                        .getFirst()
                        .asked()
                        .clock()
                        .orElseThrow()
                        .running())
                .isFalse();
    }

    @Test
    void waits_for_no_producer_so_long_that_it_cannot_be_decided_in_time() {
        Story story = Story.underWay("2026-03-09")
                .on("2026-03-18")
                .officer(new HearingMove.Consult(ConsultationKind.RECORD_PRODUCER, "국토부", "의견", Optional.empty(), ""))
                .on("2026-03-19")
                .refuses(closed(2), OFFICER, CaseRule.CONSULTATION, "국토부")
                .on("2026-03-20")
                .officer(closed(2));

        assertThat(story.last(DecisionFact.Decided.class).overdue()).isFalse();
    }

    @Test
    void reads_a_consultation_that_was_written_before_its_days_were_a_clock() {
        HearingFact.Consulted old = EventJson.read(
                HearingFact.Consulted.class,
                "{\"consultation\":1,\"kind\":\"record-producer\",\"whom\":\"국토부\",\"question\":\"의견\","
                        + "\"replyBy\":\"2026-03-16\"}");

        assertThat(old.clock()).isEmpty();
        assertThat(old.mapped(clock -> clock.end(day("2026-03-10")))).isEqualTo(old);
    }

    @Test
    void waits_three_days_for_a_third_party_before_anything_is_disclosed() {
        Story story = Story.underWay("2026-03-13").officer(notice("제3자 1")).officer(reached("제3자 1", "2026-03-13"));

        assertThat(story.last(HearingFact.ThirdPartyNotified.class).opinion().due())
                .isEqualTo(day("2026-03-16"));
        story.on("2026-03-16")
                .refuses(open("2026-03-20"), OFFICER, CaseRule.THIRD_PARTY_OPINION, "제3자 1", "2026-03-16")
                .on("2026-03-17")
                .officer(open("2026-03-20"));

        assertThat(story.state().lockedUntil()).isEmpty();
        assertThat(story.stage()).isEqualTo(CaseStage.READY);
    }

    @Test
    void records_a_late_wish_that_holds_nothing_up() {
        Story story = Story.underWay("2026-03-10")
                .officer(notice("제3자 1"))
                .officer(reached("제3자 1", "2026-03-10"))
                .on("2026-03-16")
                .desk(opposes("제3자 1"));

        assertThat(story.last(HearingFact.ThirdPartyAnswered.class).late()).isTrue();
        assertThat(story.officer(open("2026-03-20")).state().lockedUntil()).isEmpty();
    }

    @Test
    void locks_what_a_third_party_did_not_want_for_thirty_full_days() {
        Story story = Story.underWay("2026-08-27")
                .officer(notice("제3자 1"))
                .on("2026-08-28")
                .officer(opposes("제3자 1"))
                .on("2026-09-01")
                .refuses(open("2026-10-01"), OFFICER, CaseRule.THIRD_PARTY_LOCK, "2026-10-02")
                .officer(open("2026-10-02"));

        assertThat(story.state().lockedUntil()).contains(day("2026-10-02"));
        assertThat(story.last(DecisionFact.ThirdPartyOverridden.class)
                        .objection()
                        .due())
                .isEqualTo(day("2026-09-08"));
        assertThat(story.stage()).isEqualTo(CaseStage.LOCKED);
        story.on("2026-10-01").refuses(Story.all(), OFFICER, CaseRule.THIRD_PARTY_LOCK, "2026-10-02");

        story.on("2026-10-02").officer(reached("제3자 1", "2026-09-02"));
        assertThat(story.officer(Story.all()).stage()).isEqualTo(CaseStage.DISCLOSED);
    }

    @Test
    void keeps_the_lock_until_a_third_party_s_objection_is_decided() {
        Story story = Story.underWay("2026-08-27")
                .officer(notice("제3자 1"))
                .officer(opposes("제3자 1"))
                .on("2026-09-01")
                .officer(open("2026-10-02"))
                .on("2026-09-08")
                .desk(new ObjectionMove.ThirdPartyObjects("제3자 1", Channel.POST, "영업비밀", Optional.empty(), ""))
                .on("2026-10-02")
                .refuses(Story.all(), OFFICER, CaseRule.THIRD_PARTY_OBJECTION, "이의신청이 결정될 때까지")
                .desk(new ObjectionMove.HearCommittee(0, "2026-7차", day("2026-09-15"), ObjectionOutcome.REJECTED, ""))
                .officer(new ObjectionMove.DecideObjection(0, ObjectionOutcome.REJECTED, "", "이유 없음"));

        assertThat(story.officer(Story.all()).stage()).isEqualTo(CaseStage.DISCLOSED);
    }

    @Test
    void decides_anew_when_a_third_party_was_right() {
        Story story = Story.underWay("2026-08-27")
                .officer(notice("제3자 1"))
                .officer(opposes("제3자 1"))
                .on("2026-09-01")
                .officer(open("2026-10-02"))
                .on("2026-09-08")
                .desk(new ObjectionMove.ThirdPartyObjects("제3자 1", Channel.POST, "영업비밀", Optional.empty(), ""))
                .desk(new ObjectionMove.HearCommittee(0, "2026-7차", day("2026-09-08"), ObjectionOutcome.UPHELD, ""))
                .officer(new ObjectionMove.DecideObjection(0, ObjectionOutcome.UPHELD, "", "영업비밀임"))
                .on("2026-10-02")
                .refuses(Story.all(), OFFICER, CaseRule.THIRD_PARTY_LOCK, "다시 결정")
                .refuses(open("2026-11-30"), OFFICER, CaseRule.OBJECTION_DECISION, "부분공개, 비공개");

        assertThat(story.stage()).isEqualTo(CaseStage.REDECIDING);
        assertThat(story.officer(closed(7)).stage()).isEqualTo(CaseStage.DECIDED);
        assertThat(story.state().lockedUntil()).isEmpty();
    }

    @Test
    void names_only_third_parties_who_asked_in_time_as_overridden_and_tells_them_why() {
        Story.underWay("2026-03-09")
                .officer(notice("제3자 1"))
                .officer(new HearingMove.ThirdPartyAnswer("제3자 1", false, "동의합니다", Optional.empty(), ""))
                .refuses(partial("2026-04-20", "제3자 1"), OFFICER, CaseRule.THIRD_PARTY_OVERRIDE, "제3자 1")
                .refuses(notice("제3자 1"), OFFICER, CaseRule.THIRD_PARTY_NOTICE, "이미 통지")
                .officer(partial("2026-03-12"));
    }

    @Test
    void offers_a_decision_only_while_it_is_lawful() {
        Story story = Story.underWay("2026-03-09");

        assertThat(story.possible(OFFICER)).contains(MoveKind.DECIDE, MoveKind.EXTEND, MoveKind.CLARIFY);
        assertThat(story.possible(DESK)).doesNotContain(MoveKind.DECIDE, MoveKind.COMMITTEE_HEARD);
        story.officer(closed(2));
        assertThat(story.possible(OFFICER)).doesNotContain(MoveKind.DECIDE, MoveKind.EXTEND, MoveKind.DELIVER);
    }
}
