package kr.seogo.catalog.internal.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kr.seogo.catalog.internal.projection.Pace;
import org.jdbi.v3.core.Jdbi;

/** Calm when nothing was registered for a moment, and now and then in an intake that does not end. */
public final class IntakePace implements Pace {

    private static final Duration MOMENT = Duration.ofSeconds(4);

    /** No text waits for its turn longer than this, however much is taken in. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Jdbi jdbi;
    private final Clock clock;

    private volatile Instant lastCalm;

    public IntakePace(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.lastCalm = clock.instant();
    }

    @Override
    public boolean calm() {
        Instant now = clock.instant();
        boolean calm = now.isAfter(lastCalm.plus(PATIENCE)) || !registeredSince(now.minus(MOMENT));
        if (calm) {
            lastCalm = now;
        }
        return calm;
    }

    private boolean registeredSince(Instant then) {
        return jdbi.withHandle(
                h -> h.createQuery("select exists (select 1 from catalog.feed where kind = 'version' and at > :then)")
                        .bind("then", Rows.at(then))
                        .mapTo(boolean.class)
                        .one());
    }
}
