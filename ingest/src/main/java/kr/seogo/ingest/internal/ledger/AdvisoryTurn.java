package kr.seogo.ingest.internal.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kr.seogo.ingest.IngestException;

/**
 * The turn to work on transfers: one at a time on a database, in whatever process. PostgreSQL takes it back by itself
 * when the process dies.
 */
final class AdvisoryTurn implements Turn {

    private static final String KEY = "hashtext('seogo.ingest.turn')";

    private final Connection connection;

    private AdvisoryTurn(Connection connection) {
        this.connection = connection;
    }

    /** Waits for the turn. */
    static Turn take(DataSource database) {
        try {
            Connection connection = database.getConnection();
            try (Statement lock = connection.createStatement()) {
                lock.execute("SELECT pg_advisory_lock(" + KEY + ")");
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new AdvisoryTurn(connection);
        } catch (SQLException e) {
            throw new IngestException("The database does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (connection;
                Statement unlock = connection.createStatement()) {
            unlock.execute("SELECT pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException e) {
            throw new IngestException("The turn at ingest cannot be given back: " + e.getMessage(), e);
        }
    }
}
