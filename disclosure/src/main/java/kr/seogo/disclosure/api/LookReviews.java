package kr.seogo.disclosure.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LookMark;
import kr.seogo.disclosure.Role;

/**
 * The monthly review of looks at the identity of requesters (standard of measures for the safety of personal information,
 * Article 8 (2)), for those who have {@link kr.seogo.catalog.Permission#REVIEW_LOOKS}, of the cases of their own body; for
 * others there is nothing. Requesters are in none of it. Reviews are only added, and stay when the looks are forgotten.
 */
public interface LookReviews {

    /** How many looks are on a page. */
    int SIZE = 100;

    /** A look, and what makes it unusual. */
    record Look(
            CaseNumber number,
            String who,
            Optional<String> account,
            Role role,
            String why,
            Instant at,
            Set<LookMark> marks) {
        public Look {
            marks = Set.copyOf(marks);
        }
    }

    /** How many looks of somebody, or at a case; {@code unusual} of them are. */
    record Count(String what, int looks, int unusual) {}

    /** That a month was reviewed. */
    record Review(
            YearMonth month, String who, Optional<String> account, Instant at, int looks, int unusual, String remark) {}

    /**
     * How many looks there were in a month.
     *
     * @param all those of the program as well, which are counted and not listed
     * @param unusual of those that persons made
     * @param system of all, those the program made, to write letters and to archive
     */
    record Tally(int all, int unusual, int system) {}

    /**
     * A month.
     *
     * @param over whether it has ended, and can be reviewed
     * @param looks a page of those that persons made, the unusual ones first, then by time
     * @param next number of the next page; empty on the last
     * @param persons whose looks they were, those with the most unusual ones first
     * @param cases at most {@link #SIZE} that persons looked at, those with the most unusual looks first
     * @param article what the review rests on
     * @param reviews oldest first; empty where it was not reviewed
     */
    record Month(
            YearMonth month,
            boolean over,
            Tally tally,
            List<Look> looks,
            Optional<Integer> next,
            List<Count> persons,
            List<Count> cases,
            Label article,
            List<Review> reviews) {
        public Month {
            looks = List.copyOf(looks);
            persons = List.copyOf(persons);
            cases = List.copyOf(cases);
            reviews = List.copyOf(reviews);
        }

        /** Whether it has ended, there were looks, and nobody has reviewed them. */
        public boolean overdue() {
            return over && tally.all() > 0 && reviews.isEmpty();
        }
    }

    /** What became of a review. */
    sealed interface Outcome {

        /** Written down. */
        record Done(Month month) implements Outcome {}

        /** Not possible, and why. */
        record Refused(Label sentence) implements Outcome {}
    }

    /**
     * The looks of a month.
     *
     * @param page from 1; of one beyond the last there are no looks
     */
    Optional<Month> month(YearMonth month, int page, Caller.Staff staff);

    /** The months that have ended and whose looks nobody has reviewed, oldest first. */
    List<YearMonth> overdue(Caller.Staff staff);

    /** Every review, newest month first. */
    List<Review> reviews(Caller.Staff staff);

    /**
     * Marks a month as reviewed; another review is added to the ones before. Whoever looked in that month leaves its review
     * to somebody else.
     *
     * @param remark what was found and done about it; must not be blank
     * @throws kr.seogo.disclosure.BadInputException without a remark
     */
    Outcome review(YearMonth month, String remark, Caller.Staff staff);
}
