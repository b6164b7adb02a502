package kr.seogo.readingroom.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.disclosure.CountedDay;
import kr.seogo.disclosure.Deadline;
import kr.seogo.disclosure.LegalPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The deadline calculator.
 *
 * @param rules those that can be asked about
 * @param rule, {@code from} and {@code extended} as they were asked, to stand in the form again
 * @param answer empty before anything was asked and after a mistake
 * @param mistake key of the sentence that says what is wrong with the question
 * @param calendarFile where the dates can be had for one's own calendar; empty for a clock that stood still or was extended by some days
 */
public record DeadlinePage(
        List<LegalPeriod> rules,
        String rule,
        String from,
        boolean extended,
        Optional<Deadline> answer,
        Optional<String> mistake,
        Optional<String> calendarFile) {
    public DeadlinePage {
        rules = List.copyOf(rules);
    }

    /** One table of counted days, and what stands over it. */
    public record Table(String key, List<CountedDay> days, LocalDate due) {
        public Table {
            days = List.copyOf(days);
        }

        /** The same days on the months they lie in. */
        public List<MonthGrid> months(Frame frame) {
            Map<LocalDate, CountedDay> byDay =
                    days.stream().collect(Collectors.toMap(CountedDay::date, Function.identity(), (one, _) -> one));
            return MonthGrid.spanning(byDay.keySet(), day -> mark(frame, byDay.get(day)));
        }

        private MonthGrid.Mark mark(Frame frame, @Nullable CountedDay day) {
            if (day == null) {
                return MonthGrid.Mark.NONE;
            }
            boolean last = day.date().equals(due);
            MonthGrid.Way way = last ? MonthGrid.Way.DUE : day.counted() ? MonthGrid.Way.COUNTED : MonthGrid.Way.OFF;
            String sign = day.counted()
                    ? frame.t(day.extension() ? "month.extra" : "month.counted", day.number())
                    : frame.t("deadline.not-counted");
            return new MonthGrid.Mark(
                    way,
                    last ? sign + " " + frame.t("month.due") : sign,
                    day.counted() ? "" : frame.word(day.reason()));
        }
    }

    /** The tables of the answer: the period, and for silence the one it opens. */
    public List<Table> tables() {
        return answer.map(deadline -> deadline.objection()
                        .map(window -> List.of(
                                new Table("deadline.days", deadline.days(), deadline.last()),
                                new Table("deadline.objection.days", window.days(), window.until())))
                        .orElseGet(() -> List.of(new Table("deadline.days", deadline.days(), deadline.last()))))
                .orElse(List.of());
    }
}
