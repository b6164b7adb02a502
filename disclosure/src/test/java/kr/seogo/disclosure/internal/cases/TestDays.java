package kr.seogo.disclosure.internal.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.LegalPeriod;
import kr.seogo.disclosure.internal.law.LegalPeriods;

/** A calendar of its own for tests: the weekday holidays of 2026 as they were announced, and what a test declares. */
final class TestDays implements CaseDays {

    private static final List<String> HOLIDAYS = List.of(
            "2026-01-01",
            "2026-02-16",
            "2026-02-17",
            "2026-02-18",
            "2026-03-02",
            "2026-05-01",
            "2026-05-05",
            "2026-05-25",
            "2026-06-03",
            "2026-07-17",
            "2026-08-17",
            "2026-09-24",
            "2026-09-25",
            "2026-10-05",
            "2026-10-09",
            "2026-12-25",
            "2027-01-01");

    private static final LegalPeriods PERIODS = LegalPeriods.shipped();

    private boolean declared;

    private final Set<LocalDate> off =
            new HashSet<>(HOLIDAYS.stream().map(LocalDate::parse).toList());

    void declare(String day) {
        off.add(LocalDate.parse(day));
        declared = true;
    }

    /** Whether a test has declared a day. */
    boolean declared() {
        return declared;
    }

    @Override
    public LocalDate receiptDay(Channel channel, LocalDateTime arrived) {
        boolean late = channel == Channel.ONLINE && arrived.getHour() >= 18;
        return rolled(late ? arrived.toLocalDate().plusDays(1) : arrived.toLocalDate());
    }

    @Override
    public LocalDate due(ClockKind kind, LocalDate from) {
        return switch (kind) {
            case DECISION, RULING -> nth(10, from);
            case SILENCE -> nth(20, from);
            case OBJECTION_DECISION -> nth(7, from);
            case DISCLOSURE, REDECISION, NO_SHOW -> rolled(from.plusDays(10));
            case PAYMENT_DISCLOSURE -> rolled(from.plusDays(5));
            case OBJECTION_FILING -> rolled(from.plusDays(30));
            case THIRD_PARTY_OPINION -> rolled(from.plusDays(3));
            case THIRD_PARTY_OBJECTION, RECORD_PRODUCER, OTHER_FORM, OBJECTION_CORRECTION -> rolled(from.plusDays(7));
            case PARTS -> rolled(from.plusMonths(2));
            case APPEAL, SUIT -> rolled(from.plusDays(90));
            case RELEASE -> from.plusDays(31);
            case AGREED_DAY, CLARIFICATION, INTERNAL_REVIEW ->
                throw new IllegalArgumentException("An agreed day is not reckoned");
        };
    }

    @Override
    public LegalPeriod period(ClockKind kind, LocalDate from) {
        return PERIODS.at(kind.rule().orElseThrow(), from);
    }

    @Override
    public boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }

    private LocalDate nth(int n, LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(this::works)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate rolled(LocalDate day) {
        return nth(1, day);
    }
}
