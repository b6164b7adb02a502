package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayOutcome;

/** What became of a declared day that was confirmed. */
public sealed interface HolidayConfirmed {

    /** It holds, and the open cases have followed. */
    record Confirmed(HolidayCorrection correction, int cases) implements HolidayConfirmed {}

    /** Nothing was changed. */
    record Refused(HolidayOutcome.Refused why) implements HolidayConfirmed {}

    /** Only the desk declares days. */
    record NotPermitted(Label sentence) implements HolidayConfirmed {}
}
