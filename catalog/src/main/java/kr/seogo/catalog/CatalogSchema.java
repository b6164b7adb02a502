package kr.seogo.catalog;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The catalogue's part of the database: schema {@code catalog}. */
public final class CatalogSchema {

    private CatalogSchema() {}

    /** Brings the schema up to date; does nothing where it is. Safe when several processes start at once. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("catalog")
                .createSchemas(true)
                .locations("classpath:db/catalog")
                .load()
                .migrate();
    }
}
