package kr.seogo.readingroom.internal.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A month, a row for every week, from Sunday as calendars are printed here.
 *
 * @param weeks seven cells each
 */
public record MonthGrid(YearMonth month, List<List<Cell>> weeks) {

    public MonthGrid {
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    /** What is to be said of a day. */
    public enum Way {
        /** A day on which offices work; of a period, one that counts. */
        COUNTED,
        /** The day a period ends on. */
        DUE,
        /** A day off; of a period, one that does not count. */
        OFF,
        /** Nothing. */
        PLAIN;

        /** As it stands in style sheets. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What is said of a day.
     *
     * @param sign a word or number that fits beside the day
     * @param reason in a sentence; empty where there is none
     */
    public record Mark(Way way, String sign, String reason) {
        public static final Mark NONE = new Mark(Way.PLAIN, "", "");
    }

    /** A cell; one outside the month has no day. */
    public record Cell(Optional<LocalDate> day, Mark mark) {}

    public static MonthGrid of(YearMonth month, Function<LocalDate, Mark> marks) {
        List<Cell> cells = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() % 7;
        IntStream.range(0, before).forEach(_ -> cells.add(new Cell(Optional.empty(), Mark.NONE)));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(new Cell(Optional.of(month.atDay(day)), marks.apply(month.atDay(day))));
        }
        while (cells.size() % 7 > 0) {
            cells.add(new Cell(Optional.empty(), Mark.NONE));
        }
        return new MonthGrid(
                month,
                IntStream.range(0, cells.size() / 7)
                        .mapToObj(week -> cells.subList(week * 7, week * 7 + 7))
                        .toList());
    }

    /** The months that days lie in, in order. */
    public static List<MonthGrid> spanning(Collection<LocalDate> days, Function<LocalDate, Mark> marks) {
        return days.stream()
                .map(YearMonth::from)
                .distinct()
                .sorted()
                .map(month -> of(month, marks))
                .toList();
    }

    /** The days of the month of which a reason is given, in order. */
    public List<Cell> reasons() {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.mark().reason().isEmpty())
                .toList();
    }
}
