package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.seogo.disclosure.api.CriteriaView;
import kr.seogo.disclosure.api.PublishingOutcome;
import kr.seogo.disclosure.api.RefusalCriteria;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body's criteria stand item by item, are reviewed within three years, and no version is lost. */
class RefusalCriteriaTest extends CaseRoomFixture {

    @SuppressWarnings("NullAway.Init") // by take_the_service
    private RefusalCriteria criteria;

    @BeforeEach
    void take_the_service() {
        criteria = room.publishing().criteria();
    }

    @Test
    void the_next_review_is_three_years_after_the_last_at_the_latest_and_overdue_the_day_after() {
        adopt(terms("2026-03-09", "2026-03-06", "입찰 예정가격"), 0);
        CriteriaView made = criteria.current(BODY).orElseThrow();
        assertThat(made.nextReview()).isEqualTo(LocalDate.of(2029, 3, 6));
        assertThat(made.article().ko()).contains("제9조제4항");
        assertThat(made.overdue()).isFalse();

        now = Instant.parse("2029-03-06T14:59:00Z");
        assertThat(criteria.current(BODY).orElseThrow().overdue()).isFalse();
        now = Instant.parse("2029-03-06T15:00:00Z");
        assertThat(criteria.current(BODY).orElseThrow().overdue()).isTrue();
    }

    @Test
    void a_day_off_at_the_end_of_three_years_rolls() {
        now = Instant.parse("2026-06-06T01:00:00Z");
        // 2029-06-06 is a Wednesday and a holiday.
        adopt(terms("2026-06-06", "2026-06-06", "입찰 예정가격"), 0);

        assertThat(criteria.current(BODY).orElseThrow().nextReview()).isEqualTo(LocalDate.of(2029, 6, 7));
    }

    @Test
    void a_review_makes_a_version_and_the_old_ones_stay_readable() {
        adopt(terms("2024-01-02", "2024-01-02", "처음 기준"), 0);
        adopt(terms("2026-04-01", "2026-03-09", "고친 기준"), 1);

        assertThat(criteria.current(BODY).orElseThrow().version())
                .as("not in force yet")
                .isEqualTo(1);
        assertThat(criteria.current(BODY).orElseThrow().overdue()).isFalse();
        now = Instant.parse("2026-04-01T01:00:00Z");
        assertThat(criteria.current(BODY).orElseThrow().items()).containsEntry(5, "고친 기준");
        assertThat(criteria.version(BODY, 1).orElseThrow().items()).containsEntry(5, "처음 기준");
        assertThat(criteria.versions(BODY)).extracting(CriteriaView::version).containsExactly(2, 1);
        assertThat(criteria.versions("달빛구")).isEmpty();
    }

    @Test
    void of_two_who_enter_at_once_one_is_told_and_nothing_is_overwritten() {
        adopt(terms("2026-03-09", "2026-03-06", "가"), 0);

        assertThat(criteria.adopt(terms("2026-03-09", "2026-03-06", "나"), 0, DESK))
                .isInstanceOfSatisfying(PublishingOutcome.Refused.class, no -> assertThat(no.code())
                        .isEqualTo("stale-version"));
        assertThat(criteria.versions(BODY)).hasSize(1);
    }

    @Test
    void only_the_desk_adopts_them() {
        assertThat(criteria.adopt(terms("2026-03-09", "2026-03-06", "가"), 0, OFFICER))
                .isInstanceOf(PublishingOutcome.NotPermitted.class);
    }

    @Test
    void days_out_of_order_and_a_review_too_late_are_refused() {
        assertField("reviewed", terms("2026-03-09", "2026-03-10", "내일 점검"));
        assertField("reviewed", terms("2026-03-09", "2020-12-21", "의무가 생기기 전"));
        assertField("items", terms("2026-03-09", "2026-03-09", "홍길동 900101-1234568에 관한 정보"));
        assertField("nextReview", until("2029-03-10"));
        assertField("nextReview", until("2026-03-09"));
        assertThatThrownBy(() -> new CriteriaTerms(
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 9),
                        Optional.empty(),
                        "훈령",
                        new TreeMap<>(Map.of(9, "없는 호"))))
                .isInstanceOf(BadInputException.class);
        adopt(until("2029-03-09"), 0);
        assertThatThrownBy(() -> criteria.adopt(terms("2026-03-09", "2026-03-01", "앞선 점검"), 1, DESK))
                .isInstanceOf(BadInputException.class);

        assertThat(criteria.versions(BODY)).hasSize(1);
    }

    private void assertField(String field, CriteriaTerms terms) {
        assertThatThrownBy(() -> criteria.adopt(terms, 0, DESK))
                .isInstanceOfSatisfying(
                        BadInputException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private void adopt(CriteriaTerms terms, int versions) {
        assertThat(criteria.adopt(terms, versions, DESK)).isInstanceOf(PublishingOutcome.Done.class);
    }

    private static CriteriaTerms until(String nextReview) {
        LocalDate day = LocalDate.of(2026, 3, 9);
        return new CriteriaTerms(
                day, day, Optional.of(LocalDate.parse(nextReview)), "훈령 제1호", new TreeMap<>(Map.of(5, "기준")));
    }

    private static CriteriaTerms terms(String inForce, String reviewed, String fifth) {
        return new CriteriaTerms(
                LocalDate.parse(inForce),
                LocalDate.parse(reviewed),
                Optional.empty(),
                "훈령 제1호",
                new TreeMap<>(Map.of(5, fifth, 6, "")));
    }
}
