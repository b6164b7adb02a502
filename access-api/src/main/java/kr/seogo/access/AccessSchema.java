package kr.seogo.access;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of this room: schema {@code access}. */
public final class AccessSchema {

    static final String NAME = "access";

    private AccessSchema() {}

    /** Brings the tables to this version's form; called again it changes nothing. */
    public static void migrate(DataSource database) {
        Flyway.configure(AccessSchema.class.getClassLoader())
                .dataSource(database)
                .schemas(NAME)
                .locations("classpath:db/access")
                .load()
                .migrate();
    }
}
