package kr.seogo.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CountedDay;
import kr.seogo.disclosure.Deadline;
import kr.seogo.disclosure.Deadline.ObjectionWindow;
import org.jspecify.annotations.Nullable;

/**
 * A legal date explained day by day, as the API and the command {@code deadline} answer it. What a rule does not have is
 * left out.
 *
 * @param article where the rule is written, in Korean; {@code articleEn} in English
 * @param days every calendar day from the event to the last due date
 * @param objectionDays how {@code objectionUntil} is counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineDocument(
        String rule,
        Label name,
        String article,
        String articleEn,
        String clock,
        Label startsWith,
        String from,
        String due,
        @Nullable String extendedDue,
        @Nullable String outerDue,
        @Nullable String objectionFrom,
        @Nullable String objectionUntil,
        @Nullable String objectionAdvised,
        String exactness,
        List<Day> days,
        @Nullable List<Day> objectionDays) {

    /**
     * One day.
     *
     * @param number which of the days the law gives; left out where it does not count
     * @param code why it counts or not, for programs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Day(
            String date,
            boolean counted,
            @Nullable Integer number,
            @Nullable Boolean extension,
            String code,
            String reason,
            String reasonEn) {

        private static Day of(CountedDay day) {
            return new Day(
                    day.date().toString(),
                    day.counted(),
                    day.counted() ? day.number() : null,
                    day.extension() ? true : null,
                    day.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    day.reason().ko(),
                    day.reason().en());
        }
    }

    public static DeadlineDocument of(Deadline deadline) {
        Optional<ObjectionWindow> objection = deadline.objection();
        return new DeadlineDocument(
                deadline.rule().code(),
                deadline.period().name(),
                deadline.period().article().ko(),
                deadline.period().article().en(),
                deadline.period().clock().code(),
                deadline.period().startsWith(),
                deadline.from().toString(),
                deadline.due().toString(),
                text(deadline.extendedDue()),
                text(deadline.outerDue()),
                text(objection.map(ObjectionWindow::from)),
                text(objection.map(ObjectionWindow::until)),
                text(objection.map(ObjectionWindow::advised)),
                deadline.exactness().code(),
                days(deadline.days()),
                objection.isPresent() ? days(objection.get().days()) : null);
    }

    private static List<Day> days(List<CountedDay> days) {
        return days.stream().map(Day::of).toList();
    }

    private static @Nullable String text(Optional<LocalDate> date) {
        return date.isPresent() ? date.get().toString() : null;
    }
}
