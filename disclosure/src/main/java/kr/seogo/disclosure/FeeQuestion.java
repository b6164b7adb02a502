package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Label;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, to be quoted.
 *
 * @param day by whose table
 * @param reduction code of the reduction asked for
 * @param evidence what was shown for it; a reduction without is none (decree, Article 17 (4))
 */
public record FeeQuestion(
        String body, LocalDate day, List<Amount> amounts, Optional<String> reduction, String evidence) {

    private static final long MOST = 100_000_000;
    private static final int LINES = 100;

    public FeeQuestion {
        body = Need.text("body", body);
        Need.given("day", day);
        amounts = Need.list(amounts);
        reduction = reduced(Need.maybe(reduction));
        evidence = shown(reduction, evidence);
    }

    /** Lines of which something is charged for: there must be one, and no more than a table has any use for; no line twice. */
    static List<Amount> charged(List<Amount> given) {
        if (given.stream().noneMatch(one -> one.units() > 0) || given.size() > LINES) {
            throw new BadInputException(
                    "lines",
                    new Label(
                            "수수료 표의 항목과 수량을 1개부터 " + LINES + "개까지 적어야 합니다.",
                            "From one to " + LINES + " lines of the fee table, each with its units, are to be given."));
        }
        Set<String> seen = new HashSet<>();
        given.stream()
                .map(Amount::line)
                .filter(line -> !seen.add(line))
                .findFirst()
                .ifPresent(twice -> {
                    throw new BadInputException(
                            "lines",
                            new Label(
                                    "수수료 표의 한 항목은 한 번만 적습니다. 수량을 합하여 적으십시오: " + twice + ".",
                                    "A line of the fee table is given once, with all its units; given twice: " + twice
                                            + "."));
                });
        return given;
    }

    /** A reduction left blank is none. */
    static Optional<String> reduced(Optional<String> code) {
        return code.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Evidence and reduction belong together. */
    static String shown(Optional<String> reduction, @Nullable String evidence) {
        String shown = Need.optional("evidence", evidence);
        if (reduction.isPresent() && shown.isEmpty()) {
            throw new BadInputException(
                    "evidence",
                    new Label(
                            "감면은 소명자료가 있어야 합니다(영 제17조제4항).",
                            "A reduction needs its evidence (decree, Article 17 (4))."));
        }
        if (reduction.isEmpty() && !shown.isEmpty()) {
            throw new BadInputException(
                    "reduction",
                    new Label(
                            "소명자료를 적었으면 감면의 종류를 골라야 합니다.",
                            "Evidence was given: say for which reduction of the table."));
        }
        return shown;
    }

    /** So many units of a line of the table. */
    public record Amount(String line, long units) {
        public Amount {
            line = Need.text("line", line);
            if (units < 0 || units > MOST) {
                throw new BadInputException(
                        "units",
                        new Label(
                                "수량은 0부터 " + MOST + "까지입니다: " + units + ".",
                                "Between 0 and " + MOST + " units; found " + units + "."));
            }
        }
    }
}
