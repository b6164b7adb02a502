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
import kr.seogo.catalog.Caller.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An objection is put on the agenda of a committee, voted on and minuted, over HTTP. */
class CommitteeWayTest {

    private static final String COMMITTEE = "/api/v1/staff/committee";
    private static final String CASES = "/api/v1/staff/cases/";

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static String desk;

    @SuppressWarnings("NullAway.Init")
    private static String officer;

    @SuppressWarnings("NullAway.Init")
    private static String member;

    private final LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Asia/Seoul"));

    @BeforeAll
    static void serve() throws IOException {
        served = ServedArchive.start();
        var tokens = served.archive().tokens();
        desk = tokens.add("총괄 김", Role.DISCLOSURE_DESK, "한빛시", Duration.ofDays(1));
        officer = tokens.add("담당 이", Role.DISCLOSURE_OFFICER, "한빛시", Optional.of("하천과"), Duration.ofDays(1));
        member = tokens.add(
                "위원 2", Optional.of("two"), Role.COMMITTEE_MEMBER, "한빛시", Optional.empty(), Duration.ofDays(1));
        served.archive().cases().bodies().add("한빛시", "하천과");
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void a_vote_says_that_an_objection_was_heard_and_nothing_else_does() throws Exception {
        String number = objected();
        keep();
        assertThat(move(
                                number,
                                5,
                                "committee-heard\",\"meeting\":\"제3차\",\"day\":\"" + today + "\",\"outcome\":\"upheld")
                        .path("rule")
                        .asText())
                .isEqualTo("committee-gate");
        assertThat(ServedArchive.json(served.send(
                                served.request(COMMITTEE + "/waiting", desk).GET()))
                        .at("/0/number")
                        .asText())
                .isEqualTo(number);
        JsonNode meeting = post(
                COMMITTEE + "/meetings",
                "{\"kind\":\"in-person\",\"day\":\"" + today + "\",\"time\":\"14:00\",\"place\":\"소회의실\"}",
                201);
        String at = COMMITTEE + "/meetings/" + meeting.path("number").asText() + "/moves";

        post(at, step("add-item", 1, ",\"kind\":\"objection\",\"caseNumber\":\"" + number + "\""), 200);
        assertThat(post(at, step("tell-agenda", 2, ""), 409).path("rule").asText())
                .isEqualTo("agenda");
        // Of its own rules alone does the committee of a body know urgency.
        assertThat(post(at, step("tell-agenda", 2, ",\"urgency\":\"결정 기한이 닥침\""), 409)
                        .path("rule")
                        .asText())
                .isEqualTo("agenda");
        assertThat(post(
                                COMMITTEE + "/moves",
                                step(
                                        "rules",
                                        6,
                                        ",\"chairBy\":\"head\",\"externalShare\":\"ordinary\",\"urgencyYields\":true,"
                                                + "\"reason\":\"운영 규정\""),
                                200)
                        .path("urgencyYields")
                        .asBoolean())
                .isTrue();
        post(at, step("tell-agenda", 2, ",\"urgency\":\"결정 기한이 닥침\""), 200);
        assertThat(post(at, step("tell-agenda", 2, ""), 409).path("version").asInt())
                .isEqualTo(3);
        post(at, step("hand-papers", 3, ",\"urgency\":\"결정 기한이 닥침\""), 200);
        assertThat(post(at, step("open", 4, ",\"present\":[1,2],\"presiding\":1"), 409)
                        .path("rule")
                        .asText())
                .isEqualTo("quorum");
        post(at, step("open", 4, ",\"present\":[1,2,3,5],\"presiding\":1"), 200);
        castAtOwnPlace(number, meeting.path("number").asText());
        JsonNode voted = post(
                at,
                step(
                        "vote",
                        7,
                        ",\"item\":1,\"findings\":\"공개함이 옳음\",\"ballots\":[{\"member\":1,\"choice\":\"upheld\"},"
                                + "{\"member\":3,\"choice\":\"rejected\"}]"),
                200);
        assertThat(voted.at("/agenda/0/vote/entered").findValuesAsText("member"))
                .containsExactly("1", "3");

        assertThat(voted.at("/agenda/0/vote/found/code").asText()).isEqualTo("upheld");
        assertThat(voted.at("/agenda/0/recusals/0/ground/code").asText()).isEqualTo("own-decision");
        JsonNode heard = ServedArchive.json(
                        served.send(served.request(CASES + number, officer).GET()))
                .at("/objections/0/heard");
        assertThat(heard.at("/vote/inFavour").asInt()).isEqualTo(2);
        assertThat(heard.at("/outcome").asText()).isEqualTo("upheld");
        JsonNode figures = ServedArchive.json(
                served.send(served.request(COMMITTEE + "/figures", desk).GET()));
        assertThat(figures.at("/found/objection/upheld").asInt()).isEqualTo(1);
        assertThat(served.send(served.request(COMMITTEE, officer).GET()).statusCode())
                .isEqualTo(403);
        assertThat(ServedArchive.json(served.send(
                                served.request(COMMITTEE + "/meetings", desk).GET()))
                        .size())
                .isEqualTo(1);
        assertThat(post(
                                at,
                                step(
                                        "appoint",
                                        7,
                                        ",\"name\":\"x\",\"kind\":\"external\",\"post\":\"x\",\"from\":\"" + today
                                                + "\""),
                                400)
                        .path("where")
                        .asText())
                .isEqualTo("move");
    }

    /** The member reads the papers, which name nobody, and votes; and comes in nowhere else. */
    private void castAtOwnPlace(String number, String meeting) throws Exception {
        String seat = "/api/v1/staff/seat/meetings/" + meeting;
        assertThat(served.send(served.request(seat, member).GET()).statusCode()).isEqualTo(404);
        post(COMMITTEE + "/moves", step("account", 7, ",\"member\":2,\"account\":\"two\",\"reason\":\"계정 발급\""), 200);

        JsonNode shown =
                ServedArchive.json(served.send(served.request(seat, member).GET()));
        assertThat(shown.path("member").asInt()).isEqualTo(2);
        assertThat(shown.at("/agenda/0/mayCast").asBoolean()).isTrue();
        JsonNode papers = ServedArchive.json(
                served.send(served.request(seat + "/items/1/papers", member).GET()));
        assertThat(papers.path("wants").asText()).isEqualTo("준설 계획");
        assertThat(papers.toString()).doesNotContain("홍길동", "hong@example.kr");
        JsonNode cast = ServedArchive.json(served.send(served.request(seat + "/moves", member)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(step("cast", 6, ",\"item\":1,\"choice\":\"upheld\"")))));
        assertThat(cast.at("/agenda/0/own/code").asText()).isEqualTo("upheld");
        for (String door : List.of(CASES + number, CASES + number + "/requester?reason=x", COMMITTEE)) {
            assertThat(served.send(served.request(door, member).GET()).statusCode())
                    .as(door)
                    .isEqualTo(403);
        }
    }

    private String objected() throws Exception {
        JsonNode asked = ServedArchive.json(served.send(served.request("/api/v1/disclosure/requests")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"body\":\"한빛시\",\"name\":\"홍길동\",\"email\":\"hong@example.kr\",\"wants\":\"준설 계획\"}"))));
        String number = asked.path("number").asText();
        move(number, 1, "assign\",\"department\":\"하천과");
        ServedArchive.json(served.send(served.request(CASES + number + "/moves", officer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"move\":\"decide\",\"expectedVersion\":2,\"kind\":\"closed\",\"refusals\":[{\"part\":\"전부\","
                                + "\"item\":2,\"reason\":\"국방\"}]}"))));
        move(number, 4, "object\",\"channel\":\"post\",\"purport\":\"공개하여 주십시오");
        return number;
    }

    private JsonNode move(String number, int version, String move) throws Exception {
        return ServedArchive.json(served.send(served.request(CASES + number + "/moves", desk)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"expectedVersion\":" + version + ",\"move\":\"" + move + "\"}"))));
    }

    private void keep() throws Exception {
        for (int i = 1; i <= 5; i++) {
            post(
                    COMMITTEE + "/moves",
                    step(
                            "appoint",
                            i - 1,
                            ",\"name\":\"위원 " + i + "\",\"kind\":\"" + (i < 5 ? "external" : "internal")
                                    + "\",\"post\":\"변호사\",\"from\":\"" + today.minusDays(100) + "\""
                                    + (i == 5 ? ",\"account\":\"담당 이\"" : "")),
                    200);
        }
        JsonNode made = post(COMMITTEE + "/moves", step("chair", 5, ",\"member\":1,\"how\":\"head\""), 200);
        assertThat(made.path("kept").asBoolean()).isTrue();
        assertThat(made.path("defects").size()).isZero();
    }

    private static String step(String move, int version, String more) {
        return "{\"move\":\"" + move + "\",\"expectedVersion\":" + version + more + "}";
    }

    private JsonNode post(String path, String body, int status) throws Exception {
        HttpResponse<byte[]> answer = served.send(served.request(path, desk)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode())
                .as("%s: %s", body, ServedArchive.json(answer))
                .isEqualTo(status);
        return ServedArchive.json(answer);
    }
}
