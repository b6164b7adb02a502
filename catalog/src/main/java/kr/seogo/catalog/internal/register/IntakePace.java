package kr.seogo.catalog.internal.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.seogo.catalog.internal.projection.Pace;
import kr.seogo.catalog.internal.projection.PendingRestrictions;
import org.jdbi.v3.core.Jdbi;

/**
 * Calm when nothing was registered for a moment and all that was registered can be found by its metadata; and now and
 * then in an intake that does not end. Projections that are behind and do not move hold nothing up.
 */
public final class IntakePace implements Pace {

    private static final Duration MOMENT = Duration.ofSeconds(4);

    /** No text waits for its turn longer than this, however much is taken in. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A batch takes seconds; a projection that moved nowhere for so long is not at work but stuck. */
    private static final Duration STUCK = Duration.ofMinutes(2);

    private static final List<String> DESCRIBED = List.of(PendingRestrictions.GRAPHS, PendingRestrictions.INDEX);

    private final Jdbi jdbi;
    private final Places places;
    private final Clock clock;

    private Instant lastCalm;
    private Instant lastMove;
    private Map<String, Long> lastBehind = Map.of();

    public IntakePace(Jdbi jdbi, Places places, Clock clock) {
        this.jdbi = jdbi;
        this.places = places;
        this.clock = clock;
        this.lastCalm = clock.instant();
        this.lastMove = lastCalm;
    }

    @Override
    public synchronized boolean calm() {
        Instant now = clock.instant();
        boolean calm =
                now.isAfter(lastCalm.plus(PATIENCE)) || (!registeredSince(now.minus(MOMENT)) && !describing(now));
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

    /** Whether projections are behind and on their way. */
    private boolean describing(Instant now) {
        Map<String, Long> behind = places.lag();
        behind.keySet().retainAll(DESCRIBED);
        if (!behind.equals(lastBehind)) {
            lastBehind = Map.copyOf(behind);
            lastMove = now;
        }
        return behind.values().stream().anyMatch(changes -> changes > 0) && now.isBefore(lastMove.plus(STUCK));
    }
}
