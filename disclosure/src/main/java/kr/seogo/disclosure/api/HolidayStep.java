package kr.seogo.disclosure.api;

/** What became of confirming a preview. */
public sealed interface HolidayStep {

    /** It was as it had been shown. */
    record Made(HolidayConfirmed outcome) implements HolidayStep {}

    /** Calendar or cases have changed since; nothing was entered. */
    record Changed(HolidayPreview now) implements HolidayStep {}
}
