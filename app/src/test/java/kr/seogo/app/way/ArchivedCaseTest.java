package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller.Role;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case that was disclosed and closed becomes a record by itself: for staff, not for the public, its persons sealed. */
class ArchivedCaseTest {

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static String desk;

    @SuppressWarnings("NullAway.Init")
    private static String officer;

    @SuppressWarnings("NullAway.Init")
    private static String otherOfficer;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedArchive.start();
        var tokens = served.archive().tokens();
        desk = tokens.add("총괄 김", Role.DISCLOSURE_DESK, "한빛시", Duration.ofDays(1));
        officer = tokens.add("담당 이", Role.DISCLOSURE_OFFICER, "한빛시", Optional.of("하천과"), Duration.ofDays(1));
        otherOfficer = tokens.add("담당 박", Role.DISCLOSURE_OFFICER, "두레시", Optional.of("도로과"), Duration.ofDays(1));
        served.archive().cases().bodies().add("한빛시", "하천과");
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void a_closed_case_is_found_by_staff_absent_for_the_public_and_intact() throws Exception {
        String number = disclosed();

        // It waited for its letters; nobody waits out the pause.
        await().atMost(Duration.ofMinutes(1)).until(() -> tryNow(number) == 204);
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(step(number))
                .as("%s", ServedArchive.json(served.get("/api/v1/staff/outbox", desk)))
                .isPresent());
        String record = step(number).orElseThrow().at("/data/record").asText();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> staff("/api/v1/records/" + record).statusCode() == 200);

        JsonNode file = ServedArchive.json(staff("/api/v1/records/" + record));
        assertThat(file.path("title").asText()).isEqualTo("정보공개 청구 " + number);
        assertThat(file.toString()).contains("한빛시", "하천과", "정보공개 청구 처리", "5년");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> ServedArchive.json(staff("/api/v1/records?q=" + number))
                                .path("total")
                                .asInt()
                        >= 4);
        assertThat(served.get("/api/v1/records/" + record).statusCode()).isEqualTo(404);
        assertThat(served.search(number).path("total").asInt()).isZero();
        assertThat(served.search("정보공개 청구 처리").path("total").asInt()).isZero();

        JsonNode items = ServedArchive.json(staff("/api/v1/records/" + record + "/children"));
        List<String> ids = items.findValuesAsText("id");
        assertThat(ids).hasSizeGreaterThanOrEqualTo(4);
        only_the_body_that_was_asked_reads_it(number, record, ids.getFirst());
        List<byte[]> sealed = new ArrayList<>();
        for (String id : ids) {
            JsonNode item = ServedArchive.json(staff("/api/v1/records/" + id));
            for (int n = 1; n <= item.path("files").size(); n++) {
                HttpResponse<byte[]> bytes = staff("/api/v1/records/" + id + "/files/" + n);
                assertThat(bytes.statusCode()).isEqualTo(200);
                String text = new String(bytes.body(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(text).doesNotContain("홍길동", "hong@example.kr");
                if (text.startsWith("SEOGO-SEALED-1 AES-256-GCM " + number + " persons.json")) {
                    sealed.add(bytes.body());
                }
                assertThat(served.get("/api/v1/records/" + id + "/files/" + n).statusCode())
                        .isEqualTo(404);
            }
        }
        assertThat(sealed).hasSize(1);
        byte[] persons = served.archive()
                .cases()
                .openSealed(new CaseNumber(number), sealed.getFirst(), "확인", Actor.desk("총괄 김", "한빛시"))
                .orElseThrow();
        assertThat(new String(persons, java.nio.charset.StandardCharsets.UTF_8)).contains("홍길동", "hong@example.kr");

        openedByItsDoor(number);
        CommandRun verified = CommandRun.of("verify", "--all", "--json", "--data", data());
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
        try (Stream<Path> left = Files.list(served.folder().resolve("data/handovers"))) {
            assertThat(left).isEmpty();
        }
        assertThat(served.archive().ingest().status().stream()
                        .filter(one -> one.number().startsWith(number))
                        .toList())
                .singleElement()
                .satisfies(one -> assertThat(one.organization()).isEqualTo("한빛시"));
    }

    private void only_the_body_that_was_asked_reads_it(String number, String record, String item) throws Exception {
        String search = "/api/v1/records?q=" + number;
        for (String path : List.of(
                "/api/v1/records/" + record,
                "/api/v1/records/" + record + "/children",
                "/api/v1/records/" + item,
                "/api/v1/records/" + item + "/files/1",
                "/records/" + record,
                "/records/" + item)) {
            assertThat(served.get(path, otherOfficer).statusCode()).as(path).isEqualTo(404);
            assertThat(served.get(path, desk).statusCode()).as(path).isEqualTo(200);
        }
        JsonNode own = ServedArchive.json(served.get(search, desk));
        JsonNode others = ServedArchive.json(served.get(search, otherOfficer));
        assertThat(own.path("total").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(own.at("/facets/agency").findValuesAsText("value")).contains("한빛시");
        assertThat(others.path("total").asInt()).isZero();
        assertThat(others.at("/facets/agency")).isEmpty();
        assertThat(ServedArchive.json(served.get("/api/v1/records?q=", otherOfficer))
                        .at("/facets/disclosure")
                        .findValuesAsText("value"))
                .doesNotContain("partial");
        assertThat(ServedArchive.json(served.get("/api/v1/staff/records/" + item + "/access", otherOfficer)))
                .isEmpty();
    }

    /** Sealed files are listed for those who may open them, and opened for a reason that is written down. */
    private void openedByItsDoor(String number) throws Exception {
        String door = "/api/v1/staff/cases/" + number + "/sealed";
        JsonNode listed = ServedArchive.json(served.get("/api/v1/staff/sealed", officer));
        assertThat(listed.path("cases").findValuesAsText("number")).containsExactly(number);
        List<String> persons = new ArrayList<>();
        for (JsonNode file : ServedArchive.json(served.get(door, desk)).path("files")) {
            if (file.path("name").asText().equals("persons.json.sealed")) {
                persons.add(door + "/" + file.path("item").asText() + "/"
                        + file.path("n").asInt());
            }
        }
        assertThat(persons).hasSize(1);
        String file = persons.getFirst();

        assertThat(served.post(file, desk, "{\"reason\":\" \"}").statusCode()).isEqualTo(400);
        HttpResponse<byte[]> opened = served.post(file, desk, "{\"reason\":\"소송 대응\"}");

        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(new String(opened.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("홍길동");
        assertThat(served.archive().cases().desk().looks(new CaseNumber(number), Actor.desk("총괄 김", "한빛시")))
                .anySatisfy(look -> assertThat(look.why()).isEqualTo("소송 대응"));
    }

    private static String data() {
        return served.folder().resolve("data").toString();
    }

    /** Once its letters have been made and wait to be posted. */
    private int tryNow(String number) throws Exception {
        JsonNode waiting =
                ServedArchive.json(served.get("/api/v1/staff/outbox", desk)).path("waiting");
        List<String> states = waiting.findValuesAsText("state");
        if (states.stream().filter("to-post"::equals).count() < 2) {
            return 0;
        }
        String key = "";
        for (JsonNode one : waiting) {
            key = one.at("/kind/code").asText().equals("closed-case")
                    ? one.path("key").asText()
                    : key;
        }
        return served.post(
                        "/api/v1/staff/outbox",
                        desk,
                        "{\"kind\":\"closed-case\",\"number\":\"" + number + "\",\"key\":\"" + key + "\"}")
                .statusCode();
    }

    /** The step by which it became a record. */
    private Optional<JsonNode> step(String number) throws Exception {
        JsonNode whole = ServedArchive.json(served.get("/api/v1/staff/cases/" + number, desk));
        for (JsonNode step : whole.path("steps")) {
            if (step.at("/kind/code").asText().equals("archived")) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private String disclosed() throws Exception {
        HttpResponse<byte[]> asked = served.post(
                "/api/v1/disclosure/requests",
                null,
                "{\"body\":\"한빛시\",\"name\":\"홍길동\",\"email\":\"hong@example.kr\",\"wants\":\"준설 계획\"}");
        String number = ServedArchive.json(asked).path("number").asText();
        String today = LocalDate.now(Clock.system(ZoneId.of("Asia/Seoul"))).toString();
        move(desk, number, 1, "\"move\":\"assign\",\"department\":\"하천과\"");
        move(
                officer,
                number,
                2,
                "\"move\":\"decide\",\"kind\":\"open\",\"disclosing\":{\"day\":\"" + today
                        + "\",\"place\":\"포털\",\"form\":\"electronic\"}");
        int version = ServedArchive.json(served.get("/api/v1/staff/cases/" + number, desk))
                .path("version")
                .asInt();
        move(officer, number, version, "\"move\":\"deliver\",\"form\":\"electronic\",\"what\":\"준설 계획\",\"last\":true");
        move(officer, number, version + 1, "\"move\":\"close\"");
        return number;
    }

    private void move(String token, String number, int version, String move) throws Exception {
        HttpResponse<byte[]> moved = served.post(
                "/api/v1/staff/cases/" + number + "/moves",
                token,
                "{\"expectedVersion\":" + version + "," + move + "}");
        assertThat(moved.statusCode()).as("%s", ServedArchive.json(moved)).isEqualTo(200);
    }

    private static HttpResponse<byte[]> staff(String path) {
        return served.getAsArchivist(path);
    }
}
