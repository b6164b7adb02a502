package kr.seogo.readingroom.internal.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.LookReviews.Month;

/**
 * The looks of a month at who asks, to be reviewed.
 *
 * @param overdue every month that waits for its review
 * @param refused why a review was not written down
 */
public record LookReviewsPage(Month month, List<YearMonth> overdue, String token, Optional<String> refused) {

    public LookReviewsPage {
        overdue = List.copyOf(overdue);
    }

    public String before() {
        return month.month().minusMonths(1).toString();
    }

    public String after() {
        return month.month().plusMonths(1).toString();
    }
}
