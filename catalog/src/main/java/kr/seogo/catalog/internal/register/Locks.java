package kr.seogo.catalog.internal.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kr.seogo.preservation.ObjectId;

/** Locks of the database that hold across processes and end with the connection, so that a kill leaves none behind. */
public final class Locks {

    /** Whoever drives the projections. */
    public static final int FOLLOWER = 1;

    /** Whoever takes text out of files. */
    public static final int EXTRACTION = 2;

    /** Whoever looks at formats again. */
    public static final int FORMATS = 3;

    /** Whoever makes copies in formats to be kept. */
    public static final int NORMALISING = 4;

    private static final int WORKERS = 0x5E0901;
    private static final int OBJECTS = 0x5E0902;

    private final DataSource database;

    public Locks(DataSource database) {
        this.database = database;
    }

    /** Runs work while this is the only holder of a worker's lock; empty, and nothing run, where another holds it. */
    public <T> Optional<T> alone(int worker, Supplier<T> work) {
        try (Connection connection = database.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(?, ?)", WORKERS, worker)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                ask(connection, "select pg_advisory_unlock(?, ?)", WORKERS, worker);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database gives no lock for the catalogue's worker " + worker, e);
        }
    }

    /** Runs work while this is the only writer of an object, in whatever process. */
    public <T> T onObject(ObjectId object, Supplier<T> work) {
        int key = object.name().hashCode();
        try (Connection connection = database.getConnection()) {
            ask(connection, "select pg_advisory_lock(?, ?) is not null", OBJECTS, key);
            try {
                return work.get();
            } finally {
                ask(connection, "select pg_advisory_unlock(?, ?)", OBJECTS, key);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database gives no lock on object " + object, e);
        }
    }

    private static boolean ask(Connection connection, String sql, int first, int second) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, first);
            statement.setInt(2, second);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
