package kr.seogo.disclosure.internal.holidays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayCorrection.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The table {@code disclosure.holiday_correction}. */
public final class CorrectionRows {
    private final Jdbi jdbi;

    public CorrectionRows(DataSource database) {
        this.jdbi = Jdbi.create(database);
    }

    /** Number of the last line; 0 if there is none. */
    long last() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(max(number), 0) from disclosure.holiday_correction")
                        .mapTo(Long.class)
                        .one());
    }

    /** Every line, in order. */
    List<HolidayCorrection> all() {
        return jdbi.withHandle(CorrectionRows::all);
    }

    /**
     * Does something while nobody else enters a line.
     *
     * @param work gets all lines there are
     */
    <T> T alone(Function<Entering, T> work) {
        return jdbi.inTransaction(handle -> {
            handle.execute("lock table disclosure.holiday_correction in share row exclusive mode");
            return work.apply(new Entering(handle, all(handle)));
        });
    }

    /** The table, held so that nobody else enters a line. */
    record Entering(Handle handle, List<HolidayCorrection> lines) {

        void add(HolidayCorrection line) {
            handle.createUpdate("""
                            insert into disclosure.holiday_correction
                              (number, change, day, name_ko, name_en, source, who, at)
                            values (:number, :change, :day, :ko, :en, :source, :who, :at)""")
                    .bind("number", line.number())
                    .bind("change", line.change().code())
                    .bind("day", line.date())
                    .bind("ko", line.name().ko())
                    .bind("en", line.name().en())
                    .bind("source", line.source())
                    .bind("who", line.who())
                    .bind("at", line.when().atOffset(ZoneOffset.UTC))
                    .execute();
        }
    }

    private static List<HolidayCorrection> all(Handle handle) {
        return handle.createQuery("select * from disclosure.holiday_correction order by number")
                .map(CorrectionRows::line)
                .list();
    }

    private static HolidayCorrection line(ResultSet row, StatementContext context) throws SQLException {
        String change = row.getString("change");
        return new HolidayCorrection(
                row.getLong("number"),
                Arrays.stream(Change.values())
                        .filter(one -> one.code().equals(change))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("A correction that is none: " + change)),
                row.getObject("day", LocalDate.class),
                new Label(row.getString("name_ko"), row.getString("name_en")),
                row.getString("source"),
                row.getString("who"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
