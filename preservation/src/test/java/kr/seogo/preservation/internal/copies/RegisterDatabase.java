package kr.seogo.preservation.internal.copies;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kr.seogo.preservation.PreservationSchema;
import kr.seogo.testing.TestDatabase;

/** An empty database for each test, one after another: the same one, emptied. Stores of one test share it. */
public final class RegisterDatabase {

    private RegisterDatabase() {}

    private static final class Kept {
        static final TestDatabase DATABASE = migrated(); // ends with this JVM

        private static TestDatabase migrated() {
            TestDatabase database = TestDatabase.empty();
            PreservationSchema.migrate(database.source());
            return database;
        }
    }

    /** The one there is, without a row. */
    public static DataSource fresh() {
        DataSource database = shared();
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
        return Kept.DATABASE.source();
    }

    /** Its address, for other processes. */
    public static String url() {
        return Kept.DATABASE.url();
    }
}
