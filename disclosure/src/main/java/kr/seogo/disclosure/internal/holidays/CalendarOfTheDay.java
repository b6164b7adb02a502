package kr.seogo.disclosure.internal.holidays;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import kr.seogo.disclosure.DisclosureLaw;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.api.LegalCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The calendar with every correction. What this process enters holds at once; what another one enters is looked for once
 * a second, so that counting thousands of deadlines does not ask the database thousands of times.
 */
public final class CalendarOfTheDay implements Supplier<LegalCalendar> {
    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();

    private final DisclosureLaw law;
    private final CorrectionRows rows;
    private final LongSupplier nanos;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** @param nanos passing time, as {@link System#nanoTime()} */
    public CalendarOfTheDay(DisclosureLaw law, CorrectionRows rows, LongSupplier nanos) {
        this.law = law;
        this.rows = rows;
        this.nanos = nanos;
    }

    /** A calendar, the number of its last correction, and when it was last found to be still that. */
    private record Known(LegalCalendar calendar, long last, long seen) {}

    @Override
    public LegalCalendar get() {
        Known held = known.get();
        long now = nanos.getAsLong();
        if (held != null && now - held.seen() < LOOK_AGAIN) {
            return held.calendar();
        }
        if (held != null && held.last() == rows.last()) {
            // Whoever has read a newer one meanwhile keeps it.
            known.compareAndSet(held, new Known(held.calendar(), held.last(), now));
            return held.calendar();
        }
        return read(now);
    }

    /** Looks again, because something was entered. */
    void refresh() {
        read(nanos.getAsLong());
    }

    private LegalCalendar read(long now) {
        List<HolidayCorrection> corrections = rows.all();
        long last = corrections.isEmpty() ? 0 : corrections.getLast().number();
        Known read = new Known(law.calendar(corrections), last, now);
        known.accumulateAndGet(
                read, (before, after) -> before != null && before.last() > after.last() ? before : after);
        return read.calendar();
    }
}
