package kr.seogo.disclosure;

/** Why a day of a period counts or does not. */
public enum DayReason {
    /** It counts. */
    COUNTED,
    /** The day of the event itself, which the Civil Code leaves out (157). */
    FIRST_DAY,
    SATURDAY,
    SUNDAY,
    /** A public holiday or its substitute. */
    HOLIDAY,
    /** The clock stood still. */
    STOPPED,
    /** Counted as the last one, but a day off: the period goes on to the next working day (Civil Code 161). */
    LAST_DAY_OFF,
    /** The working day the period ends on after its last day fell on days off. */
    ROLLED_TO,
    /** The first day after the full days that must lie between. */
    FIRST_LAWFUL_DAY
}
