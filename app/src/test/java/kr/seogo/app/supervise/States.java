package kr.seogo.app.supervise;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Collects the states of a child, so that a test can wait for one. */
public final class States {
    private final BlockingQueue<ChildState> told = new LinkedBlockingQueue<>();

    /** Listens from now on. */
    public static States of(Child child) {
        States states = new States();
        child.onChange(states.told::add);
        return states;
    }

    /** The next state of a kind; fails when none comes within 60 seconds. */
    public <T extends ChildState> T next(Class<T> kind) throws InterruptedException {
        for (ChildState state = poll(); ; state = poll()) {
            if (kind.isInstance(state)) {
                return kind.cast(state);
            }
        }
    }

    private ChildState poll() throws InterruptedException {
        ChildState state = told.poll(60, TimeUnit.SECONDS);
        if (state == null) {
            throw new AssertionError("the child told no further state within 60 seconds");
        }
        return state;
    }
}
