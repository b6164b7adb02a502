package kr.seogo.preservation.internal.copies;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kr.seogo.preservation.PreservationSchema;

/** An empty database for each test, one after another, on one server for all tests of the run. */
public final class TestDatabase {

    private TestDatabase() {}

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start(); // ends with this JVM, by its own hook
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The one there is, without a row: a database for each test would take minutes to be thrown away. */
    public static DataSource fresh() {
        DataSource database = Server.POSTGRES.getPostgresDatabase();
        PreservationSchema.migrate(database);
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("truncate preservation.object, preservation.copy,"
                            + " preservation.behind, preservation.mend, preservation.mend_begun");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    /** The same with whatever is in it, for those who only lock there while others use the rows. */
    public static DataSource shared() {
        return Server.POSTGRES.getPostgresDatabase();
    }

    /** Its address, for other processes. */
    public static String url() {
        return Server.POSTGRES.getJdbcUrl("postgres", "postgres");
    }
}
