package kr.seogo.disclosure;

import java.time.InstantSource;
import javax.sql.DataSource;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.HolidayDesk;
import kr.seogo.disclosure.internal.holidays.CalendarOfTheDay;
import kr.seogo.disclosure.internal.holidays.CorrectionRows;
import kr.seogo.disclosure.internal.holidays.StoredHolidayDesk;

/**
 * The disclosure room on its database, whose schema {@link DisclosureSchema} has brought up to date. Safe for many
 * threads; several processes may have one database open, and see each other's corrections within a second.
 */
public final class DisclosureRoom {
    private final Deadlines deadlines;
    private final HolidayDesk holidays;

    private DisclosureRoom(Deadlines deadlines, HolidayDesk holidays) {
        this.deadlines = deadlines;
        this.holidays = holidays;
    }

    /** Opens the room; there is nothing to close. */
    public static DisclosureRoom open(DataSource database, ReceiptRule receipt, InstantSource clock) {
        DisclosureLaw law = DisclosureLaw.shipped();
        CorrectionRows rows = new CorrectionRows(database);
        CalendarOfTheDay calendar = new CalendarOfTheDay(law, rows, System::nanoTime);
        return new DisclosureRoom(
                law.deadlines(calendar, receipt), new StoredHolidayDesk(law, rows, calendar, receipt, clock));
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    public HolidayDesk holidays() {
        return holidays;
    }
}
