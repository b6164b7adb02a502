package kr.seogo.catalog.internal.register;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.Rebuild.Part;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What a rebuild has begun to fill again and not ended, kept in the database so that a restart knows. Asking costs nothing
 * while there is no rebuild: one process has the data folder open, and it knows of every one. Safe for many threads.
 */
public final class Refilling {

    private final Jdbi jdbi;
    private final Clock clock;

    /** Fair, so that decisions that come and come do not keep a rebuild from its turn. */
    private final ReentrantReadWriteLock registerLock = new ReentrantReadWriteLock(true);

    /** Counts beginnings and ends, lest an older look at the database be taken for a newer. */
    private final AtomicLong generation = new AtomicLong();

    private volatile long settled = -1;
    private volatile boolean running;

    public Refilling(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * A rebuild that began.
     *
     * @param told whether the register is whole and the projections have been told: they follow by themselves
     */
    public record Begun(boolean register, boolean graphs, boolean index, boolean told) {}

    /** Writes down that a rebuild begins, in place of any before. */
    public void begin(boolean register, boolean graphs, boolean index) {
        running = true;
        generation.incrementAndGet();
        jdbi.useTransaction(h -> {
            h.execute("delete from catalog.rebuild");
            h.createUpdate("insert into catalog.rebuild (register, graphs, index, told, begun)"
                            + " values (:register, :graphs, :index, false, :now)")
                    .bind("register", register)
                    .bind("graphs", graphs)
                    .bind("index", index)
                    .bind("now", Rows.at(clock.instant()))
                    .execute();
        });
    }

    /** Within the transaction that tells the projections: from its commit on nobody is answered from these. */
    static void told(Handle h, Collection<String> projections) {
        h.execute("update catalog.rebuild set told = true");
        h.createUpdate("update catalog.projection p set refilled_to = coalesce((select max(f.place) from catalog.feed f"
                        + " where f.only_for = p.name or f.only_for is null), 0) where p.name = any(:projections)")
                .bindArray("projections", String.class, List.copyOf(projections))
                .execute();
    }

    /** Writes down that the rebuild is done. */
    public void end() {
        jdbi.useHandle(h -> h.execute("delete from catalog.rebuild"));
    }

    /** Nothing more is done for now, ended or not. */
    public void rest() {
        running = false;
        generation.incrementAndGet();
    }

    /** The rebuild that was begun and not ended. */
    public Optional<Begun> unfinished() {
        return jdbi.withHandle(h -> h.createQuery("select register, graphs, index, told from catalog.rebuild")
                .map((row, context) -> new Begun(
                        row.getBoolean("register"),
                        row.getBoolean("graphs"),
                        row.getBoolean("index"),
                        row.getBoolean("told")))
                .findOne());
    }

    /** What nobody can be answered from now: emptied, and not yet filled again. */
    public Set<Part> parts() {
        long seen = generation.get();
        if (settled == seen) {
            return EnumSet.noneOf(Part.class);
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        jdbi.useHandle(h -> h.createQuery("select upper(name) from catalog.projection where place < refilled_to"
                        + " union all select 'REGISTER' from catalog.rebuild where register and not told"
                        + " and not exists (select 1 from catalog.object)")
                .mapTo(String.class)
                .forEach(name -> parts.add(Part.valueOf(name))));
        if (parts.isEmpty() && !running) {
            settled = seen;
        }
        return parts;
    }

    /**
     * Answers from some parts, if they are whole before and after.
     *
     * @throws BeingRebuiltException when one is not
     */
    public <T> T whole(Set<Part> needed, Supplier<T> answer) {
        requireWhole(needed);
        T answered = answer.get();
        requireWhole(needed);
        return answered;
    }

    /**
     * Goes on if some parts are whole.
     *
     * @throws BeingRebuiltException when one is not
     */
    public void requireWhole(Set<Part> needed) {
        Set<Part> parts = parts();
        parts.retainAll(needed);
        if (!parts.isEmpty()) {
            throw new BeingRebuiltException(parts);
        }
    }

    /** Fills the register while nobody decides; decisions under way come to their end first. */
    public void fillRegister(Runnable filling) {
        registerLock.writeLock().lock();
        try {
            filling.run();
        } finally {
            registerLock.writeLock().unlock();
        }
    }

    /**
     * Decides while the register is not filled.
     *
     * @throws BeingRebuiltException at once when it is, or is about to be; nothing was done
     */
    public <T> T deciding(Supplier<T> decision) {
        if (!mayDecide()) {
            throw new BeingRebuiltException(EnumSet.of(Part.REGISTER));
        }
        try {
            requireWhole(EnumSet.of(Part.REGISTER));
            return decision.get();
        } finally {
            registerLock.readLock().unlock();
        }
    }

    private boolean mayDecide() {
        try {
            // With a time of none, for without one it would overtake a rebuild that waits.
            return registerLock.readLock().tryLock(0, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
