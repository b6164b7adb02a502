package kr.seogo.app.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kr.seogo.app.supervise.ChildState;
import kr.seogo.app.supervise.Leftovers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Here the pipe of the earlier run stays open, so that its processes do not end by themselves. */
class PostgresLeftoverTest {
    private static final String TOKEN = "seogo-left-behind";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    @Test
    void a_recorded_leftover_is_stopped_in_order_and_replaced() throws Exception {
        Process guardian = leaveBehind();
        long postmaster = postmaster();
        Leftovers.note(EmbeddedPostgres.records(data), "postgres", TOKEN, guardian.pid(), postmaster);

        startAndExpectAnother(postmaster);

        assertThat(guardian.waitFor()).isZero();
        assertThat(lastLog()).contains("received fast shutdown request").contains("database system is shut down");
    }

    @Test
    void a_leftover_that_nobody_noted_is_found_by_its_folder() throws Exception {
        Process guardian = leaveBehind();

        startAndExpectAnother(postmaster());

        assertThat(guardian.waitFor()).isZero();
    }

    @Test
    void a_killed_guardian_takes_its_postmaster_with_it() throws Exception {
        Process guardian = leaveBehind();
        ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();

        assertThat(guardian.destroyForcibly().waitFor()).isNotZero();

        assertThat(postmaster.onExit().get(60, java.util.concurrent.TimeUnit.SECONDS))
                .isNotNull();
        assertThat(lastLog()).contains("received fast shutdown request");
    }

    private Process leaveBehind() throws Exception {
        PostgresSpec spec = EmbeddedPostgres.spec(data);
        PostgresProgram program = new PostgresProgram(
                new PostgresCluster(spec, PostgresBinaries.unpack(spec.engine()), Unprivileged.find()));
        Process guardian = program.launch(TOKEN);
        assertThat(program.awaitAnswer(guardian, Duration.ofSeconds(60))).isPositive();
        return guardian;
    }

    private void startAndExpectAnother(long before) {
        try (PostgresChild next = EmbeddedPostgres.start(data)) {
            assertThat(ProcessHandle.of(before)).isEmpty();
            assertThat(((ChildState.Up) next.child().state()).pid()).isNotEqualTo(before);
        }
    }

    private long postmaster() throws Exception {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
    }

    private String lastLog() throws Exception {
        try (var logs = Files.newDirectoryStream(data.resolve("logs/postgres"), "postgres-???.log")) {
            return Files.readString(logs.iterator().next());
        }
    }
}
