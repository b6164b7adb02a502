package kr.seogo.preservation.internal.disk;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;

/**
 * One writer at a time for each object, around its whole update. Objects share a fixed number of locks, so two objects
 * may wait for each other without need, never the other way round. A thread holds at most one.
 */
public final class ObjectLocks {

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(1024).toArray(ReentrantLock[]::new);

    /** Does something while this thread is the only writer of the object. */
    public <T> T holding(ObjectId object, Supplier<T> action) {
        ReentrantLock lock = locks[Math.floorMod(object.hashCode(), locks.length)];
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
