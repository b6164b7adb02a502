package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFullException;
import kr.seogo.preservation.internal.disk.DiskFailure;

/** Turns what ocfl-java and the disk throw into the store's own exceptions, which name the object. */
public final class Failures {

    /** Does something and turns what goes wrong into a {@link StoreException}. */
    public <T> T explained(String what, ObjectId object, Action<T> action) {
        try {
            return action.run();
        } catch (StoreException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (DiskFailure.isFull(e)) {
                throw new StoreFullException(
                        "The store's volume has no room to %s %s; nothing was stored. Make room and try again"
                                .formatted(what, object),
                        e);
            }
            throw new StoreException("Could not %s %s: %s".formatted(what, object, e.getMessage()), e);
        }
    }

    /** Something done with an object. */
    @FunctionalInterface
    public interface Action<T> {
        T run() throws IOException;
    }
}
