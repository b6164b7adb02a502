package kr.seogo.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;

/**
 * What work costs, in whole won, and how that was reckoned: the lines, less the reduction, less or plus the rounding, are
 * the total.
 *
 * @param source of the table
 * @param rounding what rounding added, or took off where negative
 */
public record FeeQuote(
        String body, String source, List<Line> lines, Optional<Reduction> reduction, long rounding, long total) {

    public FeeQuote {
        lines = List.copyOf(lines);
    }

    /** One line. */
    public record Line(String code, Label name, Label unit, long units, long won) {}

    /**
     * A reduction.
     *
     * @param won taken off
     */
    public record Reduction(String code, Label name, int percent, String evidence, long won) {}

    /** In words, as a notice and {@link DeliveryMove.QuoteFees} say it. */
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
        return all + less + rounded + " = " + number(total) + "원. 근거: " + source;
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
