package kr.seogo.catalog.internal.register;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import org.jdbi.v3.core.Jdbi;

/** Changes of both truths that are under way: written down before the store is, and gone when the register has them. */
public final class Intents {

    private final Jdbi jdbi;
    private final Clock clock;

    public Intents(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Writes an intent down; one that an earlier try left stands. */
    public void begin(IntentKey key, ObjectId object) {
        jdbi.useHandle(
                h -> h.createUpdate("insert into catalog.intent (key, object, created) values (:key, :object, :at)"
                                + " on conflict (key) do nothing")
                        .bind("key", key.value())
                        .bind("object", object.name())
                        .bind("at", Rows.at(clock.instant()))
                        .execute());
    }

    /** Ends an intent, carried out or dropped. */
    public void end(IntentKey key) {
        jdbi.useHandle(h -> h.createUpdate("delete from catalog.intent where key = :key")
                .bind("key", key.value())
                .execute());
    }

    /** Those under way, oldest first. */
    public List<Intent> open() {
        return jdbi.withHandle(h -> h.createQuery("select key, object from catalog.intent order by created, key")
                .map((row, context) -> new Intent(
                        new IntentKey(row.getObject("key", UUID.class)), new ObjectId(row.getString("object"))))
                .list());
    }

    /** Those under way on one object; for whoever holds its lock: changes that failed halfway. */
    public List<Intent> open(ObjectId object) {
        return jdbi.withHandle(
                h -> h.createQuery("select key from catalog.intent where object = :object order by created, key")
                        .bind("object", object.name())
                        .map((row, context) -> new Intent(new IntentKey(row.getObject("key", UUID.class)), object))
                        .list());
    }

    /** A change under way. */
    public record Intent(IntentKey key, ObjectId object) {}
}
