package kr.seogo.bench.program;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Connections to a benchmark's own PostgreSQL, kept as the server keeps its: one for each statement would cost more than what is measured. */
public final class Connections {

    private static final int MOST = 24;

    private Connections() {}

    /** A pool, which the caller closes before the PostgreSQL. */
    public static HikariDataSource of(EmbeddedPostgres postgres) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres.getPostgresDatabase());
        config.setMaximumPoolSize(MOST);
        return new HikariDataSource(config);
    }
}
