package kr.seogo.preservation;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The store's part of the database: schema {@code preservation}, which tells what each copy should hold. */
public final class PreservationSchema {

    private PreservationSchema() {}

    /** Brings the schema up to date; does nothing where it is. Safe when several processes start at once. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("preservation")
                .createSchemas(true)
                .locations("classpath:db/preservation")
                .load()
                .migrate();
    }
}
