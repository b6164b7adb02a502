package kr.seogo.preservation.internal.disk;

import java.util.function.Supplier;
import kr.seogo.preservation.ObjectId;

/** One writer at a time for each object, around its whole update. A thread holds at most one object, as often as it likes. */
public interface WriterLocks {

    /** Does something while this thread is the only writer of the object. */
    <T> T holding(ObjectId object, Supplier<T> action);

    /**
     * Does something as the only writer of the object, unless somebody else is writing it just now.
     *
     * @return whether it was done
     */
    boolean ifFree(ObjectId object, Runnable action);

    /**
     * Asks, while an object is held, whether it still is.
     *
     * @throws kr.seogo.preservation.StoreException where it was lost, so that another may be writing
     */
    void requireHeld();
}
