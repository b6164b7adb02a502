package kr.seogo.access.internal.json;

import java.time.LocalDate;
import kr.seogo.disclosure.LegalClock;

/**
 * A period as it runs for a case.
 *
 * @param state {@code running}, {@code stopped} or {@code ended}
 */
public record ClockJson(TermJson kind, String from, String firstDue, String due, String state) {

    public static ClockJson of(LegalClock clock) {
        return new ClockJson(
                TermJson.of(clock.kind()),
                day(clock.from()),
                day(clock.firstDue()),
                day(clock.due()),
                clock.running() ? "running" : clock.stopped() ? "stopped" : "ended");
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}
