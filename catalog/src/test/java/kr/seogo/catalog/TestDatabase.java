package kr.seogo.catalog;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A database of its own for each archive on one server for all tests of the run, with connections used again. */
final class TestDatabase implements DataSource {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource fresh;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start(); // ends with this JVM, by its own hook
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    TestDatabase() {
        String name = "archive" + COUNT.incrementAndGet();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        fresh = Server.POSTGRES.getDatabase("postgres", name);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection kept = idle.poll();
        Connection connection = kept == null ? fresh.getConnection() : kept;
        AtomicBoolean closed = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        // Closed twice, it would be two users' at a time.
                        if (closed.compareAndSet(false, true)) {
                            connection.setAutoCommit(true);
                            idle.push(connection);
                        }
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    /** Keeps what the catalogue's tables hold now, for {@link #recall}. */
    void remember() {
        run("""
                do $$ declare t record; begin
                    create schema kept;
                    for t in select tablename as name from pg_tables where schemaname = 'catalog' loop
                        execute format('create table kept.%1$I as table catalog.%1$I', t.name);
                    end loop;
                end $$""");
    }

    /** Gives the tables back what they held when it was kept. */
    void recall() {
        run("""
                do $$ declare t record; begin
                    set local session_replication_role = replica;
                    for t in select c.table_name as name, string_agg(quote_ident(c.column_name), ', ') as columns
                        from information_schema.columns c join pg_tables k
                            on k.schemaname = 'kept' and k.tablename = c.table_name
                        where c.table_schema = 'catalog' and c.is_generated = 'NEVER' group by c.table_name
                    loop
                        execute format('delete from catalog.%1$I', t.name);
                        execute format('insert into catalog.%1$I (%2$s) overriding system value'
                            ' select %2$s from kept.%1$I', t.name, t.columns);
                    end loop;
                end $$""");
    }

    private void run(String sql) {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("tests connect as the one user there is");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return fresh.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        fresh.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        fresh.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return fresh.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return fresh.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return fresh.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return fresh.isWrapperFor(type);
    }
}
