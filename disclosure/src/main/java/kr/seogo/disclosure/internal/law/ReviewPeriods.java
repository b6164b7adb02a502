package kr.seogo.disclosure.internal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;

/** How often criteria must be reviewed, as {@code law/reviews.csv} has it. */
public final class ReviewPeriods {

    private final List<ReviewPeriod> lines;

    private ReviewPeriods(List<ReviewPeriod> lines) {
        this.lines = lines;
    }

    /** At most so many years, by an article, for reviews of some days. */
    public record ReviewPeriod(int years, Label article, Validity validity) {}

    /** Reads and checks the file. */
    public static ReviewPeriods shipped() {
        return new ReviewPeriods(LawFile.read("reviews.csv").stream()
                .map(line -> new ReviewPeriod(line.number("years", 1, 100), line.label("article"), line.validity()))
                .toList());
    }

    /** The line for a review of that day; empty where there was no such duty. */
    public Optional<ReviewPeriod> on(LocalDate reviewed) {
        return lines.stream().filter(line -> line.validity().covers(reviewed)).findFirst();
    }
}
