package kr.seogo.disclosure;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;

/**
 * What work costs, in whole won, and how that was reckoned: the lines, less the reduction, less or plus the rounding, are
 * the total. It holds all that is needed to reckon it once more, whatever became of the table.
 *
 * @param table by which it was reckoned
 * @param day of the quote
 * @param rounding what rounding added, or took off where negative
 */
public record FeeQuote(
        Table table, LocalDate day, List<Line> lines, Optional<Reduction> reduction, long rounding, long total) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public FeeQuote {
        lines = List.copyOf(lines);
    }

    /**
     * Which table: a body has one on a day.
     *
     * @param validTo last day of quotes it applies to; empty where its end was not known
     * @param source ordinance or rule, with its number and date
     */
    public record Table(
            String body, LocalDate validFrom, Optional<LocalDate> validTo, String source, FeeRounding rounding) {}

    /** One line: so many units at a rate. */
    public record Line(String code, Label name, Label unit, FeeRate rate, long units, long won) {
        public Line(String code, Label name, Label unit, FeeRate rate, long units) {
            this(code, name, unit, rate, units, rate.won(units));
        }
    }

    /**
     * A reduction.
     *
     * @param evidence what was shown for it
     * @param won taken off
     */
    public record Reduction(String code, Label name, int percent, String evidence, long won) {}

    /**
     * Reckons.
     *
     * @param reduction what it takes off is reckoned, and need not be in it
     */
    public static FeeQuote of(Table table, LocalDate day, List<Line> lines, Optional<Reduction> reduction) {
        List<Line> charged = lines.stream()
                .map(line -> new Line(line.code(), line.name(), line.unit(), line.rate(), line.units()))
                .toList();
        long sum = charged.stream().mapToLong(Line::won).reduce(0, Math::addExact);
        long fees = charged.stream()
                .filter(line -> line.rate().reducible())
                .mapToLong(Line::won)
                .reduce(0, Math::addExact);
        Optional<Reduction> taken = reduction.map(
                one -> new Reduction(one.code(), one.name(), one.percent(), one.evidence(), part(fees, one.percent())));
        long less = sum - taken.map(Reduction::won).orElse(0L);
        long total = table.rounding().of(less);
        return new FeeQuote(table, day, charged, taken, total - less, total);
    }

    /** Reckoned once more from what it holds; the same, unless somebody changed a figure of it. */
    public FeeQuote again() {
        return of(table, day, lines, reduction);
    }

    /** The lines alone. */
    public long sum() {
        return lines.stream().mapToLong(Line::won).sum();
    }

    /** In the payer's favour to the won: what is taken off is rounded up. */
    private static long part(long fees, int percent) {
        return BigInteger.valueOf(fees)
                .multiply(BigInteger.valueOf(percent))
                .add(BigInteger.valueOf(99))
                .divide(HUNDRED)
                .longValueExact();
    }

    /** In words, as the history says it. */
    public String basis() {
        String all = lines.stream()
                .map(line -> line.name().ko() + " " + number(line.units())
                        + line.unit().ko() + " " + number(line.won()) + "원")
                .collect(Collectors.joining(" + "));
        String less = reduction
                .map(one -> ", " + one.name().ko() + " " + one.percent() + "% 감면 -" + number(one.won()) + "원 (소명: "
                        + one.evidence() + ")")
                .orElse("");
        String rounded = rounding == 0 ? "" : ", 단수처리 " + number(rounding) + "원";
        return all + less + rounded + " = " + number(total) + "원. 근거: " + table.source();
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
