package kr.seogo.app.supervise;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One supervised process: started, asked until it answers, started again when it dies, ended with {@link #close}.
 *
 * <p>The process also ends when this JVM is gone however it went, for it reads a pipe of ours to its end; that is the
 * duty of each {@link ChildProgram}. All methods may be called from any thread.
 */
public final class Child implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Child.class);

    private final ChildProgram program;
    private final ChildRecords records;
    private final RestartPolicy policy;
    private final InstantSource clock;
    private final ScheduledExecutorService supervisor;
    private final List<Consumer<ChildState>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Instant> restarts = new ArrayDeque<>();

    private volatile ChildState state = new ChildState.Starting();
    private volatile boolean closing;
    private volatile @Nullable Process process;

    private Child(ChildProgram program, ChildRecords records, RestartPolicy policy, InstantSource clock) {
        this.program = program;
        this.records = records;
        this.policy = policy;
        this.clock = clock;
        this.supervisor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("supervise-" + program.name()).factory());
    }

    /**
     * Ends what an earlier run left, starts the child and waits until it answers.
     *
     * @throws SupervisionException if it does not answer in time or a leftover does not end; nothing of ours is left
     *     running then
     */
    public static Child start(ChildProgram program, ChildRecords records, RestartPolicy policy, InstantSource clock) {
        Child child = new Child(program, records, policy, clock);
        try {
            child.endLeftovers();
            child.launch();
            return child;
        } catch (IOException e) {
            child.supervisor.shutdownNow();
            throw new SupervisionException("%s did not start: %s".formatted(program.name(), e.getMessage()), e);
        }
    }

    /** Short name, as in logs. */
    public String name() {
        return program.name();
    }

    /** Where the child stands now. */
    public ChildState state() {
        return state;
    }

    /** Tells {@code listener} each new state from now on, on the supervisor's thread; it must return quickly. */
    public void onChange(Consumer<ChildState> listener) {
        listeners.add(listener);
    }

    /** Ends the child and waits until it has; repeating it does nothing. Logs, never throws, what went wrong. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        supervisor.shutdownNow();
        try {
            if (!supervisor.awaitTermination(program.startLimit().toSeconds() + 1, TimeUnit.SECONDS)) {
                LOG.error("{}: its supervisor did not stop", name());
            }
            stopProcess();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopProcess();
        }
        become(new ChildState.Stopped());
    }

    /** Kills a child that answers and does not work, for its supervisor to start another; nothing where it is not up. */
    public void renew(String why) {
        Process running = process;
        if (running != null && state instanceof ChildState.Up) {
            LOG.warn("{}: killed, to be started again: {}", name(), why);
            running.destroyForcibly();
        }
    }

    private void endLeftovers() throws IOException {
        List<ProcessHandle> left = records.read(name()).stream()
                .flatMap(noted -> noted.handle().stream())
                .toList();
        if (!left.isEmpty()) {
            LOG.warn("{}: ending what an earlier run left behind: {}", name(), left);
            program.endLeftovers(left);
        }
        records.forget(name());
    }

    private void launch() throws IOException {
        String token = "seogo-" + UUID.randomUUID();
        Process started = program.launch(token);
        process = started;
        try {
            note(token, started.pid());
            long pid = program.awaitAnswer(started, program.startLimit());
            note(token, started.pid(), pid);
            become(new ChildState.Up(pid, clock.instant()));
        } catch (IOException | RuntimeException e) {
            stopProcess();
            throw e;
        }
        var unused = started.onExit().thenAccept(this::died);
    }

    private void note(String token, long... pids) throws IOException {
        List<ProcessIdentity> identities = new ArrayList<>();
        for (long pid : Arrays.stream(pids).distinct().toArray()) {
            ProcessIdentity.of(pid, token).ifPresent(identities::add);
        }
        records.write(name(), identities);
    }

    private void died(Process dead) {
        submit("it ended with status " + dead.exitValue());
    }

    private void submit(String why) {
        if (closing) {
            return;
        }
        int attempt = countRestart();
        if (attempt <= policy.most()) {
            become(new ChildState.Restarting(attempt, why));
            restartAfter(policy.pauseBefore(attempt));
            return;
        }
        if (!(state instanceof ChildState.GivenUp)) {
            become(new ChildState.GivenUp(
                    "%s; restarted %d times within %d minutes. See its log under DATA/logs and mend the cause; it is tried again every %d seconds"
                            .formatted(
                                    why,
                                    policy.most(),
                                    policy.window().toMinutes(),
                                    policy.later().toSeconds())));
        }
        restartAfter(policy.later());
    }

    private void restartAfter(Duration pause) {
        try {
            var unused = supervisor.schedule(this::restart, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("{}: closed while it was to be restarted", name(), e);
        }
    }

    private int countRestart() {
        synchronized (restarts) {
            Instant now = clock.instant();
            restarts.removeIf(then -> then.isBefore(now.minus(policy.window())));
            restarts.add(now);
            return restarts.size();
        }
    }

    private void restart() {
        try {
            endLeftovers();
            launch();
        } catch (IOException | RuntimeException e) {
            submit("it did not start again: " + e.getMessage());
        }
    }

    private void stopProcess() {
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            program.stop(running);
            records.forget(name());
        } catch (IOException e) {
            LOG.error("{}: {}", name(), e.getMessage(), e);
        }
        process = null;
    }

    private void become(ChildState next) {
        state = next;
        switch (next) {
            case ChildState.Starting s -> LOG.info("{}: starting", name());
            case ChildState.Up up -> LOG.info("{}: answers, process {}", name(), up.pid());
            case ChildState.Restarting r ->
                LOG.warn("{}: {}; restart {} of {}", name(), r.why(), r.attempt(), policy.most());
            case ChildState.GivenUp g -> LOG.error("{}: given up: {}", name(), g.why());
            case ChildState.Stopped s -> LOG.info("{}: stopped", name());
        }
        listeners.forEach(listener -> listener.accept(next));
    }
}
