package kr.seogo.disclosure.internal.counting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.CountedDay;
import kr.seogo.disclosure.CountingClock;
import kr.seogo.disclosure.Deadline;
import kr.seogo.disclosure.Deadline.ObjectionWindow;
import kr.seogo.disclosure.DeadlineQuestion;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.Exactness;
import kr.seogo.disclosure.LegalPeriod;
import kr.seogo.disclosure.PeriodLength;
import kr.seogo.disclosure.Progress;
import kr.seogo.disclosure.ReceiptRule;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.LegalCalendar;
import kr.seogo.disclosure.internal.law.LegalPeriods;

/** Deadlines by the periods of the law and the calendar of the moment. */
public final class CountedDeadlines implements Deadlines {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final LegalPeriods periods;
    private final Supplier<LegalCalendar> calendars;
    private final ReceiptRule receipt;

    /** @param calendars gives the calendar as it stands when it is asked */
    public CountedDeadlines(LegalPeriods periods, Supplier<LegalCalendar> calendars, ReceiptRule receipt) {
        this.periods = periods;
        this.calendars = calendars;
        this.receipt = receipt;
    }

    @Override
    public Deadline explain(DeadlineQuestion question) {
        LegalCalendar calendar = calendars.get();
        Exactness asked = calendar.exactness(question.from());
        LegalPeriod period = period(question.rule(), question.from());
        DayCounter counter = new DayCounter(calendar, question.pauses());
        Count first = counter.period(period.clock(), question.from(), period.length());
        Optional<Count> extension =
                extension(question, period).map(most -> counter.extension(period.clock(), first.end(), most));
        Count whole = extension.map(first::then).orElse(first);
        Optional<LocalDate> outer = period.outer()
                .map(length ->
                        plain(calendar, period.clock(), question.from(), length).end());
        Optional<ObjectionWindow> window = period.opens().map(rule -> window(calendar, rule, first.end()));
        LocalDate furthest = window.map(ObjectionWindow::until).or(() -> outer).orElse(whole.end());
        return new Deadline(
                period,
                question.from(),
                first.end(),
                extension.map(Count::end),
                outer,
                window,
                asked.and(calendar.exactness(furthest)),
                whole.days());
    }

    @Override
    public ObjectionWindow afterSilence(LocalDate silence) {
        return window(calendars.get(), DeadlineRule.OBJECTION_FILING, silence);
    }

    @Override
    public LegalPeriod period(DeadlineRule rule, LocalDate from) {
        return periods.at(rule, from);
    }

    @Override
    public Progress progress(DeadlineQuestion question, LocalDate day) {
        Deadline deadline = explain(question);
        int total = (int) deadline.days().stream().filter(CountedDay::counted).count();
        int used = (int) deadline.days().stream()
                .filter(CountedDay::counted)
                .filter(counted -> !counted.date().isAfter(day))
                .count();
        boolean standing = question.pauses().stream().anyMatch(pause -> pause.covers(day));
        return new Progress(used, total - used, standing);
    }

    @Override
    public LocalDate receiptDay(Instant received, Channel channel) {
        LegalCalendar calendar = calendars.get();
        LocalDateTime local = seoul(received);
        boolean late = channel == Channel.ONLINE && local.toLocalTime().isAfter(receipt.cutOff());
        LocalDate day = local.toLocalDate();
        return late && calendar.isWorkingDay(day) ? calendar.nextWorkingDay(day) : calendar.onOrAfter(day);
    }

    @Override
    public LegalCalendar calendar() {
        return calendars.get();
    }

    private static LocalDateTime seoul(Instant instant) {
        try {
            return LocalDateTime.ofInstant(instant, SEOUL);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("An instant no calendar has: " + instant, e);
        }
    }

    private static Optional<Integer> extension(DeadlineQuestion question, LegalPeriod period) {
        if (question.extension().isEmpty()) {
            return Optional.empty();
        }
        int days = question.extension().getAsInt();
        int most = period.extension().map(PeriodLength::count).orElse(0);
        if (days > most) {
            throw new IllegalArgumentException("The rule " + period.rule().code() + " may be extended by at most "
                    + most + " days; found " + days);
        }
        return Optional.of(days);
    }

    /** Silence has passed on {@code passed}: the next period begins the day after, and its own first day is left out. */
    private ObjectionWindow window(LegalCalendar calendar, DeadlineRule rule, LocalDate passed) {
        LocalDate from = passed.plusDays(1);
        LegalPeriod period = period(rule, from);
        Count count = plain(calendar, period.clock(), from, period.length());
        // Read strictly, the thirty days run from the twentieth day itself, and a last day off does not help.
        LocalDate strict = passed.plusDays(period.length().count());
        return new ObjectionWindow(from, count.end(), calendar.onOrBefore(strict), count.days());
    }

    private static Count plain(LegalCalendar calendar, CountingClock clock, LocalDate from, PeriodLength length) {
        return new DayCounter(calendar, List.of()).period(clock, from, length);
    }
}
