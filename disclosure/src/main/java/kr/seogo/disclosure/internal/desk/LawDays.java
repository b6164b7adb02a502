package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.LawException;
import kr.seogo.disclosure.LegalPeriod;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.internal.cases.CaseDays;

/** The calendar of a case, from the law's dated data. */
public final class LawDays implements CaseDays {

    private final Deadlines deadlines;

    public LawDays(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public LocalDate receiptDay(Channel channel, LocalDateTime arrived) {
        return known(
                () -> deadlines.receiptDay(arrived.atZone(Seoul.ZONE).toInstant(), channel), arrived.toLocalDate());
    }

    @Override
    public LocalDate due(ClockKind kind, LocalDate from) {
        return known(() -> deadlines.explain(rule(kind), from, false).due(), from);
    }

    @Override
    public LegalPeriod period(ClockKind kind, LocalDate from) {
        return known(() -> deadlines.period(rule(kind), from), from);
    }

    @Override
    public boolean works(LocalDate day) {
        return known(() -> deadlines.calendar().isWorkingDay(day), day);
    }

    private static DeadlineRule rule(ClockKind kind) {
        return kind.rule().orElseThrow(() -> new IllegalArgumentException("An agreed day is not reckoned"));
    }

    /** The same answers, remembered: for many cases by one calendar, which must not change meanwhile. */
    public static CaseDays remembering(Deadlines deadlines) {
        return new Remembered(new LawDays(deadlines));
    }

    private interface Asked<T> {
        T answer();
    }

    private static <T> T known(Asked<T> question, LocalDate day) {
        try {
            return question.answer();
        } catch (LawException e) {
            throw new BadInputException(
                    "date",
                    new Label(
                            day + "에 대한 법정기한을 셀 수 없습니다.",
                            "No legal date can be counted from " + day + ": " + e.getMessage()));
        }
    }

    private record Remembered(LawDays days, Map<Question, LocalDate> known, Map<LocalDate, Boolean> working)
            implements CaseDays {

        Remembered(LawDays days) {
            this(days, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        private record Question(ClockKind kind, LocalDate from) {}

        @Override
        public LocalDate receiptDay(Channel channel, LocalDateTime arrived) {
            return days.receiptDay(channel, arrived);
        }

        @Override
        public LocalDate due(ClockKind kind, LocalDate from) {
            return known.computeIfAbsent(new Question(kind, from), asked -> days.due(asked.kind(), asked.from()));
        }

        @Override
        public LegalPeriod period(ClockKind kind, LocalDate from) {
            return days.period(kind, from);
        }

        @Override
        public boolean works(LocalDate day) {
            return working.computeIfAbsent(day, days::works);
        }
    }
}
