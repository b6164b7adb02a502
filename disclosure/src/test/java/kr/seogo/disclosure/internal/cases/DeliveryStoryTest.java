package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.all;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.open;
import static kr.seogo.disclosure.internal.cases.Story.partial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.FifthItem;
import kr.seogo.disclosure.IdentityDocument;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.RulingKind;
import kr.seogo.disclosure.Tally;
import kr.seogo.disclosure.internal.fees.InventedFees;
import org.junit.jupiter.api.Test;

/** Deciding, fees, handing over, closing. */
class DeliveryStoryTest {

    private static DeliveryMove.Deliver part(boolean last) {
        return new DeliveryMove.Deliver(DeliveryForm.COPY, "제1권", last, false, "");
    }

    private static DecisionMove.Decide refusing(DecisionKind kind, Refusal... refusals) {
        return new DecisionMove.Decide(kind, List.of(refusals), List.of(), Optional.empty(), "");
    }

    private static LegalClock clock(Story story) {
        return story.state().delivery().clock().orElseThrow();
    }

    @Test
    void discloses_within_ten_days_of_the_decision_and_closes() {
        Story story = Story.underWay("2026-09-15")
                .on("2026-09-16")
                .refuses(open("2026-09-29"), OFFICER, CaseRule.DISCLOSURE, "2026-09-28")
                .refuses(open("2026-09-15"), OFFICER, CaseRule.DISCLOSURE, "앞설 수 없습니다")
                .refuses(refusing(DecisionKind.OPEN), OFFICER, CaseRule.DISCLOSURE, "일시와 장소")
                .officer(open("2026-09-28"));

        assertThat(clock(story).due()).isEqualTo(day("2026-09-28"));
        assertThat(story.state().tally()).isEqualTo(Tally.DECIDED);
        assertThat(story.state().decision().orElseThrow().remedy()).isEmpty();
        story.refuses(new DecisionMove.Close(""), OFFICER, CaseRule.DISCLOSURE, "남아")
                .officer(all());
        assertThat(story.stage()).isEqualTo(CaseStage.DISCLOSED);
        assertThat(story.officer(new DecisionMove.Close("")).stage()).isEqualTo(CaseStage.CLOSED);
        story.refuses(all(), OFFICER, CaseRule.CLOSING, "완결");
    }

    @Test
    void refuses_nothing_without_item_reason_and_remedy() {
        Story story = Story.underWay("2026-03-09")
                .refuses(refusing(DecisionKind.CLOSED), OFFICER, CaseRule.REFUSAL_GROUND, "제9조제1항")
                .refuses(refusing(DecisionKind.PARTIAL), OFFICER, CaseRule.REFUSAL_GROUND)
                .refuses(refusing(DecisionKind.OPEN, Refusal.of("전부", 6, "이유")), OFFICER, CaseRule.PARTIAL, "부분공개");
        assertThatThrownBy(() -> Refusal.of("전부", 9, "이유")).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> Refusal.of("전부", 6, " ")).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> Refusal.of("전부", 5, "이유")).isInstanceOf(BadInputException.class);

        story.officer(closed(2));

        var remedy = story.last(DecisionFact.Decided.class).remedy().orElseThrow();
        assertThat(remedy.objection().orElseThrow().due()).isEqualTo(day("2026-04-08"));
        assertThat(remedy.appeal().due()).isEqualTo(day("2026-06-08"));
        story.refuses(new DecisionMove.Close(""), OFFICER, CaseRule.OBJECTION, "2026-04-08")
                .on("2026-04-09")
                .officer(new DecisionMove.Close(""));
    }

    @Test
    void counts_the_requester_s_days_from_the_arrival_of_the_notice() {
        Story story = Story.underWay("2026-03-30")
                .officer(closed(2))
                .on("2026-04-06")
                .refuses(new DecisionMove.NoticeReceived(day("2026-03-29"), ""), DESK, CaseRule.NOTICE, "2026-03-30")
                .desk(new DecisionMove.NoticeReceived(day("2026-04-01"), "등기우편 배달증명"));

        assertThat(story.state()
                        .decision()
                        .orElseThrow()
                        .remedy()
                        .orElseThrow()
                        .objection()
                        .orElseThrow()
                        .due())
                .isEqualTo(day("2026-05-04"));
    }

    @Test
    void names_stage_and_end_of_a_review_and_tells_when_it_has_ended() {
        Refusal without = new Refusal(
                "검토보고", 5, "검토 중", Optional.of(FifthItem.INTERNAL_REVIEW), Optional.of("자문"), Optional.empty());
        Refusal with = new Refusal(
                "검토보고",
                5,
                "검토 중",
                Optional.of(FifthItem.INTERNAL_REVIEW),
                Optional.of("자문"),
                Optional.of(day("2026-06-30")));
        Story story = Story.underWay("2026-03-09")
                .refuses(refusing(DecisionKind.CLOSED, without), OFFICER, CaseRule.INTERNAL_REVIEW, "검토보고")
                .officer(refusing(DecisionKind.CLOSED, with))
                .on("2026-05-11")
                .refuses(new DecisionMove.Close(""), OFFICER, CaseRule.INTERNAL_REVIEW, "알려야");
        assertThat(story.state().nextDue().orElseThrow().kind()).isEqualTo(ClockKind.INTERNAL_REVIEW);
        assertThat(story.state().nextDue().orElseThrow().due()).isEqualTo(day("2026-06-30"));

        story.on("2026-06-30").officer(new DecisionMove.InternalReviewOver("검토가 끝났습니다", ""));
        assertThat(story.state().nextDue()).isEmpty();
        story.officer(new DecisionMove.Close(""));

        assertThat(story.stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void stops_for_unpaid_fees_and_discloses_within_five_days_of_full_payment() {
        Story story =
                Story.underWay("2026-03-09").officer(InventedFees.pages(30)).officer(open("2026-03-30"));

        assertThat(story.stage()).isEqualTo(CaseStage.PAYMENT_DUE);
        assertThat(clock(story).stopped()).isTrue();
        story.on("2026-03-10")
                .refuses(all(), OFFICER, CaseRule.PAYMENT, "1500원")
                .refuses(new DeliveryMove.PayFees(2_000, "카드", ""), DESK, CaseRule.FEES, "1500원")
                .desk(new DeliveryMove.PayFees(500, "카드", ""))
                .refuses(InventedFees.pages(0), OFFICER, CaseRule.FEES, "이미 납부")
                .refuses(all(), OFFICER, CaseRule.PAYMENT, "1000원")
                .on("2026-03-12")
                .desk(new DeliveryMove.PayFees(1_000, "카드", ""));

        assertThat(clock(story).due()).isEqualTo(day("2026-03-17"));
        assertThat(story.officer(all()).stage()).isEqualTo(CaseStage.DISCLOSED);
    }

    @Test
    void hands_over_only_to_who_was_identified_and_to_an_agent_only_with_a_mandate() {
        Story story = Story.received("2026-03-09");
        story.instead(story.request(Channel.VISIT, true))
                .desk(new IntakeMove.Assign(Story.DEPARTMENT, ""))
                .officer(open("2026-03-12"))
                .refuses(all(), OFFICER, CaseRule.IDENTITY, "확인")
                .refuses(
                        new DeliveryMove.CheckIdentity(IdentityDocument.RESIDENT_CARD, true, false, ""),
                        OFFICER,
                        CaseRule.IDENTITY,
                        "위임장")
                .officer(new DeliveryMove.CheckIdentity(IdentityDocument.RESIDENT_CARD, true, true, "본인의 배우자"))
                .officer(all());
    }

    @Test
    void hands_over_in_parts_within_two_months() {
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-12"))
                .on("2026-03-12")
                .officer(part(false));

        assertThat(story.state().delivery().parts().orElseThrow().due()).isEqualTo(day("2026-05-12"));
        assertThat(story.state().nextDue().orElseThrow().due()).isEqualTo(day("2026-05-12"));
        story.on("2026-04-01").officer(part(false)).on("2026-05-11").officer(part(true));
        assertThat(story.stage()).isEqualTo(CaseStage.DISCLOSED);
    }

    @Test
    void owes_another_form_to_a_person_with_a_disability_within_seven_days() {
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-12"))
                .officer(all())
                .requester(new DeliveryMove.AskOtherForm("점자", "시각장애"));

        assertThat(story.state().delivery().otherForm().orElseThrow().due()).isEqualTo(day("2026-03-16"));
        story.refuses(new DecisionMove.Close(""), OFFICER, CaseRule.OTHER_FORM)
                .refuses(all(), OFFICER, CaseRule.DISCLOSURE, "다른 형태")
                .officer(new DeliveryMove.Deliver(DeliveryForm.POST, "점자본", true, true, ""))
                .officer(new DecisionMove.Close(""));
    }

    @Test
    void closes_what_nobody_came_for_after_ten_days() {
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-12"))
                .on("2026-03-23")
                .refuses(new DeliveryMove.CloseNoShow(""), OFFICER, CaseRule.NO_SHOW, "2026-03-23")
                .on("2026-03-24")
                .officer(new DeliveryMove.CloseNoShow(""));

        assertThat(story.stage()).isEqualTo(CaseStage.NO_SHOW);
        story.refuses(all(), OFFICER, CaseRule.DISCLOSURE).officer(new DecisionMove.Close(""));
    }

    @Test
    void identifies_who_comes_for_another_form_after_the_rest_was_closed_as_not_collected() {
        Story story = Story.received("2026-03-09");
        story.instead(story.request(Channel.VISIT, true))
                .desk(new IntakeMove.Assign(Story.DEPARTMENT, ""))
                .officer(open("2026-03-12"))
                .on("2026-03-24")
                .officer(new DeliveryMove.CloseNoShow(""))
                .requester(new DeliveryMove.AskOtherForm("점자", ""))
                .refuses(new DeliveryMove.Deliver(DeliveryForm.POST, "점자본", true, true, ""), OFFICER, CaseRule.IDENTITY)
                .officer(new DeliveryMove.CheckIdentity(IdentityDocument.RESIDENT_CARD, false, false, ""))
                .officer(new DeliveryMove.Deliver(DeliveryForm.POST, "점자본", true, true, ""))
                .officer(new DecisionMove.Close(""));
    }

    @Test
    void discloses_later_only_at_the_requester_s_wish() {
        Disclosing later = new Disclosing(day("2026-04-20"), "민원실", DeliveryForm.INSPECTION, true);
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-12"))
                .refuses(
                        new DeliveryMove.Schedule(Story.disclosing("2026-04-20"), "담당자 출장"),
                        OFFICER,
                        CaseRule.DISCLOSURE,
                        "2026-03-19")
                .officer(new DeliveryMove.Schedule(later, "청구인 요청"));

        assertThat(clock(story).due()).isEqualTo(day("2026-04-20"));
    }

    @Test
    void opens_a_closed_case_again_only_by_a_ruling() {
        Story story = Story.underWay("2026-03-09")
                .officer(closed(2))
                .on("2026-04-09")
                .officer(new DecisionMove.Close(""))
                .on("2026-06-01")
                .desk(new DecisionMove.Ruling(RulingKind.APPEAL, true, "서울행심 2026-1"));

        assertThat(story.stage()).isEqualTo(CaseStage.REDECIDING);
        assertThat(story.state().redecision().orElseThrow().clock().running()).isTrue();
        assertThat(story.officer(partial("2026-06-08")).officer(all()).stage()).isEqualTo(CaseStage.DISCLOSED);
    }

    @Test
    void waits_while_a_court_has_stayed_it() {
        Story.underWay("2026-03-09")
                .officer(open("2026-03-12"))
                .desk(new DecisionMove.CourtStay("서울행정법원", ""))
                .refuses(all(), OFFICER, CaseRule.SUIT, "서울행정법원")
                .desk(new DecisionMove.CourtStayLifted("서울행정법원", ""))
                .officer(all());
    }

    @Test
    void moves_the_dates_of_a_case_when_a_holiday_is_declared() {
        Story story = Story.underWay("2026-03-09").refuses(new DecisionMove.Recount("없음", ""), DESK, CaseRule.HOLIDAY);

        story.days.declare("2026-03-18");
        story.desk(new DecisionMove.Recount("대통령령 제1호", ""));

        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-03-23"));
        assertThat(story.last(DecisionFact.DatesMoved.class).dates()).hasSize(2);
    }
}
