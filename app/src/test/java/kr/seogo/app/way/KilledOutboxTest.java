package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kr.seogo.app.work.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, killed while letters are taken slowly and while closed cases become records: nothing twice, nothing lost. */
class KilledOutboxTest {

    private static final int CASES = 3;
    private static final String TABLE = """
            id,level,parent,title,agency,created,retention,disclosure,grounds,reason,list,path
            I1,item,,은모래천 준설 계획,한빛시,2015-05-01,30년,비공개,5,내부검토,비공개,plan.txt
            """;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private SeogoProcesses seogo;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlowMailServer mail;

    private String desk = "";
    private String officer = "";
    private String archivist = "";

    @BeforeEach
    void set_out() throws Exception {
        seogo = new SeogoProcesses(folder);
        mail = SlowMailServer.start();
        Files.writeString(
                Files.createDirectories(seogo.data()).resolve("seogo.properties"),
                "mail.host = 127.0.0.1\nmail.security = none\nmail.from = noreply@hanbit.example\nmail.port = "
                        + mail.port() + "\n");
    }

    @AfterEach
    void end_what_was_started() throws Exception {
        seogo.end();
        mail.close();
    }

    @Test
    void letters_go_out_at_most_once_and_decisions_and_records_exactly_once() throws Exception {
        Path clock = day("2026-03-09");
        Process server = seogo.serve("--trial", "--clock", clock.toString());
        desk = token("desk", "");
        officer = token("officer", "하천과");
        archivist = token("archivist", "");
        String record = takeIn();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            numbers.add(closed(record));
        }

        await().atMost(Duration.ofMinutes(2)).until(() -> !mail.taken().isEmpty());
        kill(server);
        mail.answer(1000);
        day("2026-03-10");
        server = seogo.serve("--clock", clock.toString());
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(3))
                .until(this::packaging);
        kill(server);
        day("2026-03-11");
        seogo.serve("--clock", clock.toString());
        await().atMost(Duration.ofMinutes(4)).untilAsserted(() -> assertThat(waiting())
                .as("%s", waiting())
                .allMatch(one -> one.path("state").asText().equals("uncertain")));

        assertThat(mail.taken()).doesNotHaveDuplicates().doesNotContain("");
        List<String> states = new ArrayList<>();
        for (String number : numbers) {
            JsonNode whole = json("/api/v1/staff/cases/" + number, desk);
            states.addAll(whole.path("letters").findValuesAsText("state"));
            assertThat(codes(whole.path("steps"), "kind")).containsOnlyOnce("archived");
            // The index follows the store, in its own time.
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
                JsonNode found = json("/api/v1/records?level=file&q=" + number, archivist);
                assertThat(found.path("total").asInt()).as(number).isEqualTo(1);
            });
        }
        long uncertain = states.stream().filter("uncertain"::equals).count();
        assertThat(uncertain).isBetween(1L, 2L);
        assertThat(states.stream().filter("sent"::equals).count()).isEqualTo(states.size() - uncertain);
        assertThat((long) mail.taken().size()).isBetween(states.size() - uncertain, (long) states.size());

        JsonNode history = json("/api/v1/staff/records/" + record + "/access", archivist);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(decisions(history, number)).isLessThanOrEqualTo(1));
        assertThat(numbers)
                .anySatisfy(number -> assertThat(decisions(history, number)).isOne());
        assertThat(seogo.ask("verify", "--all", "--json").exit()).isZero();
    }

    private static long decisions(JsonNode history, String number) {
        return StreamSupport.stream(history.spliterator(), false)
                .filter(decision -> decision.toString().contains(number))
                .count();
    }

    /** Whether the bag of a closed case lies there and has not been preserved yet. */
    private boolean packaging() throws Exception {
        try (Stream<Path> all = Files.list(seogo.data().resolve("handovers"))) {
            return all.anyMatch(one -> Files.exists(one.resolve("bag")));
        } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException e) {
            return false; // it was taken away while it was looked at
        }
    }

    private List<JsonNode> waiting() throws Exception {
        List<JsonNode> all = new ArrayList<>();
        json("/api/v1/staff/outbox", desk).path("waiting").forEach(all::add);
        return all;
    }

    private static List<String> codes(JsonNode steps, String field) {
        List<String> codes = new ArrayList<>();
        steps.forEach(step -> codes.add(step.path(field).path("code").asText()));
        return codes;
    }

    private Path day(String day) throws Exception {
        return Files.writeString(folder.resolve("day"), day + "\n");
    }

    private static void kill(Process server) throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    private String token(String role, String department) throws Exception {
        List<String> words = new ArrayList<>(List.of("token", "add", "--role", role, "--body", "한빛시", "--json"));
        if (!department.isEmpty()) {
            words.addAll(List.of("--department", department));
        }
        var answer = seogo.ask(words.toArray(String[]::new));
        assertThat(answer.exit()).as(answer.text()).isZero();
        return answer.last().path("token").asText();
    }

    private String takeIn() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("plan.txt"), "검토 중인 계획");
        Path csv = Files.writeString(folder.resolve("records.csv"), TABLE);
        Path bag = folder.resolve("bag");
        var packed =
                seogo.askWithoutData("package", files.toString(), bag.toString(), "--table", csv.toString(), "--json");
        assertThat(packed.exit()).as(packed.text()).isZero();
        assertThat(seogo.ask("ingest", bag.toString(), "--json").exit()).isZero();
        return json("/api/v1/records?level=item", archivist).at("/items/0/id").asText();
    }

    /** Asked, decided open with a record, handed over and closed. */
    private String closed(String record) throws Exception {
        HttpResponse<byte[]> asked = seogo.post(
                "/api/v1/disclosure/requests",
                "",
                "{\"body\":\"한빛시\",\"name\":\"홍길동\",\"email\":\"hong@example.kr\",\"wants\":\"준설 계획\"}");
        assertThat(asked.statusCode()).isEqualTo(201);
        String number = Json.mapper().readTree(asked.body()).path("number").asText();
        move(desk, number, "\"move\":\"assign\",\"department\":\"하천과\"");
        move(
                officer,
                number,
                "\"move\":\"decide\",\"kind\":\"open\",\"records\":[{\"record\":\"" + record
                        + "\",\"kind\":\"open\"}],\"disclosing\":{\"day\":\"2026-03-09\",\"place\":\"포털\","
                        + "\"form\":\"electronic\"}");
        move(officer, number, "\"move\":\"deliver\",\"form\":\"electronic\",\"what\":\"계획\",\"last\":true");
        move(officer, number, "\"move\":\"close\"");
        return number;
    }

    private void move(String token, String number, String move) throws Exception {
        int version =
                json("/api/v1/staff/cases/" + number, desk).path("version").asInt();
        HttpResponse<byte[]> moved = seogo.post(
                "/api/v1/staff/cases/" + number + "/moves",
                token,
                "{\"expectedVersion\":" + version + "," + move + "}");
        assertThat(moved.statusCode())
                .as("%s", Json.mapper().readTree(moved.body()))
                .isEqualTo(200);
    }

    private JsonNode json(String path, String token) throws Exception {
        HttpResponse<byte[]> answer = seogo.get(path, token);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }
}
