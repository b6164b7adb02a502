package kr.seogo.disclosure;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The part of the database that disclosure owns: schema {@code disclosure}. */
public final class DisclosureSchema {

    private DisclosureSchema() {}

    /** Brings the schema up to date; does nothing where it is. Safe when several processes start at once. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("disclosure")
                .createSchemas(true)
                .locations("classpath:db/disclosure")
                .load()
                .migrate();
    }
}
