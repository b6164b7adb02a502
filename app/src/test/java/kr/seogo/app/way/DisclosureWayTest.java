package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A citizen asks a running server, is refused, objects, is right, is given it: to the end of the case, over HTTP. */
class DisclosureWayTest {

    private static final String REQUESTS = "/api/v1/disclosure/requests";
    private static final String CASES = "/api/v1/staff/cases/";

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static String desk;

    @SuppressWarnings("NullAway.Init")
    private static String officer;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedArchive.start();
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
    void a_citizen_asks_is_refused_objects_and_is_given_it() throws Exception {
        HttpResponse<byte[]> asked = served.post(
                REQUESTS,
                "{\"body\":\"한빛시\",\"name\":\"홍길동\",\"email\":\"hong@example.kr\",\"wants\":\"은모래천 <b>준설</b> 계획\","
                        + "\"records\":[],\"delivery\":\"electronic\"}");
        assertThat(asked.statusCode()).isEqualTo(201);
        String number = ServedArchive.json(asked).path("number").asText();
        String secret = ServedArchive.json(asked).path("secret").asText();
        assertThat(ServedArchive.json(asked).path("due").asText())
                .isGreaterThan(ServedArchive.json(asked).path("received").asText());

        assertThat(look(number, secret).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> wrong = look(number, "wrong");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body())
                .isEqualTo(look("2026-0000999-0", "wrong").body())
                .isEqualTo(served.get(REQUESTS + "/" + number).body());

        assertThat(move(officer, number, 1, "\"move\":\"take-up\"").statusCode())
                .isEqualTo(404);
        assertThat(move(desk, number, 1, "\"move\":\"assign\",\"department\":\"하천과\"")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> groundless = move(officer, number, 2, "\"move\":\"decide\",\"kind\":\"closed\"");
        assertThat(groundless.statusCode()).isEqualTo(409);
        assertThat(ServedArchive.json(groundless).path("code").asText()).isEqualTo("unlawful-move");
        assertThat(ServedArchive.json(groundless).path("rule").asText()).isEqualTo("refusal-ground");
        assertThat(move(
                                officer,
                                number,
                                2,
                                "\"move\":\"decide\",\"kind\":\"closed\",\"refusals\":[{\"part\":\"전부\",\"item\":2,"
                                        + "\"reason\":\"국방\"}]")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> stale = move(officer, number, 2, "\"move\":\"close\"");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(ServedArchive.json(stale).path("code").asText()).isEqualTo("stale-version");
        assertThat(ServedArchive.json(stale).path("version").asInt()).isEqualTo(4);

        JsonNode refused = ServedArchive.json(look(number, secret));
        assertThat(refused.at("/state/code").asText()).isEqualTo("decided");
        assertThat(refused.at("/dates/objection").asText()).isNotBlank();
        assertThat(refused.path("possible").findValuesAsText("code")).contains("object");
        HttpResponse<byte[]> objected = served.send(
                served.request(REQUESTS + "/" + number + "/moves")
                        .header("X-Seogo-Secret", secret)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"move\":\"object\",\"expectedVersion\":4,\"channel\":\"online\",\"purport\":\"공개하여 주십시오\"}")));
        assertThat(objected.statusCode()).isEqualTo(200);

        HttpResponse<byte[]> gateless =
                move(officer, number, 5, "\"move\":\"objection-decide\",\"outcome\":\"upheld\",\"reason\":\"이유 있음\"");
        assertThat(ServedArchive.json(gateless).path("rule").asText()).isEqualTo("committee-gate");
        String today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Asia/Seoul"))
                .toString();
        HttpResponse<byte[]> unheard = move(
                desk,
                number,
                5,
                "\"move\":\"committee-heard\",\"meeting\":\"제3차\",\"day\":\"" + today + "\",\"outcome\":\"upheld\"");
        assertThat(ServedArchive.json(unheard).path("rule").asText()).isEqualTo("committee-gate");
        mergeCommittee(desk);
        step(
                desk,
                number,
                5,
                "\"move\":\"committee-heard\",\"meeting\":\"제3차\",\"day\":\"" + today + "\",\"outcome\":\"upheld\"");
        step(officer, number, 6, "\"move\":\"objection-decide\",\"outcome\":\"upheld\",\"reason\":\"이유 있음\"");
        step(
                officer,
                number,
                7,
                "\"move\":\"decide\",\"kind\":\"open\",\"reason\":\"심의 결과\",\"disclosing\":{\"day\":\"" + today
                        + "\",\"place\":\"포털\",\"form\":\"electronic\"}");
        step(officer, number, 9, "\"move\":\"deliver\",\"form\":\"electronic\",\"what\":\"준설 계획\",\"last\":true");
        step(officer, number, 10, "\"move\":\"close\"");

        assertThat(ServedArchive.json(look(number, secret)).at("/state/code").asText())
                .isEqualTo("closed");
        JsonNode whole = ServedArchive.json(
                served.send(served.request(CASES + number, officer).GET()));
        assertThat(whole.path("steps").size()).isEqualTo(11);
        assertThat(whole.path("steps")).allSatisfy(step -> assertThat(List.of("at", "who", "why", "rule"))
                .allSatisfy(field -> assertThat(step.path(field).asText()).isNotBlank()));
        assertThat(whole.toString()).doesNotContain("홍길동", "hong@", secret);
        assertThat(ServedArchive.json(served.send(
                                served.request(CASES + "?all=true", desk).GET()))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ServedArchive.json(served.send(served.request(CASES, desk).GET()))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void answers_bad_input_by_the_name_of_its_field() throws Exception {
        for (String[] one : new String[][] {
            {"{\"body\":\"없는 기관\",\"name\":\"홍\",\"email\":\"a@b.kr\",\"wants\":\"x\"}", "body"},
            {"{\"body\":\"한빛시\",\"email\":\"a@b.kr\",\"wants\":\"x\"}", "name"},
            {"{\"body\":\"한빛시\",\"name\":\"홍\",\"wants\":\"x\"}", "email"},
            {"{\"body\":\"한빛시\",\"name\":\"홍\",\"email\":\"a@b.kr\"}", "wants"},
            {
                "{\"body\":\"한빛시\",\"name\":\"홍\",\"email\":\"a@b.kr\",\"wants\":\"x\",\"delivery\":\"pigeon\"}",
                "delivery"
            },
        }) {
            HttpResponse<byte[]> answer = served.post(REQUESTS, one[0]);
            assertThat(answer.statusCode()).as(one[0]).isEqualTo(400);
            assertThat(ServedArchive.json(answer).path("where").asText()).isEqualTo(one[1]);
        }
        assertThat(served.send(served.request(CASES).GET()).statusCode()).isEqualTo(401);
        assertThat(served.getAsArchivist(CASES).statusCode()).isEqualTo(403);
        assertThat(served.send(served.request(CASES + "2026-0000001-0", desk).GET())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_commands_make_tokens_of_desk_and_officer_and_move_the_dates_of_open_cases() throws Exception {
        String data = served.folder().resolve("data").toString();
        String anOfficer = CommandRun.of(
                        "token", "add", "--role", "officer", "--body", "달빛구", "--department", "총무과", "--data", data)
                .out()
                .strip();
        String aDesk = CommandRun.of("token", "add", "--role", "desk", "--body", "달빛구", "--data", data)
                .out()
                .strip();
        JsonNode asked = ServedArchive.json(
                served.post(REQUESTS, "{\"body\":\"달빛구\",\"name\":\"홍\",\"email\":\"a@b.kr\",\"wants\":\"무엇\"}"));
        String number = asked.path("number").asText();
        step(aDesk, number, 1, "\"move\":\"assign\",\"department\":\"총무과\"");

        List<String> declaring = List.of(
                "holiday",
                "add",
                asked.path("due").asText(),
                "--name",
                "임시공휴일",
                "--source",
                "대통령령 제1호",
                "--who",
                "총괄",
                "--data",
                data,
                "--json");
        CommandRun shown = CommandRun.of(declaring.toArray(String[]::new));
        assertThat(shown.exit()).as(shown.err()).isZero();
        assertThat(shown.json().path("dates").findValuesAsText("number")).contains(number);
        assertThat(ServedArchive.json(served.send(
                                served.request(CASES + number, anOfficer).GET()))
                        .path("steps")
                        .size())
                .as("nothing moves before it is confirmed")
                .isEqualTo(2);
        CommandRun changed = CommandRun.of(confirmed(declaring, "0000"));
        assertThat(changed.exit()).isEqualTo(2);
        assertThat(changed.err()).contains("have changed since the preview");
        CommandRun declared =
                CommandRun.of(confirmed(declaring, shown.json().path("preview").asText()));

        assertThat(declared.exit()).as(declared.err()).isZero();
        assertThat(declared.json().path("cases").asInt()).isPositive();
        JsonNode moved = ServedArchive.json(
                served.send(served.request(CASES + number, anOfficer).GET()));
        assertThat(moved.path("due").asText()).isGreaterThan(asked.path("due").asText());
        assertThat(moved.at("/steps/2/kind/code").asText()).isEqualTo("dates-moved");
        assertThat(moved.at("/steps/2/why").asText()).contains("대통령령 제1호");
    }

    private static String[] confirmed(List<String> command, String version) {
        return Stream.concat(command.stream(), Stream.of("--confirm", version)).toArray(String[]::new);
    }

    /** The committee of the body is merged with another's, so that the desk records what it found. */
    private static void mergeCommittee(String token) throws Exception {
        HttpResponse<byte[]> answer = served.send(served.request("/api/v1/staff/committee/moves", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"expectedVersion\":0,\"move\":\"rules\",\"chairBy\":\"head\",\"externalShare\":\"ordinary\","
                                + "\"mergedWith\":\"한빛도\",\"reason\":\"협의하여 통합\"}")));
        assertThat(answer.statusCode()).as("%s", ServedArchive.json(answer)).isEqualTo(200);
    }

    private void step(String token, String number, int version, String move) throws Exception {
        HttpResponse<byte[]> answer = move(token, number, version, move);
        assertThat(answer.statusCode())
                .as("%s: %s", move, ServedArchive.json(answer))
                .isEqualTo(200);
    }

    private HttpResponse<byte[]> move(String token, String number, int version, String move) throws Exception {
        return served.send(served.request(CASES + number + "/moves", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"expectedVersion\":" + version + "," + move + "}")));
    }

    private HttpResponse<byte[]> look(String number, String secret) throws Exception {
        return served.send(served.request(REQUESTS + "/" + number)
                .header("X-Seogo-Secret", secret)
                .GET());
    }
}
