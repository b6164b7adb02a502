package kr.seogo.ingest;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The PostgreSQL schema {@code ingest}. */
public final class IngestSchema {

    private IngestSchema() {}

    /** Brings the schema to this version's state; repeatable. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("ingest")
                .defaultSchema("ingest")
                .locations("classpath:db/ingest")
                .load()
                .migrate();
    }
}
