package kr.seogo.disclosure.internal.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.disclosure.CountedDay;

/**
 * A period, or its extension, counted to its end.
 *
 * @param end the date it leads to
 * @param days every day that was looked at, in the order of the calendar
 */
record Count(LocalDate end, List<CountedDay> days) {
    Count {
        days = List.copyOf(days);
    }

    /** This one and then what follows it. */
    Count then(Count next) {
        return new Count(
                next.end, Stream.concat(days.stream(), next.days.stream()).toList());
    }
}
