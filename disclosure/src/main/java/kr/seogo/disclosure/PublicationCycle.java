package kr.seogo.disclosure;

import java.time.LocalDate;
import kr.seogo.catalog.Label;

/** How often something is published. */
public enum PublicationCycle implements Term {
    YEARLY("매년", "every year", 12),
    HALF_YEARLY("반기마다", "every half year", 6),
    QUARTERLY("분기마다", "every quarter", 3),
    MONTHLY("매월", "every month", 1),
    /** When something happens; nothing is due before it has. */
    AT_ONCE("수시", "as it happens", 0);

    private final String korean;
    private final String english;
    private final int months;

    PublicationCycle(String korean, String english, int months) {
        this.korean = korean;
        this.english = english;
        this.months = months;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }

    /** Whether there is a next period without anything having happened. */
    public boolean recurs() {
        return months > 0;
    }

    /** The period a day lies in. */
    public PublicationPeriod at(LocalDate day) {
        if (!recurs()) {
            return new PublicationPeriod(this, day, day);
        }
        LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
        return new PublicationPeriod(this, first, first.plusMonths(months).minusDays(1));
    }
}
