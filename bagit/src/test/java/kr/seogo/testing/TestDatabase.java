package kr.seogo.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database that one test has for itself, with a pool as the program has one. All of a JVM lie on one server,
 * which ends with it; what is in them need not outlive a power cut, and so nothing is synced.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    /** More than any test holds at once: eight writers, and what they write beside. */
    private static final int CONNECTIONS = 30;

    private final String name;
    private final HikariDataSource pool;

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder() // turns fsync and synchronous_commit off by itself
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("autovacuum", "off") // would go round hundreds of small databases
                        .setServerConfig("checkpoint_timeout", "1h")
                        .setServerConfig("max_wal_size", "4GB")
                        .start(); // ends with this JVM, by its own hook
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What many tests begin with: written once, copied for each. */
    public static final class Beginning {

        private final Consumer<DataSource> writing;
        private @Nullable String written;

        /** @param writing fills an empty database; called once, before the first copy */
        public Beginning(Consumer<DataSource> writing) {
            this.writing = writing;
        }

        /** A database of one's own that holds what was written. */
        public synchronized TestDatabase copy() {
            if (written == null) {
                TestDatabase first = empty();
                writing.accept(first.source());
                first.pool.close(); // only what nobody is connected to can be copied
                written = first.name;
            }
            return new TestDatabase(written);
        }
    }

    private TestDatabase(String template) {
        name = "test" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + template);
        HikariConfig config = new HikariConfig();
        config.setDataSource(Server.POSTGRES.getDatabase("postgres", name));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        pool = new HikariDataSource(config);
    }

    /** A database without anything in it. */
    public static TestDatabase empty() {
        return new TestDatabase("template1");
    }

    /** Connections to it, used again. */
    public DataSource source() {
        return pool;
    }

    /** Its address, for other processes. */
    public String url() {
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /** Throws it away, whoever is still connected to it. */
    @Override
    public void close() {
        pool.close();
        execute("drop database " + name + " with (force)");
    }

    private static void execute(String sql) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
