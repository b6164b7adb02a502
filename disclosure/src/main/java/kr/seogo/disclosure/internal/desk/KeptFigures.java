package kr.seogo.disclosure.internal.desk;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.LiveGroup;
import org.jdbi.v3.core.Jdbi;

/**
 * Figures that were read, given again while no step of any case was taken. A step that is committed is in what is given next,
 * whichever process took it; one that was being committed just then is missed for a second at the most.
 */
final class KeptFigures {

    private static final long LONGEST_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 1000;

    private final Jdbi jdbi;
    private final Map<Asked, Kept> kept = new ConcurrentHashMap<>();

    /** All that figures hang on beside the cases. */
    private record Asked(
            LiveGroup by,
            Optional<Integer> year,
            Role role,
            String body,
            Optional<String> department,
            DaysAhead ahead) {}

    private record Kept(long changes, long read, Standing standing) {}

    KeptFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Standing get(LiveGroup by, Optional<Integer> year, Actor actor, DaysAhead ahead, Supplier<Standing> fresh) {
        // Before the figures are read: what comes meanwhile makes them old at once.
        long changes = jdbi.withHandle(handle -> handle.select("select last_value from disclosure.case_change")
                .mapTo(Long.class)
                .one());
        long now = System.nanoTime();
        Asked asked = new Asked(by, year, actor.role(), actor.body(), actor.department(), ahead);
        Kept known = kept.get(asked);
        if (known != null && known.changes() == changes && now - known.read() < LONGEST_NANOS) {
            return known.standing();
        }
        Standing standing = fresh.get();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(asked, new Kept(changes, now, standing));
        return standing;
    }
}
