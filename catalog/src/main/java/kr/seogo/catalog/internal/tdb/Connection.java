package kr.seogo.catalog.internal.tdb;

import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A TDB2 folder, opened again after a write to it failed. TDB2 writes into mapped files, which a full disk ends by a
 * fault of the processor ({@link InternalError}), and keeps what a failed commit left in memory; its files are whole up
 * to the last commit. Safe for many readers and writers.
 */
final class Connection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    /**
     * A record's graph has some sixty statements, so within one the index by graph and subject is as good as any: without
     * those by graph and property and by graph and object a third less is written. A folder made with six indexes keeps them.
     */
    private static final StoreParams INDEXES = StoreParams.builder("seogo")
            .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
            .build();

    private final Path folder;
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

    /** Absent after a failed write, until it could be opened again. */
    private volatile @Nullable DatasetGraph open;

    /** What a transaction is under way in; its thread's alone. */
    private @Nullable DatasetGraph writing;

    Connection(Path folder) {
        this.folder = folder;
        this.open = connect();
    }

    <T> T read(Function<DatasetGraph, T> work) {
        return using(graphs -> Txn.calculateRead(graphs, () -> work.apply(graphs)));
    }

    /**
     * Works in the transaction that is under way, or in one that begins here. It is durable with {@link #commit}, and nobody
     * sees it before; after a failure nothing of it is there. Until then it belongs to the thread that began it, and to it
     * alone.
     */
    void write(Consumer<DatasetGraph> work) {
        try {
            work.accept(begun());
        } catch (RuntimeException | InternalError e) {
            throw broken(e);
        }
    }

    /** Makes durable what was written; nothing where nothing was. */
    void commit() {
        DatasetGraph graphs = writing;
        if (graphs == null) {
            return;
        }
        try {
            graphs.commit();
        } catch (RuntimeException | InternalError e) {
            throw broken(e);
        }
        end(graphs);
    }

    /** Forgets what was written and not committed; nothing where nothing was. */
    void abandon() {
        DatasetGraph graphs = writing;
        if (graphs == null) {
            return;
        }
        try {
            graphs.abort();
            end(graphs);
        } catch (RuntimeException | InternalError e) {
            writing = null;
            use.readLock().unlock();
            letGo(e);
        }
    }

    /** Whoever waits to be alone would wait for a transaction of its own for ever. */
    private void abandonOwn() {
        if (use.getReadHoldCount() > 0) {
            abandon();
        }
    }

    private DatasetGraph begun() {
        DatasetGraph under = writing;
        if (under != null) {
            return under;
        }
        DatasetGraph graphs = using(opened -> {
            opened.begin(TxnType.WRITE);
            use.readLock().lock(); // once more, so that it stays open until the end
            return opened;
        });
        writing = graphs;
        return graphs;
    }

    private void end(DatasetGraph graphs) {
        graphs.end();
        writing = null;
        use.readLock().unlock();
    }

    private RuntimeException broken(Throwable e) {
        abandon();
        letGo(e);
        return failed(e);
    }

    /** Gives back the room that replaced graphs took; readers go on meanwhile, writers wait. */
    void compact() {
        try {
            using(graphs -> {
                DatabaseMgr.compact(graphs, true);
                return true;
            });
        } catch (RuntimeException | InternalError e) {
            letGo(e);
            throw failed(e);
        }
    }

    /** Throws everything away, which needs no room. Killed in the midst, all is there or nothing. */
    void empty() {
        abandonOwn();
        exclusively(() -> {
            expel();
            TdbFolder.discard(folder);
            open = connect();
        });
    }

    /** For asking more than one transaction's questions; not to be kept. */
    DatasetGraph dataset() {
        return using(graphs -> graphs);
    }

    private <T> T using(Function<DatasetGraph, T> work) {
        Lock reading = use.readLock();
        while (true) {
            if (open == null) {
                reopen();
            }
            reading.lock();
            try {
                DatasetGraph graphs = open;
                if (graphs != null) {
                    return work.apply(graphs);
                }
            } finally {
                reading.unlock();
            }
        }
    }

    private void letGo(Throwable why) {
        LOG.warn("Writing the graphs in {} failed; they are opened again: {}", folder, String.valueOf(why));
        exclusively(this::expel);
    }

    private void reopen() {
        exclusively(() -> {
            if (open == null) {
                open = connect();
                LOG.info("The graphs in {} are open again", folder);
            }
        });
    }

    private void expel() {
        DatasetGraph graphs = open;
        open = null;
        if (graphs != null) {
            TDBInternal.expel(graphs, true);
        }
    }

    private void exclusively(Runnable work) {
        Lock alone = use.writeLock();
        alone.lock();
        try {
            work.run();
        } finally {
            alone.unlock();
        }
    }

    private DatasetGraph connect() {
        TdbFolder.sweep(folder);
        boolean fresh = TdbFolder.isEmpty(folder);
        try {
            return DatabaseMgr.connectDatasetGraph(folder.toString(), INDEXES);
        } catch (RuntimeException | InternalError e) {
            ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder.toString()));
            if (lock.isLockedHere()) {
                lock.unlock();
            }
            if (fresh) {
                TdbFolder.discard(folder); // half made
            }
            throw failed(e);
        }
    }

    private RuntimeException failed(Throwable e) {
        return e instanceof RuntimeException as
                ? as
                : new IllegalStateException(
                        "The graphs in " + folder + " could not be written; see that their volume has room", e);
    }

    @Override
    public void close() {
        abandonOwn();
        exclusively(this::expel);
    }
}
