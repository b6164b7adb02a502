package kr.seogo.catalog.internal.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.catalog.api.UnreadableObject;
import kr.seogo.preservation.ObjectId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of objects that could not be read, kept where a restart finds it. Safe for use by many threads. */
public final class UnreadableRows {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRows.class);

    private static final int MOST_REASON = 2_000;

    /** Doubled with every attempt in vain: a repair by hand is found soon, a ruin costs little. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Jdbi jdbi;
    private final Clock clock;

    public UnreadableRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Writes down that an object cannot be read; one that is written down already keeps its pause. */
    public void note(ObjectId object, String reason) {
        jdbi.useTransaction(h -> note(h, object, reason));
    }

    /** Writes down that it was tried once more in vain, which makes the pause longer. */
    public void triedInVain(UnreadableObject object, String reason) {
        int attempts = object.attempts() + 1;
        jdbi.useHandle(h -> h.createUpdate("update catalog.unreadable set reason = :reason, attempts = :attempts,"
                        + " next_try = :next where object = :object")
                .bind("reason", words(reason))
                .bind("attempts", attempts)
                .bind("next", Rows.at(clock.instant().plus(pause(attempts))))
                .bind("object", object.object().name())
                .execute());
    }

    /** Forgets an object: it was read. */
    public void forget(ObjectId object) {
        jdbi.useHandle(h -> h.createUpdate("delete from catalog.unreadable where object = :object")
                .bind("object", object.name())
                .execute());
    }

    /** Those of which the pause is over. */
    public List<UnreadableObject> due() {
        Instant now = clock.instant();
        return all().stream().filter(one -> !one.nextTry().isAfter(now)).toList();
    }

    /** Their names alone. */
    public Set<ObjectId> objects() {
        return jdbi.withHandle(h -> h.createQuery("select object from catalog.unreadable")
                .mapTo(String.class)
                .map(ObjectId::new)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    /** All of them, by name. */
    public List<UnreadableObject> all() {
        return jdbi.withHandle(h -> h.createQuery(
                        "select object, reason, since, attempts, next_try from catalog.unreadable order by object")
                .map((row, context) -> new UnreadableObject(
                        new ObjectId(row.getString("object")),
                        row.getString("reason"),
                        row.getTimestamp("since").toInstant(),
                        row.getInt("attempts"),
                        row.getTimestamp("next_try").toInstant()))
                .list());
    }

    /** Within somebody's transaction: writes down that an object cannot be read. */
    void note(Handle h, ObjectId object, String reason) {
        Instant now = clock.instant();
        int fresh = h.createUpdate("insert into catalog.unreadable (object, reason, since, attempts, next_try)"
                        + " values (:object, :reason, :now, 1, :next) on conflict (object) do nothing")
                .bind("object", object.name())
                .bind("reason", words(reason))
                .bind("now", Rows.at(now))
                .bind("next", Rows.at(now.plus(pause(1))))
                .execute();
        if (fresh > 0) {
            LOG.error("Object {} cannot be read and is passed over until it can be: {}", object, reason);
        }
    }

    /** Within somebody's transaction: forgets those that are not among these. */
    static void keepOnly(Handle h, Collection<ObjectId> objects) {
        h.createUpdate("delete from catalog.unreadable where object <> all(:objects)")
                .bindArray(
                        "objects",
                        String.class,
                        objects.stream().map(ObjectId::name).toList())
                .execute();
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static String words(String reason) {
        String clean = reason.replace("\0", "");
        return clean.length() > MOST_REASON ? clean.substring(0, MOST_REASON) : clean;
    }
}
