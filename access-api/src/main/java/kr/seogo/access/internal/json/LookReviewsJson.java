package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.LookReviews;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at who asks in a month, the unusual first; no requester is in it.
 *
 * @param overdue whether it has ended and nobody has reviewed it
 * @param next number of the next page of looks; absent on the last
 * @param waiting every month that waits for its review
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LookReviewsJson(
        String month,
        boolean over,
        boolean overdue,
        LookReviews.Tally tally,
        List<Look> looks,
        @Nullable Integer next,
        List<LookReviews.Count> persons,
        List<LookReviews.Count> cases,
        Label article,
        List<Review> reviews,
        List<String> waiting) {

    /** A look, and what makes it unusual. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Look(
            String number,
            String who,
            @Nullable String account,
            TermJson role,
            String why,
            String at,
            List<TermJson> marks) {

        static Look of(LookReviews.Look one) {
            return new Look(
                    one.number().value(),
                    one.who(),
                    one.account().orElse(null),
                    TermJson.of(one.role()),
                    one.why(),
                    one.at().toString(),
                    one.marks().stream().sorted().map(TermJson::of).toList());
        }
    }

    /** That a month was reviewed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Review(String who, @Nullable String account, String at, int looks, int unusual, String remark) {

        static Review of(LookReviews.Review one) {
            return new Review(
                    one.who(),
                    one.account().orElse(null),
                    one.at().toString(),
                    one.looks(),
                    one.unusual(),
                    one.remark());
        }
    }

    public static LookReviewsJson of(LookReviews.Month month, List<YearMonth> waiting) {
        return new LookReviewsJson(
                month.month().toString(),
                month.over(),
                month.overdue(),
                month.tally(),
                month.looks().stream().map(Look::of).toList(),
                month.next().orElse(null),
                month.persons(),
                month.cases(),
                month.article(),
                month.reviews().stream().map(Review::of).toList(),
                waiting.stream().map(YearMonth::toString).toList());
    }
}
