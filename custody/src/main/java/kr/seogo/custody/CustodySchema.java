package kr.seogo.custody;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The PostgreSQL schema {@code custody}. */
public final class CustodySchema {

    private CustodySchema() {}

    /** Brings the schema to this version's state; repeatable. */
    public static void migrate(DataSource database) {
        Flyway.configure(CustodySchema.class.getClassLoader())
                .dataSource(database)
                .schemas("custody")
                .defaultSchema("custody")
                .locations("classpath:db/custody")
                .load()
                .migrate();
    }
}
