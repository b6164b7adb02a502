package kr.seogo.app.internal.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Parts that were opened one after another, closed in the reverse order: also those opened before one that failed. Used
 * by one thread.
 */
final class Opened implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T keep(T part) {
        parts.push(part);
        return part;
    }

    /** Closes everything because of a failure, which keeps what fails on the way. */
    void closeAfter(Throwable why) {
        Exception failure = closeAll();
        if (failure != null) {
            why.addSuppressed(failure);
        }
    }

    /** Closes everything, the newest first, also when one of them fails; repeating it does nothing. */
    @Override
    public void close() {
        Exception failure = closeAll();
        if (failure != null) {
            throw new IllegalStateException("A part of the archive could not be closed", failure);
        }
    }

    private @Nullable Exception closeAll() {
        Exception failure = null;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        return failure;
    }
}
