package kr.seogo.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import kr.seogo.catalog.Label;

/**
 * What an officer entered about a day, over the calendar the program brings. Never changed afterwards: the latest one
 * about a day is the one that holds.
 *
 * @param number in the order they were entered, from 1
 * @param name of the holiday that was added, or of what was taken away
 * @param source gazette, notice or decision it rests on
 * @param who entered it
 * @param when it was entered
 */
public record HolidayCorrection(
        long number, Change change, LocalDate date, Label name, String source, String who, Instant when) {

    /** What it does to the day. */
    public enum Change {
        /** It is a day off, as one the government declared. */
        ADD("add"),
        /** It is a day as others. */
        REMOVE("remove");

        private final String code;

        Change(String code) {
            this.code = code;
        }

        /** Its stable name. */
        public String code() {
            return code;
        }
    }
}
