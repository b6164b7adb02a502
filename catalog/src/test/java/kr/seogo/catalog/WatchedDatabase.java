package kr.seogo.catalog;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that tells somebody before each transaction that changes something takes effect. */
final class WatchedDatabase {

    private WatchedDatabase() {}

    /** @param before may throw; the transaction has not taken effect then */
    static DataSource of(DataSource database, Runnable before) {
        return proxy(DataSource.class, (proxy, method, args) -> {
            @Nullable Object answer = call(database, method, args);
            return answer instanceof Connection connection ? watched(connection, before) : answer;
        });
    }

    private static Connection watched(Connection connection, Runnable before) {
        return proxy(Connection.class, (proxy, method, args) -> {
            if (method.getName().equals("commit")) {
                before.run();
            }
            @Nullable Object answer = call(connection, method, args);
            return answer instanceof PreparedStatement statement && changes(String.valueOf(args[0]))
                    ? watched(statement, connection, before)
                    : answer;
        });
    }

    private static PreparedStatement watched(PreparedStatement statement, Connection connection, Runnable before) {
        return proxy(PreparedStatement.class, (proxy, method, args) -> {
            if (method.getName().startsWith("execute") && connection.getAutoCommit()) {
                before.run();
            }
            return call(statement, method, args);
        });
    }

    private static boolean changes(String sql) {
        return !sql.strip().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private static @Nullable Object call(Object on, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
