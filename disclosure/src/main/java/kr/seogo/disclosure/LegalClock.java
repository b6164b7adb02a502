package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A period of the law as it runs for a case. Dates are reckoned by the calendar when it starts, stops, goes on or is
 * extended, and recorded.
 *
 * @param from the day from which it is reckoned
 * @param firstDue its last day, or first lawful day, before any extension
 * @param due its last day now; while it stands still, as it was when it stopped
 * @param extraDays working days by which it was extended; 0 if never
 * @param pauses the times it stood still, oldest first
 * @param stoppedSince the day on which it was stopped, while it stands still
 * @param ended the day on which what it asks for was done, or fell away
 */
public record LegalClock(
        ClockKind kind,
        LocalDate from,
        LocalDate firstDue,
        LocalDate due,
        int extraDays,
        List<Pause> pauses,
        Optional<LocalDate> stoppedSince,
        Optional<LocalDate> ended) {

    public LegalClock {
        pauses = List.copyOf(pauses);
    }

    /** A time in which no day counts: after {@code after}, up to and with {@code until}. */
    public record Pause(LocalDate after, LocalDate until) {}

    /** What the law is asked for its date, as it runs now; empty for a day that somebody named. */
    public Optional<DeadlineQuestion> question() {
        OptionalInt extension = extraDays == 0 ? OptionalInt.empty() : OptionalInt.of(extraDays);
        return kind.rule()
                .filter(_ -> !kind.named())
                .map(rule -> new DeadlineQuestion(
                        rule,
                        from,
                        extension,
                        pauses.stream()
                                .filter(pause -> pause.until().isAfter(pause.after()))
                                .map(pause -> new kr.seogo.disclosure.Pause(
                                        pause.after().plusDays(1), pause.until()))
                                .toList()));
    }

    /** A clock that begins to run. */
    public static LegalClock started(ClockKind kind, LocalDate from, LocalDate due) {
        return new LegalClock(kind, from, due, due, 0, List.of(), Optional.empty(), Optional.empty());
    }

    public boolean running() {
        return ended.isEmpty() && stoppedSince.isEmpty();
    }

    public boolean stopped() {
        return ended.isEmpty() && stoppedSince.isPresent();
    }

    /** Whether its last day has passed while it ran. */
    public boolean passed(LocalDate today) {
        return running() && today.isAfter(due);
    }

    public LegalClock stop(LocalDate day) {
        return running() ? new LegalClock(kind, from, firstDue, due, extraDays, pauses, Optional.of(day), ended) : this;
    }

    public LegalClock end(LocalDate day) {
        return ended.isPresent()
                ? this
                : new LegalClock(kind, from, firstDue, due, extraDays, pauses, stoppedSince, Optional.of(day));
    }

    /** Goes on after the pause; the calendar gives the new dates. */
    public LegalClock resume(LocalDate until, LocalDate newFirstDue, LocalDate newDue) {
        return new LegalClock(
                kind, from, newFirstDue, newDue, extraDays, pausesWith(until), Optional.empty(), Optional.empty());
    }

    /** The same clock with other dates: extended, or the calendar has changed. */
    public LegalClock moved(LocalDate newFirstDue, LocalDate newDue, int newExtraDays) {
        return new LegalClock(kind, from, newFirstDue, newDue, newExtraDays, pauses, stoppedSince, ended);
    }

    /** The times it stood still, were it to go on after {@code until}. */
    public List<Pause> pausesWith(LocalDate until) {
        List<Pause> all = new ArrayList<>(pauses);
        stoppedSince.ifPresent(since -> all.add(new Pause(since, until)));
        return all;
    }
}
