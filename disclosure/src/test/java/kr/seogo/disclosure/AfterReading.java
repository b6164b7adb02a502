package kr.seogo.disclosure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Does something as soon as a connection that asked for a table is given back.
 *
 * @param table as it stands in statements
 */
record AfterReading(String table, Callable<?> then) {

    DataSource of(DataSource database) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (_, m, given) -> {
                    Object made = call(database, m, given);
                    return made instanceof Connection connection ? watched(connection) : made;
                });
    }

    private Connection watched(Connection connection) {
        AtomicBoolean asked = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, m, given) -> {
                    if (given != null
                            && given.length > 0
                            && String.valueOf(given[0]).contains(table)) {
                        asked.set(true);
                    }
                    Object made = call(connection, m, given);
                    if (m.getName().equals("close") && asked.getAndSet(false)) {
                        then.call();
                    }
                    return made;
                });
    }

    private static @Nullable Object call(Object on, Method method, Object @Nullable [] given) throws Throwable {
        try {
            return method.invoke(on, given);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
