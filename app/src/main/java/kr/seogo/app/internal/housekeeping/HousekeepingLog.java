package kr.seogo.app.internal.housekeeping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** How each chore went when it was last done, in schema {@code app}. Safe for use by many threads. */
public final class HousekeepingLog {

    private final DataSource database;

    private HousekeepingLog(DataSource database) {
        this.database = database;
    }

    /** Brings the tables to this version's form, and opens the log. */
    public static HousekeepingLog open(DataSource database) {
        Flyway.configure(HousekeepingLog.class.getClassLoader())
                .dataSource(database)
                .schemas("app")
                .locations("classpath:db/app")
                .load()
                .migrate();
        return new HousekeepingLog(database);
    }

    /** A turn that ended. */
    public record Turn(String name, Instant ended, Duration took, boolean failed, String result) {}

    void write(Turn turn) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into app.housekeeping (name, ended, millis, failed, result) values (?, ?, ?, ?, ?)"
                                + " on conflict (name) do update set ended = excluded.ended, millis = excluded.millis,"
                                + " failed = excluded.failed, result = excluded.result")) {
            insert.setString(1, turn.name());
            insert.setTimestamp(2, Timestamp.from(turn.ended()));
            insert.setLong(3, turn.took().toMillis());
            insert.setBoolean(4, turn.failed());
            insert.setString(5, turn.result().replace("\0", ""));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The result of the chore " + turn.name() + " could not be kept", e);
        }
    }

    /** The last turn of each chore that ever had one, by name. */
    public List<Turn> last() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select name, ended, millis, failed, result from app.housekeeping order by name");
                ResultSet row = select.executeQuery()) {
            List<Turn> turns = new ArrayList<>();
            while (row.next()) {
                turns.add(new Turn(
                        row.getString("name"),
                        row.getTimestamp("ended").toInstant(),
                        Duration.ofMillis(row.getLong("millis")),
                        row.getBoolean("failed"),
                        row.getString("result")));
            }
            return turns;
        } catch (SQLException e) {
            throw new IllegalStateException("What housekeeping did could not be read", e);
        }
    }
}
