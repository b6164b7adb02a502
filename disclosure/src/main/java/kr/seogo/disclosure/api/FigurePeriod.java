package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;

/**
 * The days that figures are of.
 *
 * @param first and last are both in it
 */
public record FigurePeriod(LocalDate first, LocalDate last) {

    private static final int MOST_YEARS = 50;

    public FigurePeriod {
        if (last.isBefore(first) || first.plusYears(MOST_YEARS).isBefore(last)) {
            throw new BadInputException(
                    "to",
                    new Label(
                            "기간의 끝은 처음보다 앞설 수 없고 " + MOST_YEARS + "년을 넘을 수 없습니다: " + first + "–" + last + ".",
                            "A period ends after it begins and within " + MOST_YEARS + " years; found " + first + " to "
                                    + last + "."));
        }
    }

    public static FigurePeriod ofYear(int year) {
        return new FigurePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Half a year.
     *
     * @param half 1 or 2
     */
    public static FigurePeriod ofHalf(int year, int half) {
        return half == 1
                ? new FigurePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                : new FigurePeriod(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
    }

    /** Its months, the first and the last as far as they lie in it. */
    public List<FigurePeriod> months() {
        YearMonth end = YearMonth.from(last);
        return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1))
                .map(month -> new FigurePeriod(
                        later(month.atDay(1), first), month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
