package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** What became of an entry about a day. */
public sealed interface HolidayOutcome {

    /** It holds from now on, in every process within a second. */
    record Entered(HolidayCorrection correction) implements HolidayOutcome {}

    /** Nothing was changed. */
    record Refused(Why code, Label why) implements HolidayOutcome {}

    /** Why an entry is refused. */
    enum Why {
        /** To add a day that is off already. */
        ALREADY_OFF("already-off"),
        /** To take away a day that is no holiday; Saturdays and Sundays cannot be taken away. */
        NOT_A_HOLIDAY("not-a-holiday"),
        /** The calendar does not know the year. */
        OUTSIDE_CALENDAR("outside-calendar"),
        /** Name, source or person is empty, too long or has control characters. */
        BAD_TEXT("bad-text");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /** Its stable name. */
        public String code() {
            return code;
        }
    }
}
