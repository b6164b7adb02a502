package kr.seogo.app.way;

import static kr.seogo.app.way.ServedArchive.json;
import static kr.seogo.app.way.ServedArchive.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is wrong with a request or a step is said clearly by the real doors, and nothing is lost. */
class BadCaseInputTest {

    private static final String REQUESTS = "/api/v1/disclosure/requests";
    private static final String CASES = "/api/v1/staff/cases/";
    private static final MovedClock CLOCK = new MovedClock();

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static String desk;

    @SuppressWarnings("NullAway.Init")
    private static String officer;

    /** Stands still until it is moved. */
    private static final class MovedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-09T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeAll
    static void serve() throws IOException {
        served = ServedArchive.start(Files.createTempDirectory("seogo-served-"), CLOCK);
        var tokens = served.archive().tokens();
        desk = tokens.add("총괄 김", Role.DISCLOSURE_DESK, "한빛시", Duration.ofDays(900));
        officer = tokens.add("담당 이", Role.DISCLOSURE_OFFICER, "한빛시", Optional.of("하천과"), Duration.ofDays(900));
        served.archive().cases().bodies().add("한빛시", "하천과");
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void a_date_before_the_request_is_refused_with_its_rule() throws Exception {
        String number = assigned();

        for (String move : List.of(
                "\"move\":\"clarify\",\"what\":\"무엇\",\"replyBy\":\"2026-03-06\"",
                "\"move\":\"consult\",\"kind\":\"other-unit\",\"whom\":\"과\",\"question\":\"무엇\",\"replyBy\":\"2026-03-06\"",
                "\"move\":\"third-party\",\"party\":\"제3자 1\",\"notified\":\"2026-03-06\"",
                "\"move\":\"decide\",\"kind\":\"open\",\"disclosing\":{\"day\":\"2026-03-06\",\"place\":\"포털\",\"form\":\"electronic\"}")) {
            HttpResponse<byte[]> refused = move(officer, number, 2, move);

            assertThat(refused.statusCode()).as(move).isEqualTo(409);
            assertThat(json(refused).path("code").asText()).isEqualTo("unlawful-move");
            assertThat(json(refused).path("rule").asText()).isNotBlank();
            assertThat(json(refused).toString()).contains("2026-03-06");
        }
        assertThat(steps(number)).isEqualTo(2);
    }

    @Test
    void a_decision_without_a_ground_and_a_second_answer_to_the_same_step_are_refused() throws Exception {
        String number = assigned();
        assertThat(json(move(officer, number, 2, "\"move\":\"decide\",\"kind\":\"closed\""))
                        .path("rule")
                        .asText())
                .isEqualTo("refusal-ground");
        String consult = "\"move\":\"consult\",\"kind\":\"other-unit\",\"whom\":\"공원과\",\"question\":\"있습니까\","
                + "\"replyBy\":\"2026-03-12\"";
        assertThat(move(officer, number, 2, consult).statusCode()).isEqualTo(200);
        String answer = "\"move\":\"consultation-answer\",\"consultation\":1,\"answer\":";
        int version = json(served.get(CASES + number, officer)).path("version").asInt();
        assertThat(move(officer, number, version, answer + "\"없습니다\"").statusCode())
                .isEqualTo(200);

        HttpResponse<byte[]> again = move(officer, number, version + 1, answer + "\"있습니다\"");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).toString()).contains("회신을 기다리는 의견·협조 요청이 없습니다");
        assertThat(text(served.get(CASES + number, officer))).contains("없습니다").doesNotContain("\"있습니다\"");
    }

    @Test
    void an_unknown_body_is_named() throws Exception {
        HttpResponse<byte[]> unknown =
                served.post(REQUESTS, "{\"body\":\"없는 기관\",\"name\":\"홍\",\"email\":\"a@b.kr\",\"wants\":\"x\"}");

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(json(unknown).path("where").asText()).isEqualTo("body");
        assertThat(json(unknown).path("detail").asText()).contains("없는 기관");
    }

    @Test
    void of_two_officers_at_once_one_is_told_and_nothing_is_overwritten() throws Exception {
        String number = assigned();
        int before = json(served.get(CASES + number, officer)).path("version").asInt();

        List<HttpResponse<byte[]>> both = Stream.of("공원과", "도로과")
                .map(whom -> CompletableFuture.supplyAsync(() -> move(
                        officer,
                        number,
                        before,
                        "\"move\":\"consult\",\"kind\":\"other-unit\",\"whom\":\"" + whom
                                + "\",\"question\":\"있습니까\",\"replyBy\":\"2026-03-12\"")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(both).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        JsonNode told = both.stream()
                .filter(one -> one.statusCode() == 409)
                .map(ServedArchive::json)
                .findFirst()
                .orElseThrow();
        assertThat(told.path("code").asText()).isEqualTo("stale-version");
        assertThat(told.path("version").asInt())
                .isEqualTo(json(served.get(CASES + number, officer))
                        .path("version")
                        .asInt());
        assertThat(text(served.get(CASES + number, officer))).containsPattern("공원과|도로과");
        assertThat(text(served.get(CASES + number, officer)).contains("공원과")
                        && text(served.get(CASES + number, officer)).contains("도로과"))
                .isFalse();
    }

    @Test
    void a_clock_set_back_is_said_and_nothing_is_recorded() throws Exception {
        String number = assigned();
        Instant now = CLOCK.now;
        CLOCK.now = now.minus(Duration.ofDays(1));
        try {
            HttpResponse<byte[]> refused = move(officer, number, 2, "\"move\":\"take-up\"");

            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(json(refused).toString()).contains("The clock was set back");
        } finally {
            CLOCK.now = now;
        }
        assertThat(steps(number)).isEqualTo(2);
        assertThat(move(officer, number, 2, "\"move\":\"take-up\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_wrong_secret_a_thousand_times_is_slowed_and_locked_until_its_time_is_over() throws Exception {
        JsonNode asked = asked();
        String number = asked.path("number").asText();
        int answered = 0;
        for (int i = 0; i < 1000; i++) {
            int status = look(number, "wrong-" + i).statusCode();
            assertThat(status).isIn(404, 429);
            answered += status == 404 ? 1 : 0;
            CLOCK.now = CLOCK.now.plusMillis(200);
        }

        assertThat(answered).as("secrets that were looked at in 200 seconds").isLessThan(20);
        HttpResponse<byte[]> locked = look(number, asked.path("secret").asText());
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(json(locked).path("code").asText()).isEqualTo("too-many-tries");
        CLOCK.now = CLOCK.now.plusSeconds(
                Long.parseLong(locked.headers().firstValue("Retry-After").orElseThrow()));
        assertThat(look(number, asked.path("secret").asText()).statusCode()).isEqualTo(200);
        // The same house asks in the other tests, too.
        CLOCK.now = CLOCK.now.plus(Duration.ofHours(2));
    }

    private String assigned() throws Exception {
        String number = asked().path("number").asText();
        assertThat(move(desk, number, 1, "\"move\":\"assign\",\"department\":\"하천과\"")
                        .statusCode())
                .isEqualTo(200);
        return number;
    }

    private JsonNode asked() throws Exception {
        return json(served.post(
                REQUESTS,
                "{\"body\":\"한빛시\",\"name\":\"홍길동\",\"email\":\"hong@example.kr\",\"wants\":\"준설 계획\","
                        + "\"delivery\":\"electronic\"}"));
    }

    private int steps(String number) throws Exception {
        return json(served.get(CASES + number, officer)).path("steps").size();
    }

    private HttpResponse<byte[]> move(String token, String number, int version, String move) {
        return served.post(CASES + number + "/moves", token, "{\"expectedVersion\":" + version + "," + move + "}");
    }

    private HttpResponse<byte[]> look(String number, String secret) {
        return served.send(served.request(REQUESTS + "/" + number)
                .header("X-Seogo-Secret", secret)
                .GET());
    }
}
