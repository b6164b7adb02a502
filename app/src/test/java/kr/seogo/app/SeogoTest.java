package kr.seogo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeogoTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void refuses_to_start_where_korean_file_names_would_be_lost() {
        assertThat(run("ANSI_X3.4-1968", "doctor")).isEqualTo(3);
        assertThat(text(err)).contains("ANSI_X3.4-1968").contains("LC_ALL=C.UTF-8");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void wrong_use_ends_with_2_and_says_what_is_wrong() {
        assertThat(run("UTF-8", "docter")).isEqualTo(2);
        assertThat(text(err)).contains("docter");
        assertThat(run("UTF-8")).isEqualTo(2);
        assertThat(text(err)).contains("a command is missing");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void help_is_on_standard_output() {
        assertThat(run("UTF-8", "--help")).isZero();
        assertThat(text(out)).contains("doctor").contains("Exit codes");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void every_command_says_the_version_and_has_help() {
        assertThat(run("UTF-8", "token", "add", "--version")).isZero();
        assertThat(text(out)).contains("seogo 0.1.0");
        for (String command : List.of(
                "demo", "serve", "check", "ingest", "verify", "export", "rebuild", "token", "deadline", "holiday")) {
            out.reset();
            assertThat(run("UTF-8", command, "--help")).isZero();
            assertThat(text(out)).startsWith("Usage: seogo " + command);
        }
        assertThat(text(err)).isEmpty();
    }

    @Test
    void a_place_that_is_taken_is_wrong_use_and_said_in_a_sentence(@TempDir Path folder) throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("a.txt"), "회의록");
        Path table = Files.writeString(
                folder.resolve("records.csv"),
                "id,level,title,agency,created,disclosure,path\nI1,item,회의록,한빛시,2015-03-02,공개,a.txt\n");
        Path taken = Files.createDirectories(folder.resolve("bag"));

        assertThat(run("UTF-8", "package", files.toString(), taken.toString(), "--table", table.toString()))
                .isEqualTo(2);

        assertThat(text(err)).contains("seogo: something exists already").doesNotContain("Exception");
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void doctor_prints_one_json_object_a_line(@TempDir Path data) throws Exception {
        int code = run("UTF-8", "doctor", "--json", "--data", data.toString());

        assertThat(code).isZero();
        assertThat(text(out).lines().map(SeogoTest::name))
                .contains(
                        "java",
                        "locale",
                        "postgresql",
                        "disk",
                        "direct-io",
                        "digests",
                        "digests-at-once",
                        "node",
                        "chromium",
                        "korean-font");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void says_in_a_sentence_what_it_could_not_do_and_what_was_wrong_use(@TempDir Path folder) throws Exception {
        Path absent = folder.resolve("없는 백");
        assertThat(run("UTF-8", "check", "--json", absent.toString())).isEqualTo(2);
        assertThat(text(err)).startsWith("seogo: ").contains("없는 백").doesNotContain("\tat ");

        Path source = Files.createDirectories(folder.resolve("files"));
        Files.writeString(source.resolve("a.txt"), "a");
        Path table = Files.writeString(folder.resolve("t.csv"), "id,level,title,agency,path\nI1,item,제목,한빛시,a.txt\n");
        err.reset();
        assertThat(run("UTF-8", "package", source.toString(), folder.toString(), "--table", table.toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains("exists already").doesNotContain("\tat ");

        err.reset();
        assertThat(run(
                        "UTF-8",
                        "serve",
                        "--port",
                        "70000",
                        "--data",
                        folder.resolve("data").toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains("70000").doesNotContain("\tat ");
        assertThat(text(out)).isEmpty();
    }

    private static String name(String line) {
        try {
            JsonNode finding = new ObjectMapper().readTree(line);
            assertThat(finding.fieldNames()).toIterable().contains("state", "found", "cost", "remedy");
            return finding.get("name").asText();
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    private int run(String fileNames, String... args) {
        return Seogo.run(
                args,
                fileNames,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
