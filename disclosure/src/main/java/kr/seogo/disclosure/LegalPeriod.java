package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.Label;

/**
 * A period as the law had it at a time: one line of {@code law/periods.csv}.
 *
 * @param name what people call it
 * @param startsWith the event it starts with, for people
 * @param extension by how much it may be extended at most, if at all; an extension starts the day after the period ends
 * @param outer the limit that ends the remedy whatever was known, counted from the act itself (appeal, suit)
 * @param opens the rule whose period begins the day after this one has passed (silence opens the objection)
 * @param article where it is written
 * @param validFrom first day of an event that this length applies to
 * @param validTo last such day; empty while it is in force
 */
public record LegalPeriod(
        DeadlineRule rule,
        Label name,
        Label startsWith,
        CountingClock clock,
        PeriodLength length,
        Optional<PeriodLength> extension,
        Optional<PeriodLength> outer,
        Optional<DeadlineRule> opens,
        Label article,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** Whether an event of that day falls under it. */
    public boolean appliesTo(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
