package kr.seogo.preservation.internal.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.ObjectLocks;
import kr.seogo.preservation.internal.disk.WriterLocks;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time for each object among all processes on one database: an advisory lock of PostgreSQL, which ends with
 * the transaction that took it, and so with the process, however it dies. Each holder keeps a connection as long, eight of them at the most.
 */
public final class DatabaseLocks implements WriterLocks {

    private static final int ANSWER_SECONDS = 10;

    /** So many connections are taken at the most: whoever writes needs others beside, and they come from the same pool. */
    static final int AT_ONCE = 8;

    private final DataSource database;
    private final String place;
    private final Duration patience;
    private final ObjectLocks here = new ObjectLocks();
    private final Semaphore connections = new Semaphore(AT_ONCE);

    @SuppressWarnings("ThreadLocalUsage") // one for each place, for as long as its store is open
    private final ThreadLocal<@Nullable Connection> held = new ThreadLocal<>();

    /**
     * Locks for the objects of one place.
     *
     * @param place what the objects lie in; objects of other places have other locks
     * @param patience how long to wait for another process's writer
     */
    public DatabaseLocks(DataSource database, String place, Duration patience) {
        this.database = database;
        this.place = place;
        this.patience = patience;
    }

    @Override
    public <T> T holding(ObjectId object, Supplier<T> action) {
        return here.holding(object, () -> {
            if (held.get() != null) {
                return action.get();
            }
            connections.acquireUninterruptibly();
            try (Connection connection = begun()) {
                waitFor(connection, object);
                return whileHeld(connection, action);
            } catch (SQLException e) {
                throw new StoreException(
                        "Nobody could say who may write %s in %s: the database gave no lock within %s: %s"
                                .formatted(object, place, patience, e.getMessage()),
                        e);
            } finally {
                connections.release();
            }
        });
    }

    @Override
    public boolean ifFree(ObjectId object, Runnable action) {
        boolean[] done = new boolean[1];
        here.ifFree(object, () -> done[0] = ifFreeElsewhere(object, action));
        return done[0];
    }

    @Override
    public void requireHeld() {
        Connection connection = held.get();
        try {
            if (connection == null || !connection.isValid(ANSWER_SECONDS)) {
                throw new StoreException("The lock of an object in %s was lost while it was written; do the same again"
                        .formatted(place));
            }
        } catch (SQLException e) {
            throw new StoreException("The database does not say whether the lock is still held", e);
        }
    }

    private boolean ifFreeElsewhere(ObjectId object, Runnable action) {
        if (held.get() != null) {
            action.run();
            return true;
        }
        connections.acquireUninterruptibly();
        try (Connection connection = begun()) {
            if (!isFree(connection, object)) {
                return false;
            }
            whileHeld(connection, () -> {
                action.run();
                return true;
            });
            return true;
        } catch (SQLException e) {
            throw new StoreException("The database does not say whether %s is being written".formatted(object), e);
        } finally {
            connections.release();
        }
    }

    private <T> T whileHeld(Connection connection, Supplier<T> action) throws SQLException {
        held.set(connection);
        try {
            return action.get();
        } finally {
            held.remove();
            if (connection.isValid(ANSWER_SECONDS)) { // otherwise the lock is gone, and what was done stays done
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Connection begun() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void waitFor(Connection connection, ObjectId object) throws SQLException {
        try (Statement timeout = connection.createStatement();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            timeout.execute("set local lock_timeout = " + patience.toMillis());
            lock.setLong(1, key(object));
            lock.execute();
        }
    }

    private boolean isFree(Connection connection, ObjectId object) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, key(object));
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** Eight bytes of a digest: two objects that share a key wait for each other without need, and nothing worse. */
    private long key(ObjectId object) {
        try {
            byte[] text = ("seogo writer " + place + " " + object).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
