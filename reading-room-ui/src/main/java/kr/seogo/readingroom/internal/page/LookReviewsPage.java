package kr.seogo.readingroom.internal.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.LookReviews.Month;
import kr.seogo.readingroom.internal.text.Addresses;

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

    /** The address of another page of the looks of this month. */
    public String next(Frame frame, int page) {
        return Addresses.with(
                frame.to("/staff/look-reviews", "month", month.month().toString()), "page", String.valueOf(page));
    }

    public String after() {
        return month.month().plusMonths(1).toString();
    }
}
