package kr.seogo.catalog.internal.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes down when the public's answer about a record last changed, for harvesters (ADR 0056). What is closed is stamped
 * in the transaction that closes it; what is opened or described anew, when the public can read it. One transaction
 * stamps at a time, and each later than the one before: who has seen a stamp has seen every stamp before it.
 */
public final class HarvestStamps {

    /** Taken alone by who stamps until its transaction ends, together by who says what time it is; always after the feed's. */
    static final long LOCK = 0x5E090_0002L;

    /** While many are stamped nobody else stamps: few enough that nobody waits long. */
    private static final int AT_ONCE = 1_000;

    private final Jdbi jdbi;
    private final Clock clock;

    public HarvestStamps(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * What the public can read of a record from now on.
     *
     * @param digest of all of it, in hexadecimal digits
     */
    public record Answer(RecordId id, Level level, String agency, String digest) {}

    /**
     * Stamps what is answered otherwise than before. A record that was closed meanwhile is passed over: of it nobody is
     * told. Told again it changes nothing.
     */
    public void answered(List<Answer> answers) {
        for (int from = 0; from < answers.size(); from += AT_ONCE) {
            List<Answer> some = answers.subList(from, Math.min(answers.size(), from + AT_ONCE));
            jdbi.useTransaction(h -> answered(h, some));
        }
    }

    private void answered(Handle h, List<Answer> answers) {
        h.createUpdate("insert into catalog.harvest (record, changed, deleted, level, agency, answer)"
                        + " select a.record, :at, false, a.level, a.agency, decode(a.digest, 'hex')"
                        + " from unnest(:records, :levels, :agencies, :digests) a (record, level, agency, digest)"
                        + " join catalog.record r on r.id = a.record and r.visible"
                        // Left out beforehand: what conflicts is written, if only to lock it, though nothing changes.
                        + " where not exists (select 1 from catalog.harvest o where o.record = a.record"
                        + "  and not o.deleted and o.answer = decode(a.digest, 'hex'))"
                        + " on conflict (record) do update set changed = excluded.changed, deleted = false,"
                        + " level = excluded.level, agency = excluded.agency, answer = excluded.answer")
                .bind("at", stamp(h))
                .bindArray(
                        "records",
                        String.class,
                        answers.stream().map(a -> a.id().name()).toList())
                .bindArray(
                        "levels",
                        Integer.class,
                        answers.stream().map(a -> Codes.of(a.level())).toList())
                .bindArray(
                        "agencies",
                        String.class,
                        answers.stream().map(Answer::agency).toList())
                .bindArray(
                        "digests",
                        String.class,
                        answers.stream().map(Answer::digest).toList())
                .execute();
    }

    /** Notes that the public cannot read some records now: when it can again, that is another answer. */
    public void unread(Collection<RecordId> ids) {
        if (!ids.isEmpty()) {
            jdbi.useHandle(h -> h.createUpdate(
                            "update catalog.harvest set answer = '' where record = any(:ids)" + " and answer <> ''")
                    .bindArray("ids", String.class, Register.names(ids))
                    .execute());
        }
    }

    /**
     * Within the transaction that moved some records: those the public may no longer know of are deleted, and those of which
     * it may know less than before have changed.
     *
     * @param restricted of which the public may know less, or nothing
     */
    void closed(Handle h, Collection<RecordId> moved, Collection<RecordId> restricted) {
        if (!restricted.isEmpty()) {
            // Before looking: whoever stamps one of them as answered just now has seen it open, and is not seen until
            // it commits.
            lock(h);
        }
        List<String> closed = h.createQuery(
                        "select o.record from catalog.harvest o join catalog.record r on r.id = o.record"
                                + " where o.record = any(:moved) and not o.deleted"
                                + " and (not r.visible or o.record = any(:restricted))")
                .bindArray("moved", String.class, Register.names(moved))
                .bindArray("restricted", String.class, Register.names(restricted))
                .mapTo(String.class)
                .list();
        if (closed.isEmpty()) {
            return;
        }
        Timestamp at = stamp(h);
        h.createUpdate("update catalog.harvest o set changed = :at, deleted = not r.visible, answer = ''"
                        + " from catalog.record r where r.id = o.record and o.record = any(:closed)")
                .bind("at", at)
                .bindArray("closed", String.class, closed)
                .execute();
        restricted(h);
    }

    /**
     * Within the transaction that refilled the register: what it no longer shows is deleted, and so is what it never told
     * of and what was public once, by the decisions the store brought. What it shows is told of when it can be read.
     */
    void refilled(Handle h) {
        Timestamp at = stamp(h);
        h.createUpdate("update catalog.harvest o set changed = :at, deleted = true, answer = '' where not o.deleted"
                        + " and not exists (select 1 from catalog.record r where r.id = o.record and r.visible)")
                .bind("at", at)
                .execute();
        h.createUpdate("insert into catalog.harvest (record, changed, deleted, level, agency, answer)"
                        + " select r.id, :at, true, r.level, r.agency, '' from catalog.record r"
                        + " join catalog.once_public() o (id) on o.id = r.id")
                .bind("at", at)
                .execute();
        restricted(h);
    }

    /** From the commit on no dump made before holds; another state than any before, whatever the clock does. */
    private void restricted(Handle h) {
        h.createUpdate("update catalog.restricted"
                        + " set changed = greatest(cast(:now as timestamptz), changed + interval '1 microsecond')")
                .bind("now", Rows.at(clock.instant()))
                .execute();
    }

    /** Makes this the only transaction that stamps, and gives its stamp. */
    private Timestamp stamp(Handle h) {
        lock(h);
        return h.createQuery("select greatest(cast(:now as timestamptz), max(changed) + interval '1 microsecond')"
                        + " from catalog.harvest")
                .bind("now", Rows.at(clock.instant()))
                .mapTo(Timestamp.class)
                .one();
    }

    private static void lock(Handle h) {
        h.execute("select pg_advisory_xact_lock(?)", LOCK);
    }
}
