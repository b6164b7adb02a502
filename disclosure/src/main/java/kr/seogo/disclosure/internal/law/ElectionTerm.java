package kr.seogo.disclosure.internal.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.DayOff;

/**
 * How the day of an election at the end of a term is found: one line of {@code law/election-terms.csv}.
 *
 * @param termEnds last day of one term; the others end every {@code years} from it
 * @param daysBefore from which day before the end of the term on the weekday is sought
 * @param validFrom first election day that is found by it; earlier ones stand in {@code law/elections.csv}
 */
public record ElectionTerm(
        Label name,
        LocalDate termEnds,
        int years,
        int daysBefore,
        DayOfWeek weekday,
        Label source,
        LocalDate validFrom) {

    /** Those the program brings. */
    public static List<ElectionTerm> shipped() {
        return LawFile.read("election-terms.csv").stream().map(ElectionTerm::of).toList();
    }

    /**
     * The election of that year, if a term ends so that there is one; {@code validFrom} is not looked at.
     *
     * @param holiday which days of the year are holidays: an election shuns them and their neighbours
     */
    public Optional<LocalDate> dayIn(int year, Predicate<LocalDate> holiday) {
        // The election lies at most seventy days before the end of the term, so in the year it ends or the one before.
        return IntStream.rangeClosed(year, year + 1)
                .filter(end -> Math.floorMod(end - termEnds.getYear(), years) == 0)
                .mapToObj(end -> termEnds.withYear(end).minusDays(daysBefore))
                .map(start -> start.with(TemporalAdjusters.nextOrSame(weekday)))
                .map(day -> shunned(day, holiday) ? day.plusWeeks(1) : day)
                .filter(day -> day.getYear() == year)
                .findFirst();
    }

    /** As a day off. */
    public DayOff dayOff(LocalDate day) {
        return new DayOff(day, name, DayOff.Kind.ELECTION, source);
    }

    private static boolean shunned(LocalDate day, Predicate<LocalDate> holiday) {
        return holiday.test(day) || holiday.test(day.minusDays(1)) || holiday.test(day.plusDays(1));
    }

    private static ElectionTerm of(LawLine line) {
        return new ElectionTerm(
                line.label("name"),
                line.date("term_ends"),
                line.number("every_years", 1, 10),
                line.number("days_before", 1, 100),
                line.as("weekday", line.text("weekday"), "a day of the week", DayOfWeek::valueOf),
                line.label("source"),
                line.date("valid_from"));
    }
}
