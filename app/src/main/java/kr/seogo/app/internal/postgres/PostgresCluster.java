package kr.seogo.app.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import kr.seogo.app.supervise.ChildJvm;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.app.supervise.SupervisionException;

/** The folder of a PostgreSQL cluster: made by initdb once, its configuration written anew before every start. */
record PostgresCluster(PostgresSpec spec, PostgresBinaries binaries, Unprivileged unprivileged) {
    private static final String SUPPORTED_MAJOR = "18";

    /** Makes the cluster unless it is there. A making that was broken off leaves nothing that counts as there. */
    void ensure() throws IOException {
        Files.createDirectories(spec.logs());
        unprivileged.give(spec.logs());
        Path version = spec.cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            initialise();
        }
        String major = Files.readString(version).strip();
        if (!major.equals(SUPPORTED_MAJOR)) {
            throw new SupervisionException(
                    "%s was made by PostgreSQL %s, expected %s".formatted(spec.cluster(), major, SUPPORTED_MAJOR));
        }
        configure();
    }

    /** Pid in {@code postmaster.pid}, if the file is there. */
    Optional<Long> postmaster() throws IOException {
        List<String> lines = pidFile();
        return lines.isEmpty() || lines.getFirst().isBlank()
                ? Optional.empty()
                : Optional.of(Long.parseLong(lines.getFirst().strip()));
    }

    /** Whether the postmaster says that it takes connections (line 8 of {@code postmaster.pid}). */
    boolean saysReady() throws IOException {
        List<String> lines = pidFile();
        return lines.size() > 7 && lines.get(7).strip().equals("ready");
    }

    /** Stops a postmaster in order and waits until it has gone. */
    void stop() throws IOException {
        run(List.of(
                binaries.pgCtl().toString(),
                "stop",
                "-m",
                "fast",
                "-t",
                "60",
                "-D",
                spec.cluster().toString()));
    }

    private List<String> pidFile() throws IOException {
        Path file = spec.cluster().resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    private void initialise() throws IOException {
        Path parent = spec.cluster().getParent();
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, "initdb-");
        Path password = fresh.resolve("password");
        Path cluster = fresh.resolve("cluster");
        new SecretFile(password).write(new SecretFile(spec.password()).readOrGenerate());
        unprivileged.give(fresh);
        run(List.of(
                binaries.initdb().toString(),
                "--pgdata=" + cluster,
                "--username=" + PostgresSpec.USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8"));
        Files.delete(password);
        Files.move(cluster, spec.cluster(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(fresh);
    }

    private void configure() throws IOException {
        write("postgresql.conf", PostgresConfiguration.settings(spec.logs()));
        write("pg_hba.conf", PostgresConfiguration.ACCESS);
    }

    private void write(String name, String text) throws IOException {
        Path file = spec.cluster().resolve(name);
        Path fresh = spec.cluster().resolve(name + ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        unprivileged.give(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(unprivileged.command(command)).redirectErrorStream(true);
        ChildJvm.bare(builder.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("%s failed with status %d: %s"
                        .formatted(Path.of(command.getFirst()).getFileName(), process.exitValue(), said.strip()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        }
    }
}
