package kr.seogo.disclosure.internal.holidays;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CalendarYear;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.DisclosureLaw;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.HolidayOutcome;
import kr.seogo.disclosure.HolidayOutcome.Entered;
import kr.seogo.disclosure.HolidayOutcome.Refused;
import kr.seogo.disclosure.ReceiptRule;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.HolidayDesk;
import kr.seogo.disclosure.api.LegalCalendar;

/** The desk over the table of corrections. */
public final class StoredHolidayDesk implements HolidayDesk {
    private final DisclosureLaw law;
    private final CorrectionRows rows;
    private final CalendarOfTheDay calendar;
    private final ReceiptRule receipt;
    private final InstantSource clock;

    public StoredHolidayDesk(
            DisclosureLaw law,
            CorrectionRows rows,
            CalendarOfTheDay calendar,
            ReceiptRule receipt,
            InstantSource clock) {
        this.law = law;
        this.rows = rows;
        this.calendar = calendar;
        this.receipt = receipt;
        this.clock = clock;
    }

    @Override
    public CalendarYear year(int year) {
        return calendar.get().year(year);
    }

    @Override
    public HolidayOutcome enter(HolidayEntry entry) {
        // Of PostgreSQL's precision, so that what is answered is what will be read.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        HolidayOutcome outcome = rows.alone(entering -> {
            LegalCalendar before = law.calendar(entering.lines());
            Optional<Refused> refused = EntryChecks.refusal(entry, before);
            if (refused.isPresent()) {
                return refused.get();
            }
            HolidayCorrection line = correction(entry, entering.lines(), before, now);
            entering.add(line);
            return new Entered(line);
        });
        calendar.refresh();
        return outcome;
    }

    @Override
    public Optional<Refused> refusal(HolidayEntry entry) {
        return EntryChecks.refusal(entry, law.calendar(rows.all()));
    }

    @Override
    public List<HolidayCorrection> history() {
        return rows.all();
    }

    @Override
    public Deadlines asIf(HolidayEntry entry) {
        List<HolidayCorrection> lines = rows.all();
        LegalCalendar now = law.calendar(lines);
        LegalCalendar then = EntryChecks.refusal(entry, now).isPresent() ? now : law.calendar(with(lines, entry, now));
        return law.deadlines(() -> then, receipt);
    }

    private List<HolidayCorrection> with(List<HolidayCorrection> lines, HolidayEntry entry, LegalCalendar now) {
        return Stream.concat(lines.stream(), Stream.of(correction(entry, lines, now, clock.instant())))
                .toList();
    }

    private static HolidayCorrection correction(
            HolidayEntry entry, List<HolidayCorrection> lines, LegalCalendar before, Instant now) {
        Label name =
                switch (entry.change()) {
                    case ADD ->
                        new Label(entry.name().ko().strip(), entry.name().en().strip());
                    case REMOVE -> names(before, entry.date());
                };
        return new HolidayCorrection(
                lines.size() + 1L,
                entry.change(),
                entry.date(),
                name,
                entry.source().strip(),
                entry.who().strip(),
                now);
    }

    private static Label names(LegalCalendar calendar, LocalDate day) {
        List<Label> names = calendar.daysOff(day).stream().map(DayOff::name).toList();
        return new Label(
                names.stream().map(Label::ko).collect(Collectors.joining(", ")),
                names.stream().map(Label::en).collect(Collectors.joining(", ")));
    }
}
