package kr.seogo.disclosure;

/** So many days, months or years, at least one. */
public record PeriodLength(int count, Unit unit) {

    /** What is counted. */
    public enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    public PeriodLength {
        if (count < 1) {
            throw new IllegalArgumentException("A period has at least one day, month or year; found " + count);
        }
    }
}
