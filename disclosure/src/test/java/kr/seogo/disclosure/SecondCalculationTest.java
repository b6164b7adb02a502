package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import kr.seogo.disclosure.api.Deadlines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every rule from every day of 2024 to 2035, calculated a second time from the table of days off written out by hand: by
 * position in the list of working days, and not by walking from day to day.
 */
class SecondCalculationTest {
    private static final LocalDate LAST_START = LocalDate.of(2035, 12, 31);

    private final NavigableSet<LocalDate> working = DaysOffTable.workingDays();
    private final List<LocalDate> positions = new ArrayList<>(working);
    private final Deadlines deadlines = DisclosureLaw.shipped().deadlines();

    private record Second(
            LocalDate due,
            @Nullable LocalDate extended,
            @Nullable LocalDate outer,
            @Nullable LocalDate objectionUntil) {}

    @ParameterizedTest
    @EnumSource(DeadlineRule.class)
    void agrees_on_every_day_of_twelve_years(DeadlineRule rule) {
        List<String> differences = new ArrayList<>();
        int days = 0;
        for (LocalDate from = DaysOffTable.FIRST; !from.isAfter(LAST_START); from = from.plusDays(1)) {
            Deadline first = deadlines.explain(rule, from, true);
            Second second = second(rule, from);
            days++;
            if (!first.due().equals(second.due())
                    || !first.extendedDue().equals(Optional.ofNullable(second.extended()))
                    || !first.outerDue().equals(Optional.ofNullable(second.outer()))
                    || !first.objection()
                            .map(Deadline.ObjectionWindow::until)
                            .equals(Optional.ofNullable(second.objectionUntil()))) {
                differences.add(from + ": " + first.due() + " " + first.extendedDue() + " " + first.outerDue() + " "
                        + first.objection() + ", expected " + second);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(days).isEqualTo(4383);
    }

    private Second second(DeadlineRule rule, LocalDate from) {
        return switch (rule) {
            case DECISION -> working(from, 10, 10);
            case OBJECTION_DECISION -> working(from, 7, 7);
            case SILENCE -> silence(from);
            case OBJECTION_FILING -> civil(from.plusDays(30));
            case THIRD_PARTY_OPINION -> civil(from.plusDays(3));
            case THIRD_PARTY_OBJECTION,
                    RESTRICTED_READING_REVIEW,
                    RESTRICTED_READING_REDECISION,
                    OBJECTION_CORRECTION,
                    OTHER_FORM,
                    PRODUCER_OPINION -> civil(from.plusDays(7));
            case DISCLOSURE, NO_SHOW, REDECISION -> civil(from.plusDays(10));
            case PAYMENT_DISCLOSURE -> civil(from.plusDays(5));
            case THIRD_PARTY_RELEASE -> new Second(from.plusDays(31), null, null, null);
            case APPEAL -> new Second(ceiling(from.plusDays(90)), null, ceiling(from.plusDays(180)), null);
            case SUIT -> new Second(ceiling(from.plusDays(90)), null, ceiling(monthsLater(from, 12)), null);
            case PARTS_DISCLOSURE -> civil(monthsLater(from, 2));
            case RESTRICTED_READING -> {
                LocalDate due = ceiling(from.plusDays(10));
                yield new Second(due, ceiling(due.plusDays(10)), null, null);
            }
            case COMMITTEE_AGENDA -> new Second(floor(from.minusDays(5)), null, null, null);
            case COMMITTEE_PAPERS -> new Second(floor(from.minusDays(2)), null, null, null);
        };
    }

    private Second working(LocalDate from, int days, int more) {
        int first = positions.indexOf(ceiling(from));
        return new Second(positions.get(first + days - 1), positions.get(first + days + more - 1), null, null);
    }

    private Second silence(LocalDate from) {
        LocalDate due = positions.get(positions.indexOf(ceiling(from)) + 19);
        return new Second(due, null, null, ceiling(due.plusDays(31)));
    }

    private Second civil(LocalDate last) {
        return new Second(ceiling(last), null, null, null);
    }

    /** Civil Code 160: a period that begins on the 1st ends with a month, one on the 29th of a month without it too. */
    private static LocalDate monthsLater(LocalDate event, int months) {
        LocalDate begins = event.plusDays(1);
        LocalDate month = begins.withDayOfMonth(1).plusMonths(months);
        return begins.getDayOfMonth() > month.lengthOfMonth()
                ? month.withDayOfMonth(month.lengthOfMonth())
                : month.withDayOfMonth(begins.getDayOfMonth()).minusDays(1);
    }

    private LocalDate ceiling(LocalDate day) {
        LocalDate found = working.ceiling(day);
        assertThat(found).as("a working day from %s in the table", day).isNotNull();
        return found == null ? day : found;
    }

    /** Before the table there is only the week before 2024, whose Monday was 25 December 2023, a holiday. */
    private LocalDate floor(LocalDate day) {
        LocalDate found = working.floor(day);
        if (found != null) {
            return found;
        }
        return day.isBefore(LocalDate.of(2023, 12, 30)) ? day : LocalDate.of(2023, 12, 29);
    }
}
