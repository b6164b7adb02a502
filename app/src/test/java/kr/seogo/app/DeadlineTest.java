package kr.seogo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kr.seogo.app.work.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code seogo deadline} and {@code seogo holiday} as they are given, with no server running. */
class DeadlineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @Test
    void a_deadline_needs_no_data_folder_and_makes_none() throws IOException {
        assertThat(run("deadline", "--rule", "decision", "--from", "2026-03-09", "--extended", "--json"))
                .isZero();

        JsonNode deadline = Json.mapper().readTree(text(out));
        assertThat(deadline.at("/due").asText()).isEqualTo("2026-03-20");
        assertThat(deadline.at("/extendedDue").asText()).isEqualTo("2026-04-03");
        assertThat(deadline.at("/days/0/date").asText()).isEqualTo("2026-03-09");
        assertThat(deadline.at("/days/0/counted").asBoolean()).isTrue();
        assertThat(text(out).strip()).doesNotContain("\n");
        assertThat(text(err)).isEmpty();
        assertThat(data()).doesNotExist();
    }

    @Test
    void a_person_reads_each_day_with_its_reason() {
        assertThat(run("deadline", "--rule", "third-party-opinion", "--from", "2026-09-22"))
                .isZero();

        assertThat(text(out).lines())
                .contains("2026-09-22 화    -  초일 불산입 · first day, not counted", "2026-09-28 월  기한 (due)")
                .anyMatch(line -> line.startsWith("2026-09-25 금    3  3일째, 말일이 쉬는 날 (추석)"));
    }

    @Test
    void a_deadline_is_printed_for_a_calendar() {
        assertThat(run("deadline", "--rule", "decision", "--from", "2026-03-09", "--ics"))
                .isZero();

        assertThat(text(out)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "decision, 2012-12-31, 2013-01-01 to 2100-12-31",
        "decision, 2101-01-01, 2013-01-01 to 2100-12-31",
        "payment-disclosure, 2016-01-04, was not in force on 2016-01-04",
        "decision, 2026-02-30, 2026-02-30",
        "decision, tomorrow, tomorrow",
        "decisions, 2026-03-09, restricted-reading"
    })
    void what_the_law_does_not_answer_ends_with_2_and_says_why(String rule, String from, String sentence) {
        assertThat(run("deadline", "--rule", rule, "--from", from, "--json")).isEqualTo(2);

        assertThat(text(err)).contains(sentence).doesNotContain("\tat ");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void the_calendar_of_a_year_is_printed() throws IOException {
        assertThat(run("holiday", "list", "2036", "--json")).isZero();

        JsonNode year = Json.mapper().readTree(text(out));
        assertThat(year.at("/exactness").asText()).isEqualTo("rule");
        assertThat(StreamSupport.stream(year.at("/daysOff").spliterator(), false)
                        .map(day -> day.at("/date").asText()))
                .contains("2036-10-06", "2036-10-07");
    }

    @Test
    void a_declared_day_moves_deadlines_until_it_is_taken_back() throws IOException {
        assertThat(look("add", "2026-03-16", "--name", "임시공휴일")).isZero();
        assertThat(Json.mapper().readTree(text(out)).at("/cases").asInt()).isZero();
        assertThat(due()).as("nothing changes before it is confirmed").isEqualTo("2026-03-20");

        assertThat(enter("add", "2026-03-16", "--name", "임시공휴일")).isZero();
        assertThat(Json.mapper().readTree(text(out)).at("/number").asInt()).isEqualTo(1);
        assertThat(due()).isEqualTo("2026-03-23");

        assertThat(enter("add", "2026-03-16", "--name", "다시")).isEqualTo(2);
        assertThat(text(err)).contains("2026-03-16 is a day off already.");

        assertThat(enter("remove", "2026-03-16")).isZero();
        assertThat(due()).isEqualTo("2026-03-20");
        out.reset();
        assertThat(run("holiday", "history", "--json")).isZero();
        assertThat(Json.mapper().readTree(text(out)).findValuesAsText("change")).containsExactly("add", "remove");
        assertThat(Files.exists(data().resolve("solr")))
                .as("search was not started")
                .isFalse();
    }

    private String due() throws IOException {
        out.reset();
        assertThat(run("deadline", "--rule", "decision", "--from", "2026-03-09", "--json"))
                .isZero();
        return Json.mapper().readTree(text(out)).at("/due").asText();
    }

    /** Looks, and confirms what was shown. */
    private int enter(String... words) throws IOException {
        int looked = look(words);
        return looked == 0
                ? look(Stream.concat(
                                Arrays.stream(words),
                                Stream.of(
                                        "--confirm",
                                        Json.mapper()
                                                .readTree(text(out))
                                                .at("/preview")
                                                .asText()))
                        .toArray(String[]::new))
                : looked;
    }

    private int look(String... words) {
        out.reset();
        return run(Stream.concat(
                        Stream.concat(Stream.of("holiday"), Arrays.stream(words)),
                        Stream.of("--source", "관보 제21000호", "--who", "김담당", "--json"))
                .toArray(String[]::new));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private int run(String... words) {
        String[] command = Stream.concat(Arrays.stream(words), Stream.of("--data", data().toString()))
                .toArray(String[]::new);
        return Seogo.run(
                command,
                "UTF-8",
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
