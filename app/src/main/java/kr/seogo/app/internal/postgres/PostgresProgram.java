package kr.seogo.app.internal.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.seogo.app.supervise.Answer;
import kr.seogo.app.supervise.ChildJvm;
import kr.seogo.app.supervise.ChildProgram;
import kr.seogo.app.supervise.LoopbackPort;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How the embedded PostgreSQL is started, asked and ended: behind a guardian that stops it by pg_ctl when this JVM is
 * gone. It is never killed: a kill -9 would cost a recovery and may leave its shared memory behind.
 */
final class PostgresProgram implements ChildProgram {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(90);

    private final PostgresCluster cluster;
    private final PostgresSpec spec;
    private LoopbackPort port;
    private boolean answeredOnce;

    PostgresProgram(PostgresCluster cluster) throws IOException {
        this.cluster = cluster;
        this.spec = cluster.spec();
        this.port = LoopbackPort.free();
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Duration startLimit() {
        // After a power cut it replays its log first.
        return Duration.ofMinutes(5);
    }

    /** The port it listens on; the same after every restart, so that connection pools find it again. */
    LoopbackPort port() {
        return port;
    }

    @Override
    public Process launch(String token) throws IOException {
        cluster.ensure();
        stopRunning();
        if (!answeredOnce) {
            port = LoopbackPort.free();
        }
        List<String> command = new ArrayList<>(ChildJvm.apart());
        command.addAll(cluster.unprivileged().command(guarded(token)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(startLog().toFile());
        ChildJvm.bare(builder.environment());
        return builder.start();
    }

    @Override
    public long awaitAnswer(Process process, Duration limit) throws IOException {
        try {
            Answer.await(name(), process, limit, () -> cluster.saysReady() && answers());
        } catch (IOException e) {
            throw new IOException(
                    e.getMessage() + "; it said: "
                            + Files.readString(startLog()).strip(),
                    e);
        }
        answeredOnce = true;
        return cluster.postmaster().orElseThrow(() -> new IOException("postgres answered but left no postmaster.pid"));
    }

    @Override
    public void stop(Process process) throws IOException {
        process.getOutputStream().close();
        await(process.toHandle());
    }

    @Override
    public void endLeftovers(List<ProcessHandle> leftovers) throws IOException {
        stopRunning();
        // A guardian ends with its postmaster.
        for (ProcessHandle leftover : leftovers) {
            await(leftover);
        }
    }

    /** A fresh source of connections; each call of it opens one. */
    static PGSimpleDataSource source(LoopbackPort port, String database, Secret password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port.number()});
        source.setDatabaseName(database);
        source.setUser(PostgresSpec.USER);
        source.setPassword(password.reveal());
        return source;
    }

    // The postmaster that runs on our folder, whether a note names it or the run was killed before it was written.
    private void stopRunning() throws IOException {
        Long pid = cluster.postmaster().orElse(null);
        if (pid == null || ProcessHandle.of(pid).isEmpty()) {
            return;
        }
        Path commandLine = Path.of("/proc", Long.toString(pid), "cmdline");
        if (Files.exists(commandLine)
                && Files.readString(commandLine, StandardCharsets.ISO_8859_1)
                        .contains(new String(
                                spec.cluster().toString().getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1))) {
            cluster.stop();
        }
    }

    private List<String> guarded(String token) throws IOException {
        PostgresBinaries binaries = cluster.binaries();
        String folder = spec.cluster().toString();
        return List.of(
                "/bin/sh",
                "-c",
                guardian(),
                "seogo-guardian",
                binaries.pgCtl().toString(),
                folder,
                binaries.postgres().toString(),
                "-D",
                folder,
                "-c",
                "port=" + port.number(),
                "-c",
                "cluster_name=" + token);
    }

    private boolean answers() throws IOException {
        Secret password = new SecretFile(spec.password()).read();
        try (Connection connection = source(port, "postgres", password).getConnection();
                Statement statement = connection.createStatement()) {
            createDatabase(statement);
            return true;
        } catch (SQLException e) {
            if (Objects.equals(e.getSQLState(), "57P03") || Objects.equals(e.getSQLState(), "08001")) {
                return false; // still starting up; not listening yet
            }
            throw new IOException("postgres refused our own credential: " + e.getMessage(), e);
        }
    }

    private static void createDatabase(Statement statement) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + PostgresSpec.DATABASE + "'")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute("CREATE DATABASE " + PostgresSpec.DATABASE);
    }

    private Path startLog() {
        return spec.logs().resolve("postgres-start.log");
    }

    private static void await(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException(
                    "postgres (process %d) did not stop within %d seconds; it is left to finish"
                            .formatted(process.pid(), STOP_LIMIT.toSeconds()),
                    e);
        } catch (ExecutionException e) {
            throw new IOException("could not wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while postgres stopped", e);
        }
    }

    private static String guardian() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(PostgresProgram.class.getResourceAsStream("guardian.sh"), "guardian.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
