package kr.seogo.disclosure.internal.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kr.seogo.disclosure.PracticeRules;

/** Files of practice as an operator writes them: the shipped values, and another one of one practice from a day on. */
public final class HousePractice {

    private static final String[] SHIPPED = {
        "clarification-stops-clock,yes",
        "correction-stops-clock,yes",
        "objection-locks-disclosure,yes",
        "extensions,1",
        "split-keeps-receipt,yes",
        "transfer-starts-on-own-receipt,yes"
    };

    private HousePractice() {}

    public static PracticeRules from(Path folder, String day, String practice, String value) {
        StringBuilder lines = new StringBuilder("practice,value,valid_from,valid_to,note\n");
        for (String line : SHIPPED) {
            boolean changes = line.startsWith(practice + ",");
            String last = changes ? LocalDate.parse(day).minusDays(1).toString() : "";
            lines.append(line).append(",2013-01-01,").append(last).append(",\n");
            if (changes) {
                lines.append(practice + "," + value + "," + day + ",,as the house does it\n");
            }
        }
        try {
            return PracticeRules.of(Files.writeString(folder.resolve(practice + ".csv"), lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
