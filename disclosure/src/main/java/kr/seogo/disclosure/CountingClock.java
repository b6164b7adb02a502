package kr.seogo.disclosure;

/** How a period counts its days. */
public enum CountingClock {
    /** Disclosure Act 29②: the first day counts; Saturdays, Sundays and public holidays do not. */
    WORKING_DAYS("working-days"),
    /** Civil Code 157, 161: the first day does not count, every later one does, a last day off rolls on. */
    CALENDAR_DAYS("calendar-days"),
    /** So many full days lie between two events (Act 21③); the answer is the day after them and never rolls. */
    FULL_DAYS_BETWEEN("full-days-between"),
    /** Counted back from an event whose own day does not count; a last day off moves to the working day before. */
    DAYS_BEFORE("days-before");

    private final String code;

    CountingClock(String code) {
        this.code = code;
    }

    /** Its stable name, as in {@code law/periods.csv}. */
    public String code() {
        return code;
    }
}
