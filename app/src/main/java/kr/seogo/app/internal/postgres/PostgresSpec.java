package kr.seogo.app.internal.postgres;

import java.nio.file.Path;

/**
 * Where an embedded PostgreSQL lives.
 *
 * @param engine folder for the unpacked programs, such as {@code DATA/engine}
 * @param cluster folder of the data, such as {@code DATA/postgres}; made on the first start, kept ever after
 * @param logs folder of its logs, such as {@code DATA/logs/postgres}
 * @param password file of the generated password, such as {@code DATA/secrets/postgres}
 */
public record PostgresSpec(Path engine, Path cluster, Path logs, Path password) {
    /** The role that owns the database. */
    public static final String USER = "seogo";
    /** The database. */
    public static final String DATABASE = "seogo";

    public PostgresSpec {
        engine = engine.toAbsolutePath();
        cluster = cluster.toAbsolutePath();
        logs = logs.toAbsolutePath();
        password = password.toAbsolutePath();
    }
}
