package kr.seogo.bagit.internal.lanes;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether lanes may be used in this JVM: only where the module {@code jdk.incubator.vector} was added, the processor
 * works on 512 bits, and a trial gave the right digests and was faster than {@link java.security.MessageDigest}. The
 * trial runs once, in a thread of its own; until it has ended the gate is closed. Safe for many threads.
 */
public final class LaneGate {

    private static final LaneGate HERE = new LaneGate(LaneGate::missing, LaneTrial::ofThisMachine);

    /** What is known of the lanes. */
    public sealed interface State {
        /** Nobody has asked for them yet. */
        record Untried() implements State {}

        /** They are being tried and warmed up. */
        record Trying() implements State {}

        /** They can be used. */
        record Open(String measured) implements State {}

        /** They are not used in this JVM. */
        record Closed(String why) implements State {}
    }

    private volatile State state;
    private final Supplier<State> trial;

    LaneGate(Supplier<Optional<String>> missing, Supplier<State> trial) {
        this.trial = trial;
        this.state = missing.get().<State>map(State.Closed::new).orElseGet(State.Untried::new);
    }

    /** The gate of this JVM. */
    public static LaneGate here() {
        return HERE;
    }

    /** What is known now. */
    public State state() {
        return state;
    }

    /** A hasher for the calling thread, where the gate is open. The first call of all begins the trial and does not wait. */
    public Optional<LaneHasher> hasher() {
        return switch (state) {
            case State.Open _ -> Optional.of(new LaneHasher(new VectorKernel()));
            case State.Untried _ -> {
                if (begin()) {
                    Thread.ofPlatform()
                            .daemon()
                            .name("lanes-trial")
                            .priority(Thread.MIN_PRIORITY)
                            .start(this::settle);
                }
                yield Optional.empty();
            }
            case State.Trying _, State.Closed _ -> Optional.empty();
        };
    }

    private synchronized boolean begin() {
        boolean first = state instanceof State.Untried;
        if (first) {
            state = new State.Trying();
        }
        return first;
    }

    /** Tries now, if nobody has, and waits until it is known. */
    public State settled() throws InterruptedException {
        if (begin()) {
            settle();
        }
        synchronized (this) {
            while (state instanceof State.Trying) {
                wait();
            }
        }
        return state;
    }

    // Whatever goes wrong with code that is still incubating, there is another way to a digest.
    @SuppressWarnings("CatchingUnchecked")
    private void settle() {
        State found;
        try {
            found = trial.get();
        } catch (Exception | LinkageError | AssertionError e) {
            found = new State.Closed("they could not be tried: " + e);
        }
        synchronized (this) {
            state = found;
            notifyAll();
        }
    }

    private static Optional<String> missing() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                ? Optional.empty()
                : Optional.of("the JVM runs without --add-modules jdk.incubator.vector");
    }
}
