package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.disclosure.api.LookReviews;
import kr.seogo.disclosure.api.LookReviews.Month;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Who looked at who asks is reviewed each month, the unusual first, by somebody who did not look. */
class LookReviewsTest extends CaseRoomFixture {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Caller.Staff CHIEF =
            new Caller.Staff("총괄 최", Set.of(Caller.Role.DISCLOSURE_DESK), BODY, Optional.empty(), "choi");
    private static final Caller.Staff OPERATOR =
            new Caller.Staff("전산 정", Set.of(Caller.Role.OPERATOR), BODY, Optional.empty(), "jung");
    private static final Actor LEE = OFFICER.knownBy("lee");

    @Test
    void what_is_unusual_comes_first_and_says_why() {
        CaseNumber own = underWay().number();
        move(own, new IntakeMove.TakeUp(""), LEE);
        look(own, "연락", LEE);
        at("2026-03-10T14:30:00Z"); // 23:30 in Seoul
        look(own, "밤에", LEE);
        at("2026-03-14T02:00:00Z"); // a Saturday
        look(own, "주말에", LEE);
        at("2026-03-16T02:00:00Z");
        look(own, "남의 건", OFFICER.knownBy("kim"));

        Month month = month(CHIEF);

        assertThat(month.over()).isFalse();
        assertThat(month.looks()).extracting(LookReviews.Look::why).containsExactly("밤에", "주말에", "남의 건", "연락");
        assertThat(month.looks())
                .extracting(LookReviews.Look::marks)
                .containsExactly(
                        Set.of(LookMark.OUTSIDE_HOURS),
                        Set.of(LookMark.OUTSIDE_HOURS),
                        Set.of(LookMark.NOT_HANDLED),
                        Set.of());
        assertThat(month.persons())
                .containsExactly(new LookReviews.Count("담당 이 (lee)", 3, 2), new LookReviews.Count("담당 이 (kim)", 1, 1));
        assertThat(month.cases()).containsExactly(new LookReviews.Count(own.value(), 4, 3));
        assertThat(month.toString()).doesNotContain("홍길동");
    }

    @Test
    void many_looks_in_one_day_are_unusual() {
        CaseNumber number = underWay().number();
        move(number, new IntakeMove.TakeUp(""), LEE);
        for (int i = 0; i < 20; i++) {
            look(number, "연락", LEE);
        }
        assertThat(month(CHIEF).tally().unusual()).isZero();

        look(number, "연락", LEE);

        assertThat(month(CHIEF).looks())
                .allSatisfy(one -> assertThat(one.marks()).containsExactly(LookMark.MANY));

        at("2026-03-10T02:00:00Z");
        look(number, "다음 날", LEE);

        assertThat(month(CHIEF).looks()).hasSize(22);
        assertThat(month(CHIEF).looks().getLast().marks()).isEmpty();
        assertThat(month(CHIEF).tally().unusual()).isEqualTo(21);
    }

    @Test
    void what_the_program_looks_at_is_counted_and_not_listed() {
        CaseNumber number = underWay().number();
        move(number, new IntakeMove.TakeUp(""), LEE);
        look(number, "연락", LEE);
        for (int i = 0; i < 30; i++) {
            bySystem(number);
        }

        Month month = month(CHIEF);

        assertThat(month.looks()).extracting(LookReviews.Look::why).containsExactly("연락");
        assertThat(month.tally()).isEqualTo(new LookReviews.Tally(31, 0, 30));
        assertThat(month.persons())
                .containsExactly(new LookReviews.Count("시스템", 30, 0), new LookReviews.Count("담당 이 (lee)", 1, 0));
        assertThat(month.cases()).containsExactly(new LookReviews.Count(number.value(), 1, 0));

        at("2026-04-01T00:00:00Z");
        assertThat(room.looks().review(MARCH, "이상 없음", OPERATOR)).isInstanceOf(LookReviews.Outcome.Done.class);
        assertThat(room.looks().reviews(CHIEF).getFirst().looks()).isEqualTo(31);
    }

    @Test
    void looks_are_listed_by_the_page_and_counted_over_all_pages() {
        CaseNumber number = underWay().number();
        for (int i = 0; i < 205; i++) {
            look(number, "연락 " + i, OFFICER.knownBy("kim"));
        }
        Month first = month(CHIEF);
        Month last = room.looks().month(MARCH, 3, CHIEF).orElseThrow();

        assertThat(first.looks()).hasSize(100);
        assertThat(first.next()).hasValue(2);
        assertThat(room.looks().month(MARCH, 2, CHIEF).orElseThrow().next()).hasValue(3);
        assertThat(last.looks()).extracting(LookReviews.Look::why).hasSize(5).endsWith("연락 204");
        assertThat(last.next()).isEmpty();
        assertThat(last.tally()).isEqualTo(first.tally()).isEqualTo(new LookReviews.Tally(205, 205, 0));
        assertThat(last.persons()).containsExactly(new LookReviews.Count("담당 이 (kim)", 205, 205));
        assertThat(room.looks().month(MARCH, 4, CHIEF).orElseThrow().looks()).isEmpty();
    }

    @Test
    void a_month_that_has_ended_is_overdue_until_somebody_reviews_it() {
        CaseNumber number = underWay().number();
        look(number, "연락", LEE);
        assertThat(room.looks().overdue(CHIEF)).isEmpty();
        assertThat(room.looks().review(MARCH, "이상 없음", CHIEF)).isInstanceOf(LookReviews.Outcome.Refused.class);

        at("2026-04-01T00:00:00Z");
        assertThat(room.looks().overdue(CHIEF)).containsExactly(MARCH);
        assertThat(month(CHIEF).overdue()).isTrue();
        assertThatThrownBy(() -> room.looks().review(MARCH, " ", CHIEF)).isInstanceOf(BadInputException.class);
        assertThat(room.looks().review(MARCH, "이상 없음", OPERATOR)).isInstanceOf(LookReviews.Outcome.Done.class);

        assertThat(room.looks().overdue(CHIEF)).isEmpty();
        assertThat(month(CHIEF).overdue()).isFalse();
        assertThat(room.looks().reviews(CHIEF)).singleElement().satisfies(review -> {
            assertThat(review.who()).isEqualTo("전산 정");
            assertThat(review.account()).contains("jung");
            assertThat(review.looks()).isEqualTo(1);
            assertThat(review.unusual()).isEqualTo(1);
            assertThat(review.remark()).isEqualTo("이상 없음");
        });
    }

    @Test
    void each_month_with_looks_and_no_review_is_overdue_by_the_days_of_seoul() {
        CaseNumber number = underWay().number();
        look(number, "연락", LEE);
        at("2026-04-30T15:00:00Z"); // the first of May in Seoul
        look(number, "연락", LEE);
        at("2026-07-31T14:59:59Z");
        look(number, "연락", LEE);
        at("2026-10-01T00:00:00Z");
        assertThat(room.looks().overdue(CHIEF)).containsExactly(MARCH, YearMonth.of(2026, 5), YearMonth.of(2026, 7));

        room.looks().review(YearMonth.of(2026, 5), "이상 없음", OPERATOR);

        assertThat(room.looks().overdue(CHIEF)).containsExactly(MARCH, YearMonth.of(2026, 7));
    }

    @Test
    void whoever_looked_leaves_the_review_to_somebody_else() {
        CaseNumber number = underWay().number();
        look(number, "확인", Actor.of(CHIEF).orElseThrow());
        at("2026-04-01T00:00:00Z");

        assertThat(room.looks().review(MARCH, "이상 없음", CHIEF))
                .isInstanceOfSatisfying(
                        LookReviews.Outcome.Refused.class,
                        no -> assertThat(no.sentence().ko()).contains("다른 담당자"));
        assertThat(room.looks().overdue(CHIEF)).containsExactly(MARCH);
    }

    @Test
    void nobody_else_and_no_other_body_sees_any_of_it() {
        look(underWay().number(), "연락", LEE);
        at("2026-04-01T00:00:00Z");
        Caller.Staff officer =
                new Caller.Staff("담당 이", Set.of(Caller.Role.DISCLOSURE_OFFICER), BODY, Optional.of("하천과"), "lee");
        Caller.Staff elsewhere = new Caller.Staff("총괄 박", Set.of(Caller.Role.DISCLOSURE_DESK), "달빛구");

        assertThat(room.looks().month(MARCH, 1, officer)).isEmpty();
        assertThat(room.looks().overdue(officer)).isEmpty();
        assertThat(room.looks().review(MARCH, "x", officer)).isInstanceOf(LookReviews.Outcome.Refused.class);
        assertThat(room.looks().month(MARCH, 1, elsewhere).orElseThrow().looks())
                .isEmpty();
        assertThat(room.looks().overdue(elsewhere)).isEmpty();
    }

    @Test
    void reviews_stay_when_the_looks_are_forgotten_after_two_years_and_are_never_changed() {
        look(underWay().number(), "연락", LEE);
        at("2026-04-01T00:00:00Z");
        room.looks().review(MARCH, "이상 없음", OPERATOR);
        at("2028-03-08T00:00:00Z");
        assertThat(room.retention(RetentionRules.standard()).forgetLooks()).isZero();

        at("2028-03-10T00:00:00Z");
        assertThat(room.retention(RetentionRules.standard()).forgetLooks()).isEqualTo(1);

        assertThat(month(CHIEF).looks()).isEmpty();
        assertThat(month(CHIEF).reviews()).hasSize(1);
        assertThat(month(CHIEF).overdue()).isFalse();
        assertThatThrownBy(() ->
                        Jdbi.create(database).useHandle(handle -> handle.execute("delete from disclosure.look_review")))
                .hasMessageContaining("look_review");
    }

    @Test
    void a_look_from_before_accounts_were_kept_is_told_by_the_name() {
        CaseNumber number = underWay().number();
        move(number, new IntakeMove.TakeUp(""), LEE);
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "insert into disclosure.identity_look (number, who, role, why, at) values"
                                + " (?, '담당 이', 'officer', '예전', '2026-03-09T02:00:00Z')",
                        number.value()));

        assertThat(month(CHIEF).looks()).singleElement().satisfies(look -> {
            assertThat(look.account()).isEmpty();
            assertThat(look.marks()).isEmpty();
        });
    }

    private void bySystem(CaseNumber number) {
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "insert into disclosure.identity_look (number, who, role, why, at) values"
                                + " (?, '시스템', 'system', '통지서 작성', '2026-03-09T02:00:00Z')",
                        number.value()));
    }

    private void look(CaseNumber number, String why, Actor actor) {
        assertThat(room.desk().requester(number, why, actor)).isPresent();
    }

    private Month month(Caller.Staff staff) {
        return room.looks().month(MARCH, 1, staff).orElseThrow();
    }

    private void at(String moment) {
        now = Instant.parse(moment);
    }
}
