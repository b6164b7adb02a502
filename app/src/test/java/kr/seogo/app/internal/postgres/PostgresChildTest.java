package kr.seogo.app.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kr.seogo.app.supervise.ChildState;
import kr.seogo.app.supervise.ProcessIdentity;
import kr.seogo.app.supervise.States;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresChildTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path data;

    @SuppressWarnings("NullAway.Init") // set in start()
    private static PostgresChild postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(data);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void what_was_acknowledged_is_on_disk() throws SQLException {
        assertThat(ask("SHOW fsync")).isEqualTo("on");
        assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
        assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(ask("SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void text_is_utf8_and_sorted_by_code_point() throws SQLException {
        assertThat(ask("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(ask("SELECT string_agg(v, '' ORDER BY v) FROM (VALUES ('나'), ('가'), ('힣'), ('A')) t(v)"))
                .isEqualTo("A가나힣");
    }

    @Test
    void listens_on_loopback_alone() throws SQLException {
        assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("SHOW unix_socket_directories")).isEmpty();
    }

    @Test
    void a_connection_without_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.access().jdbcUrl(), "seogo", "")
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void a_connection_with_a_wrong_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.access().jdbcUrl(), "seogo", "wrong")
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("authentication failed");
    }

    @Test
    void nobody_else_may_read_the_password() throws Exception {
        Path file = data.resolve("secrets/postgres");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(postgres.access().toString())
                .doesNotContain(postgres.access().password().reveal());
    }

    @Test
    void a_killed_backend_is_recovered_from_on_the_same_port() throws Exception {
        String before = postgres.access().jdbcUrl();
        execute("CREATE TABLE kept_by_backend (n int)");
        execute("INSERT INTO kept_by_backend VALUES (7)");

        try (Connection connection = postgres.dataSource().getConnection()) {
            long backend = connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
            kill9(backend);
        }

        assertThat(awaitAnswer("SELECT n FROM kept_by_backend")).isEqualTo("7");
        assertThat(postgres.access().jdbcUrl()).isEqualTo(before);
    }

    @Test
    void a_killed_postmaster_is_started_again_with_its_data() throws Exception {
        execute("CREATE TABLE kept (n int)");
        execute("INSERT INTO kept VALUES (42)");
        ChildState.Up up = (ChildState.Up) postgres.child().state();
        States states = States.of(postgres.child());

        kill9(up.pid());

        assertThat(states.next(ChildState.Restarting.class).attempt()).isPositive();
        ChildState.Up again = states.next(ChildState.Up.class);
        assertThat(again.pid()).isNotEqualTo(up.pid());
        assertThat(ask("SELECT n FROM kept")).isEqualTo("42");
    }

    @Test
    void data_is_kept_across_a_stop_and_no_process_stays(@TempDir Path other) throws Exception {
        PostgresChild first = EmbeddedPostgres.start(other);
        long pid = ((ChildState.Up) first.child().state()).pid();
        try (Connection connection = first.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE stays (n int)");
        }
        first.close();
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(EmbeddedPostgres.records(other).folder()).isEmptyDirectory();

        try (PostgresChild second = EmbeddedPostgres.start(other);
                Connection connection = second.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM stays")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void another_process_under_a_noted_number_is_left_alone() {
        long self = ProcessHandle.current().pid();
        ProcessIdentity ours = ProcessIdentity.of(self, "").orElseThrow();

        assertThat(ours.runs()).isTrue();
        assertThat(new ProcessIdentity(self, ours.startTicks() + 1, ours.bootId(), "").handle())
                .isEmpty();
        assertThat(new ProcessIdentity(self, ours.startTicks(), ours.bootId(), "seogo-other").handle())
                .isEmpty();
        assertThat(new ProcessIdentity(self, ours.startTicks(), "an earlier boot", "").handle())
                .isEmpty();
    }

    private static void kill9(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String awaitAnswer(String sql) throws SQLException {
        for (int attempt = 0; ; attempt++) {
            try {
                return ask(sql);
            } catch (SQLException recovering) {
                if (attempt == 1000) {
                    throw recovering;
                }
            }
        }
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
