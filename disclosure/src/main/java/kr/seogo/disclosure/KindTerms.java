package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What a body announces that it publishes of itself: scope, cycle, time and manner, settled beforehand (Act, Article 7 (1)).
 *
 * @param scope what of it is published, and how
 * @param countsFrom what the days are counted from
 * @param days calendar days until it is published at the latest; the law gives no working days here (Act, Article 29 (2))
 * @param since from when; the first period that is due begins on that day or after it
 * @param department that publishes it
 * @param kept records of the catalogue below which its editions are kept
 */
public record KindTerms(
        PublicationSubject subject,
        String name,
        String scope,
        PublicationCycle cycle,
        CountsFrom countsFrom,
        int days,
        LocalDate since,
        String department,
        List<RecordId> kept) {

    private static final int MOST_DAYS = 366;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PLACES = 20;

    /** What the days until an edition are counted from. */
    public enum CountsFrom implements Term {
        PERIOD_END("기간이 끝난 뒤", "after the period has ended"),
        PERIOD_START("기간이 시작된 뒤", "after the period has begun");

        private final String korean;
        private final String english;

        CountsFrom(String korean, String english) {
            this.korean = korean;
            this.english = english;
        }

        @Override
        public Label label() {
            return new Label(korean, english);
        }
    }

    public KindTerms {
        Need.given("subject", subject);
        name = shortText("name", name);
        scope = Need.text("scope", scope);
        Need.given("cycle", cycle);
        Need.given("countsFrom", countsFrom);
        Need.given("since", since);
        department = Need.text("department", department);
        kept = Need.list(kept).stream().distinct().toList();
        if (days < 0 || days > MOST_DAYS) {
            throw new BadInputException(
                    "days",
                    new Label(
                            "0일에서 " + MOST_DAYS + "일 사이여야 합니다: " + days + ".",
                            "A number of days from 0 to " + MOST_DAYS + "; found " + days + "."));
        }
        if (kept.size() > MOST_PLACES) {
            throw new BadInputException(
                    "kept",
                    new Label(
                            MOST_PLACES + "개까지 적을 수 있습니다.",
                            "At most " + MOST_PLACES + " records; found " + kept.size() + "."));
        }
    }

    /** A text for a list: one line, at most 200 characters. */
    static String shortText(String field, @Nullable String value) {
        String text = Need.text(field, value);
        if (text.length() > LONGEST_NAME || text.contains("\n")) {
            throw new BadInputException(
                    field,
                    new Label(
                            LONGEST_NAME + "자까지 한 줄로 적어야 합니다.",
                            "One line of at most " + LONGEST_NAME + " characters."));
        }
        return text;
    }
}
