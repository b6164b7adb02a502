package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/**
 * A meeting of a body's committee: the how-manieth of its year, as it was convened. It keeps its number when it is
 * postponed or cancelled.
 *
 * @param year four digits
 * @param running from 1 without a gap
 */
public record MeetingNumber(int year, int running) implements Comparable<MeetingNumber> {

    public MeetingNumber {
        if (year < 1000 || year > 9999 || running < 1 || running > 9999) {
            throw new IllegalArgumentException(
                    "A meeting is a year of four digits and a number from 1 to 9999; found " + year + "-" + running);
        }
    }

    /** Whether a text names a meeting. */
    public static boolean isNumber(String text) {
        return text.matches("[1-9][0-9]{3}-[1-9][0-9]{0,3}");
    }

    /** Reads {@code 2026-3}. */
    public static MeetingNumber of(String text) {
        if (!isNumber(text)) {
            throw new IllegalArgumentException("A meeting is named as 2026-3; found " + text);
        }
        return new MeetingNumber(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    }

    /** As it stands in addresses and data. */
    public String value() {
        return year + "-" + running;
    }

    /** As people call it. */
    public Label label() {
        return new Label(year + "년 제" + running + "차", "meeting " + running + " of " + year);
    }

    @Override
    public int compareTo(MeetingNumber other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(running, other.running);
    }

    @Override
    public String toString() {
        return value();
    }
}
