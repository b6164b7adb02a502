package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;

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

    public FeeQuestion {
        body = Need.text("body", body);
        Need.given("day", day);
        amounts = Need.list(amounts);
        reduction = Need.maybe(reduction);
        evidence = Need.optional("evidence", evidence);
        if (reduction.isPresent() && evidence.isEmpty()) {
            throw new BadInputException(
                    "evidence",
                    new Label(
                            "감면은 소명자료가 있어야 합니다(영 제17조제4항).",
                            "A reduction needs its evidence (decree, Article 17 (4))."));
        }
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
