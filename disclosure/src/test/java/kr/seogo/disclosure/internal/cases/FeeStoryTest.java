package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.all;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.Delivery;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.FeeQuestion.Amount;
import kr.seogo.disclosure.FeeQuote;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.Origin;
import kr.seogo.disclosure.RulingKind;
import kr.seogo.disclosure.internal.fees.InventedFees;
import org.junit.jupiter.api.Test;

/** A quote is reckoned from the table of the body, is said again when the amount changes, and holds back until it is paid. */
class FeeStoryTest {

    private static DeliveryMove.QuoteFees reduced(String reduction, String evidence) {
        return new DeliveryMove.QuoteFees(
                List.of(new Amount("page", 31), new Amount("postage", 2_430)), Optional.of(reduction), evidence, "");
    }

    private static LegalClock clock(Story story) {
        return story.state().delivery().clock().orElseThrow();
    }

    private static DeliveryFact.FeesQuoted quoted(Story story) {
        return story.state().delivery().quote().orElseThrow();
    }

    @Test
    void the_event_holds_table_lines_reduction_rounding_and_total() {
        Story story = Story.underWay("2026-03-09").officer(reduced("academic", "정관 사본"));

        FeeQuote quote = quoted(story).quote().orElseThrow();
        assertThat(quote.table().body()).isEqualTo(Story.BODY);
        assertThat(quote.table().validFrom()).isEqualTo(day("2026-01-01"));
        assertThat(quote.table().source()).isEqualTo(InventedFees.SOURCE);
        assertThat(quote.day()).isEqualTo(day("2026-03-09"));
        assertThat(quote.lines()).extracting(FeeQuote.Line::won).containsExactly(1_550L, 2_430L);
        assertThat(quote.reduction().orElseThrow().won()).isEqualTo(775);
        assertThat(quote.reduction().orElseThrow().evidence()).isEqualTo("정관 사본");
        assertThat(quote.rounding()).isEqualTo(-5);
        assertThat(quote.total()).isEqualTo(3_200);
        assertThat(quoted(story).won()).isEqualTo(3_200);
        assertThat(quote.again()).isEqualTo(quote);
    }

    @Test
    void a_body_without_a_table_on_that_day_cannot_be_quoted_and_is_told_how_to_add_one() {
        Story early = Story.underWay("2025-12-30");
        early.refuses(
                InventedFees.pages(1),
                OFFICER,
                CaseRule.FEES,
                Story.BODY,
                "2025-12-30",
                "있는 표: 2026-01-01부터",
                "disclosure.fees-folder",
                "tables.csv");
        assertThat(early.engine.possibleMoves(early.state(), OFFICER, early.now))
                .as("it needs a table, as other moves need other particulars")
                .contains(MoveKind.QUOTE_FEES);

        Story elsewhere = Story.received("2026-03-09");
        Actor officer = Actor.officer("담당 최", "달빛구", "총무과");
        elsewhere
                .instead(asked("달빛구", Optional.empty()))
                .make(new IntakeMove.Assign("총무과", ""), Actor.desk("총괄 이", "달빛구"))
                .refuses(InventedFees.pages(1), officer, CaseRule.FEES, "달빛구", "2026-03-09");
    }

    private static NewRequest asked(String body, Optional<String> reduction) {
        return new NewRequest(
                Channel.VISIT,
                Origin.ASKED,
                Optional.empty(),
                day("2026-03-09").atTime(9, 0).atZone(Seoul.ZONE).toInstant(),
                Optional.empty(),
                body,
                "은모래천 준설 계획",
                List.of(),
                DeliveryForm.COPY,
                false,
                reduction);
    }

    @Test
    void a_line_or_reduction_that_the_table_does_not_have_or_has_no_evidence_is_named() {
        Story story = Story.underWay("2026-03-09");

        assertThatThrownBy(() -> story.judge(reduced("rich", "없음"), OFFICER))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("reduction"));
        assertThatThrownBy(() -> reduced("academic", " "))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("evidence"));
        assertThatThrownBy(() -> reduced(" ", "정관"))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("reduction"));
        assertThatThrownBy(() -> new DeliveryMove.QuoteFees(List.of(new Amount("page", 0)), Optional.empty(), "", ""))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("lines"));
        assertThatThrownBy(() -> new DeliveryMove.QuoteFees(
                        List.of(new Amount("page", 30), new Amount("page", 1)), Optional.empty(), "", ""))
                .as("its base would be charged twice")
                .isInstanceOfSatisfying(BadInputException.class, bad -> assertThat(bad.getMessage())
                        .contains("page"));
        assertThatThrownBy(() -> story.judge(InventedFees.pages(100_000_000), OFFICER))
                .as("more than anybody can say to have been paid")
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("lines"));
    }

    @Test
    void what_is_paid_in_part_starts_no_clock_and_more_than_is_owed_is_refused() {
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-17"))
                .on("2026-03-10")
                .officer(InventedFees.pages(30));
        LegalClock before = clock(story);
        assertThat(before.stopped()).isTrue();

        story.on("2026-03-11")
                .refuses(new DeliveryMove.PayFees(1_501, "카드", ""), DESK, CaseRule.FEES, "1500원")
                .desk(new DeliveryMove.PayFees(1_499, "카드", ""));
        assertThat(clock(story)).as("one won is missing").isEqualTo(before);
        assertThat(story.stage()).isEqualTo(CaseStage.PAYMENT_DUE);

        story.refuses(new DeliveryMove.PayFees(2, "카드", ""), DESK, CaseRule.FEES, "1원")
                .on("2026-03-16")
                .desk(new DeliveryMove.PayFees(1, "카드", ""));
        assertThat(clock(story).kind()).isEqualTo(ClockKind.PAYMENT_DISCLOSURE);
        assertThat(clock(story).from()).isEqualTo(day("2026-03-16"));
        assertThat(story.refuses(new DeliveryMove.PayFees(1, "카드", ""), DESK, CaseRule.FEES, "없습니다")
                        .stage())
                .isEqualTo(CaseStage.READY);
    }

    @Test
    void a_changed_amount_is_quoted_again_before_payment_and_both_quotes_stay() {
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-17"))
                .officer(InventedFees.pages(30))
                .on("2026-03-11")
                .officer(InventedFees.pages(20));

        assertThat(quoted(story).won()).isEqualTo(1_000);
        assertThat(quoted(story).replaces()).hasValue(1_500L);
        assertThat(clock(story).stopped()).isTrue();
        assertThat(story.events)
                .extracting(one -> one.fact())
                .filteredOn(DeliveryFact.FeesQuoted.class::isInstance)
                .hasSize(2);

        story.refuses(new DeliveryMove.PayFees(1_500, "카드", ""), DESK, CaseRule.FEES, "1000원")
                .desk(new DeliveryMove.PayFees(1_000, "카드", ""))
                .refuses(InventedFees.pages(10), OFFICER, CaseRule.FEES, "이미 납부");
    }

    @Test
    void a_quote_of_nothing_in_place_of_one_that_held_back_starts_the_five_days() {
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-17"))
                .officer(InventedFees.pages(30))
                .on("2026-03-23")
                .officer(InventedFees.pages(0));

        assertThat(clock(story).running()).isTrue();
        assertThat(clock(story).kind()).isEqualTo(ClockKind.PAYMENT_DISCLOSURE);
        assertThat(clock(story).from()).isEqualTo(day("2026-03-23"));
        assertThat(story.stage()).isEqualTo(CaseStage.READY);
        assertThat(story.officer(all()).stage()).isEqualTo(CaseStage.DISCLOSED);
    }

    @Test
    void a_payment_starts_no_days_while_it_is_to_be_decided_anew_which_begin_with_the_new_decision() {
        Story story = heldAnew().desk(new DeliveryMove.PayFees(1_500, "카드", ""));

        assertThat(story.last(DeliveryFact.FeesPaid.class).disclosure()).isEmpty();
        assertThat(story.state().delivery().clock().filter(LegalClock::running)).isEmpty();

        story.on("2026-04-01").officer(open("2026-04-08"));

        assertThat(clock(story).kind()).isEqualTo(ClockKind.DISCLOSURE);
        assertThat(clock(story).from()).isEqualTo(day("2026-04-01"));
        assertThat(clock(story).running()).isTrue();
        assertThat(story.officer(all()).stage()).isEqualTo(CaseStage.DISCLOSED);
    }

    @Test
    void a_quote_of_nothing_starts_no_days_while_it_is_to_be_decided_anew() {
        Story story = heldAnew().officer(InventedFees.pages(0));

        assertThat(quoted(story).won()).isZero();
        assertThat(quoted(story).disclosure()).isEmpty();
        assertThat(clock(story).ended()).hasValue(day("2026-03-20"));
        assertThat(clock(story.on("2026-04-01").officer(open("2026-04-08"))).from())
                .isEqualTo(day("2026-04-01"));
    }

    @Test
    void what_is_still_owed_after_a_new_decision_starts_the_days_by_its_payment() {
        Story story = heldAnew().on("2026-04-01").officer(open("2026-04-08"));

        assertThat(clock(story).stopped()).isTrue();

        story.on("2026-04-06").desk(new DeliveryMove.PayFees(1_500, "카드", ""));

        assertThat(clock(story).kind()).isEqualTo(ClockKind.PAYMENT_DISCLOSURE);
        assertThat(clock(story).from()).isEqualTo(day("2026-04-06"));
    }

    @Test
    void days_that_an_earlier_version_started_while_it_was_to_be_decided_anew_are_not_counted() {
        Story story = heldAnew();
        LegalClock five = LegalClock.started(ClockKind.PAYMENT_DISCLOSURE, day("2026-03-23"), day("2026-03-30"));

        Delivery paid = CaseFold.after(
                        story.state(),
                        new CaseEvent(
                                story.events.getLast().stamp(),
                                new DeliveryFact.FeesPaid(1_500, 1_500, "카드", Optional.of(five))))
                .delivery();

        assertThat(paid.owed()).isZero();
        assertThat(paid.clock().filter(LegalClock::running)).isEmpty();
    }

    @Test
    void nothing_runs_and_no_day_is_announced_while_it_is_to_be_decided_anew() {
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-17"))
                .on("2026-03-16")
                .desk(new DecisionMove.Ruling(RulingKind.APPEAL, true, "서울행심 2026-1"));

        assertThat(clock(story).ended()).hasValue(day("2026-03-16"));
        assertThat(story.state().delivery().scheduled()).isEmpty();
        story.refuses(
                new DeliveryMove.Schedule(Story.disclosing("2026-03-18"), "담당자 출장"),
                OFFICER,
                CaseRule.THIRD_PARTY_LOCK,
                "다시 결정할 때까지");
    }

    /** Decided, with 1,500 won to be paid, and set aside by a ruling. */
    private static Story heldAnew() {
        return Story.underWay("2026-03-09")
                .officer(open("2026-03-17"))
                .officer(InventedFees.pages(30))
                .on("2026-03-20")
                .desk(new DecisionMove.Ruling(RulingKind.APPEAL, true, "서울행심 2026-1"))
                .on("2026-03-23");
    }

    @Test
    void a_quote_of_nothing_from_the_first_leaves_the_ten_days_as_they_are() {
        Story story = Story.underWay("2026-03-09").officer(open("2026-03-17"));
        LegalClock ten = clock(story);

        assertThat(clock(story.officer(InventedFees.pages(0)))).isEqualTo(ten);
    }
}
