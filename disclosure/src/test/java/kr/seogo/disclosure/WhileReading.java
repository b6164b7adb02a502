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
 * Does something once, just before a connection asks a question.
 *
 * @param question a part of the statement
 */
record WhileReading(String question, Callable<?> then) {

    DataSource of(DataSource database) {
        AtomicBoolean done = new AtomicBoolean();
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (_, m, given) -> {
                    Object made = call(database, m, given);
                    return made instanceof Connection connection ? watched(connection, done) : made;
                });
    }

    private Connection watched(Connection connection, AtomicBoolean done) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, m, given) -> {
                    if (given != null
                            && given.length > 0
                            && String.valueOf(given[0]).contains(question)
                            && !done.getAndSet(true)) {
                        then.call();
                    }
                    return call(connection, m, given);
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
