package kr.seogo.disclosure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What an edition is about.
 *
 * @param first its first day
 * @param last its last day; of what is published as it happens, the day it happened
 */
public record PublicationPeriod(PublicationCycle cycle, LocalDate first, LocalDate last) {

    /** As it stands in data and addresses: {@code 2026}, {@code 2026-H1}, {@code 2026-Q1}, {@code 2026-03}, {@code 2026-03-09}. */
    public String code() {
        int month = first.getMonthValue();
        return switch (cycle) {
            case YEARLY -> year();
            case HALF_YEARLY -> year() + "-H" + (month + 5) / 6;
            case QUARTERLY -> year() + "-Q" + (month + 2) / 3;
            case MONTHLY -> year() + String.format(Locale.ROOT, "-%02d", month);
            case AT_ONCE -> first.toString();
        };
    }

    /** The period of that code; empty where it is none of this cycle. */
    public static Optional<PublicationPeriod> of(PublicationCycle cycle, String code) {
        return day(cycle, code).map(cycle::at).filter(period -> period.code().equals(code));
    }

    private static Optional<LocalDate> day(PublicationCycle cycle, String code) {
        try {
            return switch (cycle) {
                case YEARLY -> Optional.of(LocalDate.parse(code + "-01-01"));
                case HALF_YEARLY -> numbered(code, 'H', 6);
                case QUARTERLY -> numbered(code, 'Q', 3);
                case MONTHLY -> Optional.of(LocalDate.parse(code + "-01"));
                case AT_ONCE -> Optional.of(LocalDate.parse(code));
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> numbered(String code, char letter, int months) {
        return code.matches("[0-9]{4}-" + letter + "[1-4]")
                ? Optional.of(
                        LocalDate.of(Integer.parseInt(code.substring(0, 4)), (code.charAt(6) - '1') * months + 1, 1))
                : Optional.empty();
    }

    private String year() {
        return String.format(Locale.ROOT, "%04d", first.getYear());
    }

    /** The one after it. */
    public PublicationPeriod next() {
        return cycle.at(last.plusDays(1));
    }
}
