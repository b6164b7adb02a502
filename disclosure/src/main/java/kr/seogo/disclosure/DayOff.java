package kr.seogo.disclosure;

import java.time.LocalDate;
import kr.seogo.catalog.Label;

/**
 * A public holiday or its substitute; Saturdays and plain Sundays are none.
 *
 * @param source article, decree or gazette it rests on
 */
public record DayOff(LocalDate date, Label name, Kind kind, Label source) {

    /** What makes it one. */
    public enum Kind {
        /** A day the decree names, by the solar or the lunar calendar. */
        STATUTORY("statutory"),
        /** In place of one that fell on a weekend or on another. */
        SUBSTITUTE("substitute"),
        /** Election at the end of a term. */
        ELECTION("election"),
        /** Declared by the government. */
        DECLARED("declared");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Its stable name. */
        public String code() {
            return code;
        }
    }
}
