package kr.seogo.app.internal.archive;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.app.internal.postgres.PostgresChild;
import kr.seogo.app.internal.postgres.PostgresSpec;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.DatabaseSettings;
import kr.seogo.app.supervise.ChildRecords;
import kr.seogo.app.supervise.ChildState;
import kr.seogo.app.supervise.DatabaseAccess;
import kr.seogo.app.supervise.RestartPolicy;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.app.supervise.SupervisionException;

/** PostgreSQL behind a pool: a child of this process, or somebody else's, which is never stopped. */
final class Database implements AutoCloseable {

    private final Optional<PostgresChild> child;
    private final HikariDataSource pool;
    private final Opened opened;

    private Database(Optional<PostgresChild> child, HikariDataSource pool, Opened opened) {
        this.child = child;
        this.pool = pool;
        this.opened = opened;
    }

    /**
     * Starts it if it is ours, and connects.
     *
     * @throws SupervisionException if it does not start or does not let us in; nothing of ours runs then
     */
    static Database start(DataFolder data, DatabaseSettings settings, InstantSource clock) {
        Opened opened = new Opened();
        try {
            return switch (settings) {
                case DatabaseSettings.Embedded embedded -> {
                    PostgresChild child = opened.keep(child(data, clock));
                    yield new Database(Optional.of(child), opened.keep(pool(child.access())), opened);
                }
                case DatabaseSettings.External external ->
                    new Database(Optional.empty(), opened.keep(pool(external)), opened);
            };
        } catch (RuntimeException e) {
            opened.closeAfter(e);
            throw e;
        }
    }

    private static PostgresChild child(DataFolder data, InstantSource clock) {
        return PostgresChild.start(
                new PostgresSpec(
                        data.engine(),
                        data.postgres(),
                        data.logs(),
                        data.secrets().resolve("postgres")),
                new ChildRecords(data.children()),
                RestartPolicy.STANDARD,
                clock);
    }

    private static HikariDataSource pool(DatabaseSettings.External external) {
        DatabaseAccess access =
                new DatabaseAccess(external.jdbcUrl(), external.user(), new SecretFile(external.passwordFile()).read());
        try {
            return pool(access);
        } catch (PoolInitializationException e) {
            throw new SupervisionException(
                    "The PostgreSQL of database.url, %s, does not let the role %s in with the password in %s; see whether it runs and whether the three belong together"
                            .formatted(external.jdbcUrl(), external.user(), external.passwordFile()),
                    e.getCause() == null ? e : e.getCause());
        }
    }

    private static HikariDataSource pool(DatabaseAccess access) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("seogo");
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(access.user());
        config.setPassword(access.password().reveal());
        config.setMaximumPoolSize(24);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }

    DataSource source() {
        return pool;
    }

    /** Whether it takes work now: of a child its supervision knows, another is asked. */
    boolean answers() {
        return child.map(own -> own.child().state() instanceof ChildState.Up).orElseGet(this::askedItAnswers);
    }

    private boolean askedItAnswers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Gives the connections back and stops the child; what was acknowledged is on disk before this returns. */
    @Override
    public void close() {
        opened.close();
    }
}
