package kr.seogo.disclosure;

import java.time.InstantSource;
import javax.sql.DataSource;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.Fees;
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

    private final Fees fees;

    private final PracticeRules practice;

    private DisclosureRoom(Deadlines deadlines, HolidayDesk holidays, Fees fees, PracticeRules practice) {
        this.deadlines = deadlines;
        this.holidays = holidays;
        this.fees = fees;
        this.practice = practice;
    }

    /** Opens the room without any fee table; there is nothing to close. */
    public static DisclosureRoom open(DataSource database, ReceiptRule receipt, InstantSource clock) {
        return open(database, receipt, FeeTables.none(), clock);
    }

    /** Opens the room by the practice that comes with Seogo; there is nothing to close. */
    public static DisclosureRoom open(DataSource database, ReceiptRule receipt, Fees fees, InstantSource clock) {
        return open(database, receipt, fees, PracticeRules.standard(), clock);
    }

    /** Opens the room; there is nothing to close. */
    public static DisclosureRoom open(
            DataSource database, ReceiptRule receipt, Fees fees, PracticeRules practice, InstantSource clock) {
        DisclosureLaw law = DisclosureLaw.shipped();
        CorrectionRows rows = new CorrectionRows(database);
        CalendarOfTheDay calendar = new CalendarOfTheDay(law, rows, System::nanoTime);
        return new DisclosureRoom(
                law.deadlines(calendar, receipt),
                new StoredHolidayDesk(law, rows, calendar, receipt, clock),
                fees,
                practice);
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    public HolidayDesk holidays() {
        return holidays;
    }

    /** What is done where the law is silent. */
    PracticeRules practice() {
        return practice;
    }

    /** What work costs by the tables of the bodies. */
    public Fees fees() {
        return fees;
    }
}
