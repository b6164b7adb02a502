package kr.seogo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.testing.Needed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code seogo}, in a checkout of its own whose Maven, Node and JDK only note how they were called. */
class ScriptTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set in checkout()
    private Path root;

    @BeforeEach
    void checkout() throws Exception {
        root = Files.createDirectories(folder.resolve("서고 'quoted' checkout"));
        program(root.resolve("seogo"), Files.readString(real("seogo")));
        program(folder.resolve("bin/mvn"), """
                #!/bin/sh
                echo build >>"%s"
                for part in app search-node extractor bench; do mkdir -p "%s/$part/target/lib"; done
                echo "[INFO] Building Seogo: app 0.1.0-SNAPSHOT                  [12/13]"
                """.formatted(folder.resolve("builds"), root));
        program(folder.resolve("bin/node"), "#!/bin/sh\necho v20.1.0\n");
        program(folder.resolve("bin/npm"), "#!/bin/sh\n");
        program(folder.resolve("jdk/bin/javac"), "#!/bin/sh\n");
        program(folder.resolve("jdk/bin/java"), "#!/bin/sh\nprintf '<%s>\\n' \"$@\"\nprintf '%s\\n' \"$LC_ALL\"\n");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        write(root.resolve("pom.xml"), "<project/>");
        write(root.resolve("app/src/main/java/A.java"), "class A {}");
    }

    @Test
    void is_a_shell_script_without_faults() throws Exception {
        Path guardian = real("app/src/main/resources/kr/seogo/app/internal/postgres/guardian.sh");
        Path check = real("preservation/src/main/resources/kr/seogo/preservation/dispersal/check.sh");
        for (Path script : List.of(real("seogo"), real(".ci/run"), guardian, check)) {
            assertThat(new ProcessBuilder("/bin/sh", "-n", script.toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
        Path shellcheck = Needed.program("shellcheck");
        assertThat(new ProcessBuilder(
                                shellcheck.toString(),
                                real("seogo").toString(),
                                real(".ci/run").toString(),
                                guardian.toString(),
                                check.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void builds_once_and_again_when_a_source_changed() throws Exception {
        run("doctor");
        run("doctor");
        assertThat(builds()).isEqualTo(1);

        Files.setLastModifiedTime(
                root.resolve("app/src/main/java/A.java"), FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
        run("doctor");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void two_at_once_build_once() throws Exception {
        Needed.program("flock");
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(start("doctor"));
        }

        for (Process one : both) {
            assertThat(one.waitFor()).isZero();
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void hands_every_argument_on_as_it_stands_with_a_utf8_locale() throws Exception {
        String output = run("package", "기록 폴더", "a'b\"c", "$HOME *");

        assertThat(output)
                .contains("<kr.seogo.app.Seogo>\n<package>\n<기록 폴더>\n<a'b\"c>\n<$HOME *>\nC.UTF-8\n")
                .containsPattern(Pattern.quote("<-Dseogo.root=" + root) + "/target/programs/\\d+>")
                .containsPattern(Pattern.quote("<" + root) + "/target/programs/\\d+/app/target/lib/\\*>");
    }

    @Test
    void a_failed_build_is_no_build() throws Exception {
        program(folder.resolve("bin/mvn"), "#!/bin/sh\necho '[ERROR] A.java: no'\nexit 1\n");

        Process process = start("doctor");
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(errors).contains("A.java: no").contains("the build failed");
        assertThat(root.resolve("target/.built")).doesNotExist();
    }

    @Test
    void only_builds_where_that_is_asked_for() throws Exception {
        assertThat(run("build")).isEmpty();
        assertThat(builds()).isEqualTo(1);

        Process misused = start("build", "everything");

        assertThat(misused.waitFor()).isEqualTo(2);
        assertThat(builds()).isEqualTo(1);
    }

    /** What a server has not loaded yet would be gone with the jars of its build. */
    @Test
    void a_build_leaves_a_running_server_its_jars_and_a_later_one_takes_them_away() throws Exception {
        Needed.program("flock");
        run("build");
        Path first = programs().getFirst();
        program(folder.resolve("jdk/bin/java"), "#!/bin/sh\necho runs\nread -r until_told\n");
        Process server = start("serve");
        assertThat(server.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("runs");
        Files.writeString(root.resolve("app/src/main/java/A.java"), "class A { int changed; }");

        run("build");

        assertThat(programs()).hasSize(2).contains(first);
        server.getOutputStream().close();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        Files.writeString(root.resolve("app/src/main/java/A.java"), "class A { int changed, again; }");

        run("build");

        assertThat(programs()).hasSize(1).doesNotContain(first);
    }

    private List<Path> programs() throws Exception {
        try (Stream<Path> copies = Files.list(root.resolve("target/programs"))) {
            return copies.toList();
        }
    }

    /** What docker/Dockerfile copies into the image. */
    @Test
    void runs_without_sources_and_with_a_runtime_alone() throws Exception {
        run("build");
        Files.delete(root.resolve("pom.xml"));
        Files.delete(root.resolve("target/.built"));
        Files.delete(folder.resolve("jdk/bin/javac"));
        Files.delete(folder.resolve("bin/mvn"));

        assertThat(run("serve")).contains("<serve>");

        Files.delete(root.resolve("extractor/target/lib"));
        Process incomplete = start("serve");
        assertThat(incomplete.waitFor()).isEqualTo(3);
        assertThat(new String(incomplete.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("extractor/target/lib");
    }

    private String run(String... arguments) throws Exception {
        Process process = start(arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(errors).isZero();
        return output;
    }

    private Process start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(root.resolve("seogo").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    private int builds() throws Exception {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    private static void program(Path file, String text) throws Exception {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Path real(String name) {
        return Path.of(Objects.requireNonNull(System.getProperty("seogo.root"), "seogo.root"), name);
    }
}
