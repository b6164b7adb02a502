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
import java.util.Optional;
import kr.seogo.catalog.Caller.Role;
import kr.seogo.ingest.TransferState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A request to an agency whose records are held: what is decided on it is what everybody can read from then on. */
class JoinedWayTest {

    private static final String TABLE = """
            등록번호,계층,상위,제목,생산기관,생산일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일
            I1,건,,은모래천 준설 계획,한빛시,2015-05-01,30년,비공개,5,내부검토,비공개,plan.txt
            I2,건,,은모래천 준공 보고,한빛시,2016-05-01,30년,공개,,,공개,report.txt
            I3,건,,은모래천 위원 명단,한빛시,2017-05-01,30년,비공개,6,개인정보,비공개,names.txt
            """;

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static String desk;

    @SuppressWarnings("NullAway.Init")
    private static String officer;

    @BeforeAll
    static void take_in() throws Exception {
        served = ServedArchive.start();
        Path files = Files.createDirectories(served.folder().resolve("files"));
        Files.writeString(files.resolve("plan.txt"), "검토 중인 계획");
        Files.writeString(files.resolve("names.txt"), "위원 명단");
        Files.writeString(files.resolve("report.txt"), "준공 보고");
        Path table = Files.writeString(served.folder().resolve("records.csv"), TABLE);
        assertThat(served.take(files, table, "bag").state()).isEqualTo(TransferState.FINDABLE);
        var tokens = served.archive().tokens();
        desk = tokens.add("총괄 김", Role.DISCLOSURE_DESK, "한빛시", Duration.ofDays(1));
        officer = tokens.add("담당 이", Role.DISCLOSURE_OFFICER, "한빛시", Optional.of("하천과"), Duration.ofDays(1));
        served.archive().cases().bodies().add("한빛시", "하천과");
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void a_closed_record_is_asked_for_decided_open_and_read_by_everybody() throws Exception {
        String closed = record("계획");
        assertThat(served.get("/api/v1/records/" + closed).statusCode()).isEqualTo(404);
        String number = underWay();

        assertThat(looks().findValuesAsText("record")).contains(closed);

        HttpResponse<byte[]> unknown = move(officer, number, 2, decide("s1nothing"));
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(ServedArchive.json(unknown).path("where").asText()).isEqualTo("records");
        HttpResponse<byte[]> decided = move(officer, number, 2, decide(closed));
        assertThat(decided.statusCode()).as("%s", ServedArchive.json(decided)).isEqualTo(200);

        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        served.get("/api/v1/records/" + closed + "/files/1").statusCode() == 200);
        JsonNode history = ServedArchive.json(served.getAsArchivist("/api/v1/staff/records/" + closed + "/access"));
        assertThat(history.toString()).contains(number, "담당 이");
        assertThat(looks().findValuesAsText("record")).doesNotContain(closed);
    }

    @Test
    void a_decision_that_keeps_a_record_closed_begins_its_five_years_anew_and_is_shown_as_such() throws Exception {
        String kept = record("명단");
        String number = underWay();
        int year = LocalDate.now(Clock.system(ZoneId.of("Asia/Seoul"))).getYear();

        HttpResponse<byte[]> decided = move(
                officer,
                number,
                2,
                "\"move\":\"decide\",\"kind\":\"closed\",\"refusals\":[{\"part\":\"전부\",\"item\":4,\"reason\":\"재판 중\"}],"
                        + "\"records\":[{\"record\":\"" + kept + "\",\"kind\":\"closed\",\"items\":[4]}]");

        assertThat(decided.statusCode()).as("%s", ServedArchive.json(decided)).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(look(kept).path("caseNumber").asText()).isEqualTo(number));
        assertThat(look(kept).path("kind").asText()).isEqualTo("five-years");
        assertThat(look(kept).path("by").asText()).isEqualTo((year + 5) + "-12-31");
    }

    @Test
    void what_another_body_made_is_decided_on_only_once_that_body_was_asked() throws Exception {
        var tokens = served.archive().tokens();
        String deskElsewhere = tokens.add("총괄 정", Role.DISCLOSURE_DESK, "달빛구", Duration.ofDays(1));
        String elsewhere = tokens.add("담당 정", Role.DISCLOSURE_OFFICER, "달빛구", Optional.of("총무과"), Duration.ofDays(1));
        served.archive().cases().bodies().add("달빛구", "총무과");
        String number = ServedArchive.json(served.post(
                        "/api/v1/disclosure/requests",
                        null,
                        "{\"body\":\"달빛구\",\"name\":\"홍길동\",\"email\":\"hong@example.kr\",\"wants\":\"준공 보고\","
                                + "\"records\":[\"" + record("보고") + "\"]}"))
                .path("number")
                .asText();
        String closed =
                "\"move\":\"decide\",\"kind\":\"closed\",\"refusals\":[{\"part\":\"전부\",\"item\":2,\"reason\":\"국방\"}]";
        assertThat(move(deskElsewhere, number, 1, "\"move\":\"assign\",\"department\":\"총무과\"")
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<byte[]> unheard = move(elsewhere, number, 2, closed);
        assertThat(unheard.statusCode()).isEqualTo(409);
        assertThat(ServedArchive.json(unheard).path("rule").asText()).isEqualTo("consultation");
        assertThat(move(
                                deskElsewhere,
                                number,
                                2,
                                "\"move\":\"consult\",\"kind\":\"record-producer\",\"whom\":\"한빛시\",\"question\":\"공개"
                                        + " 여부\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(move(
                                deskElsewhere,
                                number,
                                3,
                                "\"move\":\"consultation-answer\",\"consultation\":1,\"answer\":\"비공개\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(move(elsewhere, number, 4, closed).statusCode()).isEqualTo(200);
    }

    private static JsonNode looks() {
        return ServedArchive.json(served.getAsArchivist("/api/v1/staff/looks?until=2100&size=100"))
                .path("items");
    }

    private static JsonNode look(String record) {
        for (JsonNode look : looks()) {
            if (look.path("record").asText().equals(record)) {
                return look;
            }
        }
        throw new IllegalStateException("No look at " + record + " in " + looks());
    }

    @Test
    void what_is_open_already_is_disclosed_at_once_and_what_is_closed_is_not() throws Exception {
        String open = record("보고");
        String number = underWay();
        String immediate = "\"move\":\"immediate\",\"basis\":\"made-for-disclosure\",\"where\":\"\",\"record\":\"";

        assertThat(move(officer, number, 2, immediate + "s1nothing\"").statusCode())
                .isEqualTo(400);
        HttpResponse<byte[]> made = move(officer, number, 2, immediate + open + "\"");

        assertThat(made.statusCode()).as("%s", ServedArchive.json(made)).isEqualTo(200);
        assertThat(new String(made.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(open);
    }

    @Test
    void the_desk_declares_a_day_having_seen_what_moves_and_is_told_when_that_has_changed() throws Exception {
        JsonNode first = ServedArchive.json(served.post("/api/v1/disclosure/requests", null, request()));
        String day = first.path("due").asText();
        String order = "{\"change\":\"add\",\"date\":\"" + day + "\",\"name\":\"임시공휴일\",\"source\":\"대통령령 제1호\"";

        assertThat(served.post("/api/v1/staff/holidays", officer, order + "}").statusCode())
                .isEqualTo(403);
        JsonNode shown = ServedArchive.json(served.post("/api/v1/staff/holidays", desk, order + "}"));
        assertThat(shown.path("dates").findValuesAsText("number"))
                .contains(first.path("number").asText());
        assertThat(shown.path("dates").findValuesAsText("before")).contains(day);
        served.post("/api/v1/disclosure/requests", null, request());
        HttpResponse<byte[]> changed = served.post(
                "/api/v1/staff/holidays",
                desk,
                order + ",\"preview\":\"" + shown.path("preview").asText() + "\"}");
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(ServedArchive.json(changed).path("code").asText()).isEqualTo("preview-changed");
        JsonNode again = ServedArchive.json(served.post("/api/v1/staff/holidays", desk, order + "}"));
        HttpResponse<byte[]> made = served.post(
                "/api/v1/staff/holidays",
                desk,
                order + ",\"preview\":\"" + again.path("preview").asText() + "\"}");

        assertThat(made.statusCode()).as("%s", ServedArchive.json(made)).isEqualTo(200);
        assertThat(ServedArchive.json(made).path("cases").asInt())
                .isEqualTo(again.path("cases").asInt());
        HttpResponse<byte[]> entered =
                served.send(served.request("/api/v1/staff/holidays", desk).GET());
        assertThat(ServedArchive.json(entered).path(0).path("who").asText()).isEqualTo("총괄 김");
        assertThat(ServedArchive.json(served.send(served.request(
                                        "/api/v1/staff/cases/"
                                                + first.path("number").asText(),
                                        desk)
                                .GET()))
                        .path("due")
                        .asText())
                .isGreaterThan(day);
    }

    private String underWay() throws Exception {
        HttpResponse<byte[]> asked = served.post("/api/v1/disclosure/requests", null, request());
        assertThat(asked.statusCode()).as("%s", ServedArchive.json(asked)).isEqualTo(201);
        String number = ServedArchive.json(asked).path("number").asText();
        assertThat(move(desk, number, 1, "\"move\":\"assign\",\"department\":\"하천과\"")
                        .statusCode())
                .isEqualTo(200);
        return number;
    }

    private static String request() {
        return "{\"body\":\"한빛시\",\"name\":\"홍길동\",\"email\":\"hong@example.kr\",\"wants\":\"은모래천 준설\"}";
    }

    private static String decide(String record) {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Seoul")));
        return "\"move\":\"decide\",\"kind\":\"open\",\"records\":[{\"record\":\"" + record
                + "\",\"kind\":\"open\"}],\"disclosing\":{\"day\":\"" + today
                + "\",\"place\":\"열람실\",\"form\":\"electronic\"}";
    }

    private static String record(String word) {
        JsonNode items = ServedArchive.json(served.getAsArchivist("/api/v1/records?level=item"))
                .path("items");
        for (JsonNode item : items) {
            if (item.path("title").asText().contains(word)) {
                return item.path("id").asText();
            }
        }
        throw new IllegalStateException("No record of " + word + " in " + items);
    }

    private HttpResponse<byte[]> move(String token, String number, int version, String move) throws Exception {
        return served.post(
                "/api/v1/staff/cases/" + number + "/moves",
                token,
                "{\"expectedVersion\":" + version + "," + move + "}");
    }
}
