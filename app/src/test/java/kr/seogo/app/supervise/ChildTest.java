package kr.seogo.app.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final RestartPolicy TWICE = new RestartPolicy(
            2, Duration.ofMinutes(1), Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(300));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void one_that_keeps_dying_is_given_up_with_a_sentence() throws Exception {
        ShellProgram program = new ShellProgram();
        try (Child child = start(program)) {
            States states = States.of(child);
            for (int kill = 0; kill < 2; kill++) {
                program.kill();
                assertThat(states.next(ChildState.Up.class).pid()).isPositive();
            }

            program.kill();

            assertThat(states.next(ChildState.GivenUp.class).why())
                    .contains("status 137")
                    .contains("restarted 2 times");
            assertThat(program.launches.get()).isEqualTo(3);
        }
    }

    @Test
    void one_that_was_given_up_is_tried_again_and_comes_up_once_the_cause_is_mended() throws Exception {
        ShellProgram program = new ShellProgram();
        try (Child child = start(program)) {
            States states = States.of(child);
            program.answers = false;
            program.kill();
            assertThat(states.next(ChildState.GivenUp.class).why()).contains("shell said no");

            program.answers = true;

            assertThat(states.next(ChildState.Up.class).pid()).isPositive();
        }
    }

    @Test
    void one_that_answers_and_does_not_work_is_killed_and_started_again() throws Exception {
        ShellProgram program = new ShellProgram();
        try (Child child = start(program)) {
            States states = States.of(child);
            Process first = program.last();

            child.renew("it hangs");

            assertThat(states.next(ChildState.Up.class).pid()).isNotEqualTo(first.pid());
            assertThat(first.isAlive()).isFalse();
        }
    }

    @Test
    void one_that_does_not_start_is_told_and_leaves_nothing() {
        ShellProgram program = new ShellProgram();
        program.answers = false;

        assertThatThrownBy(() -> start(program))
                .isInstanceOf(SupervisionException.class)
                .hasMessage("shell did not start: shell said no");
        assertThat(program.last().isAlive()).isFalse();
        assertThat(folder.resolve("shell.json")).doesNotExist();
    }

    @Test
    void one_that_was_stopped_is_not_started_again() {
        ShellProgram program = new ShellProgram();
        Child child = start(program);

        child.close();
        child.close();

        assertThat(child.state()).isEqualTo(new ChildState.Stopped());
        assertThat(program.last().isAlive()).isFalse();
        assertThat(program.launches.get()).isEqualTo(1);
        assertThat(folder.resolve("shell.json")).doesNotExist();
    }

    @Test
    void the_pause_before_a_restart_doubles_up_to_a_bound() {
        RestartPolicy policy = new RestartPolicy(
                9, Duration.ofMinutes(1), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(9));

        assertThat(List.of(1, 2, 3, 4, 5, 6))
                .extracting(policy::pauseBefore)
                .extracting(Duration::toMillis)
                .containsExactly(100L, 200L, 400L, 800L, 1000L, 1000L);
    }

    private Child start(ShellProgram program) {
        return Child.start(program, new ChildRecords(folder), TWICE, InstantSource.system());
    }

    /** A shell that waits for the end of its input. */
    private static final class ShellProgram implements ChildProgram {
        private final AtomicInteger launches = new AtomicInteger();
        private final List<Process> started = new java.util.concurrent.CopyOnWriteArrayList<>();
        private volatile boolean answers = true;

        Process last() {
            return started.getLast();
        }

        void kill() {
            assertThat(last().destroyForcibly()).isNotNull();
        }

        @Override
        public String name() {
            return "shell";
        }

        @Override
        public Duration startLimit() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Process launch(String token) throws IOException {
            launches.incrementAndGet();
            started.add(new ProcessBuilder("/bin/sh", "-c", "read -r _", token).start());
            return last();
        }

        @Override
        public long awaitAnswer(Process process, Duration limit) throws IOException {
            if (!answers) {
                throw new IOException("shell said no");
            }
            return process.pid();
        }

        @Override
        public void stop(Process process) throws IOException {
            process.getOutputStream().close();
            try {
                var unused = process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }

        @Override
        public void endLeftovers(List<ProcessHandle> leftovers) {
            leftovers.forEach(ProcessHandle::destroy);
        }
    }
}
