package kr.seogo.preservation.internal.disk;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;

/**
 * One writer at a time for each object within this process. Objects share a fixed number of locks, so two objects
 * may wait for each other without need, never the other way round.
 */
public final class ObjectLocks implements WriterLocks {

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(1024).toArray(ReentrantLock[]::new);

    @Override
    public <T> T holding(ObjectId object, Supplier<T> action) {
        ReentrantLock lock = lock(object);
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean ifFree(ObjectId object, Runnable action) {
        ReentrantLock lock = lock(object);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            action.run();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Nothing takes a lock of this process away. */
    @Override
    public void requireHeld() {}

    private ReentrantLock lock(ObjectId object) {
        return locks[Math.floorMod(object.hashCode(), locks.length)];
    }
}
