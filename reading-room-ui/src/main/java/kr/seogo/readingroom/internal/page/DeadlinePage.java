package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CountedDay;
import kr.seogo.disclosure.Deadline;
import kr.seogo.disclosure.LegalPeriod;

/**
 * The deadline calculator.
 *
 * @param rules those that can be asked about
 * @param rule, {@code from} and {@code extended} as they were asked, to stand in the form again
 * @param answer empty before anything was asked and after a mistake
 * @param mistake key of the sentence that says what is wrong with the question
 * @param calendarFile where the dates can be had for one's own calendar
 */
public record DeadlinePage(
        List<LegalPeriod> rules,
        String rule,
        String from,
        boolean extended,
        Optional<Deadline> answer,
        Optional<String> mistake,
        String calendarFile) {
    public DeadlinePage {
        rules = List.copyOf(rules);
    }

    /** One table of counted days, and what stands over it. */
    public record Table(String key, List<CountedDay> days) {
        public Table {
            days = List.copyOf(days);
        }
    }

    /** The tables of the answer: the period, and for silence the one it opens. */
    public List<Table> tables() {
        return answer.map(deadline -> deadline.objection()
                        .map(window -> List.of(
                                new Table("deadline.days", deadline.days()),
                                new Table("deadline.objection.days", window.days())))
                        .orElseGet(() -> List.of(new Table("deadline.days", deadline.days()))))
                .orElse(List.of());
    }
}
