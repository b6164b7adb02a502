package kr.seogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import io.dropwizard.testing.junit5.ResourceExtension;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.StreamSupport;
import kr.seogo.access.internal.http.DeadlinesResource;
import kr.seogo.access.internal.http.ProblemMapper;
import kr.seogo.disclosure.DisclosureLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /api/v1/disclosure/deadlines} and the calendar. */
@ExtendWith(DropwizardExtensionsSupport.class)
class DeadlinesTest {
    private static final String DEADLINES = "/api/v1/disclosure/deadlines";

    private final ResourceExtension api = ResourceExtension.builder()
            .setRegisterDefaultExceptionMappers(false)
            .addResource(new DeadlinesResource(
                    DisclosureLaw.shipped().deadlines(), InstantSource.fixed(Instant.parse("2026-11-21T03:04:05Z"))))
            .addProvider(new ProblemMapper())
            .build();

    @Test
    void a_deadline_is_explained_day_by_day() {
        JsonNode deadline = json(get(DEADLINES + "?rule=decision&from=2026-02-13&extended=true"));

        assertThat(deadline.at("/rule").asText()).isEqualTo("decision");
        assertThat(deadline.at("/article").asText()).contains("제11조제1항");
        assertThat(deadline.at("/due").asText()).isEqualTo("2026-03-04");
        assertThat(deadline.at("/extendedDue").asText()).isEqualTo("2026-03-18");
        assertThat(deadline.at("/days/17/date").asText()).isEqualTo("2026-03-02");
        assertThat(deadline.at("/days/17/counted").asBoolean()).isFalse();
        assertThat(deadline.at("/days/17/reason").asText()).isEqualTo("대체공휴일 (삼일절)");
        assertThat(deadline.at("/days").size()).isEqualTo(34);
        assertThat(StreamSupport.stream(deadline.at("/days").spliterator(), false)
                        .filter(day -> day.at("/counted").asBoolean()))
                .hasSize(20);
    }

    @Test
    void what_a_rule_does_not_have_is_left_out() {
        JsonNode deadline = json(get(DEADLINES + "?rule=disclosure&from=2026-07-07&extended"));

        assertThat(deadline.at("/due").asText()).isEqualTo("2026-07-20");
        assertThat(deadline.has("extendedDue")).isFalse();
        assertThat(deadline.has("outerDue")).isFalse();
        assertThat(deadline.has("objectionFrom")).isFalse();
        assertThat(deadline.has("objectionDays")).isFalse();
    }

    @Test
    void silence_says_when_an_objection_may_be_filed() {
        JsonNode silence = json(get(DEADLINES + "?rule=silence&from=2026-09-01"));

        assertThat(silence.at("/due").asText()).isEqualTo("2026-09-30");
        assertThat(silence.at("/objectionFrom").asText()).isEqualTo("2026-10-01");
        assertThat(silence.at("/objectionUntil").asText()).isEqualTo("2026-11-02");
        assertThat(silence.at("/objectionAdvised").asText()).isEqualTo("2026-10-30");
    }

    @ParameterizedTest
    @CsvSource({
        "'', rule, bad-parameter",
        "?from=2026-03-09, rule, bad-parameter",
        "?rule=DECISION&from=2026-03-09, rule, bad-parameter",
        "?rule=decision, from, bad-parameter",
        "?rule=decision&from=2026-02-30, from, bad-parameter",
        "?rule=decision&from=09.03.2026, from, bad-parameter",
        "?rule=decision&from=2026-03-09&extended=yes, extended, bad-parameter",
        "?rule=decision&from=2012-12-31, from, outside-calendar",
        "?rule=decision&from=%2B999999999-12-31, from, outside-calendar",
        "?rule=suit&from=2100-12-01, from, outside-calendar",
        "?rule=payment-disclosure&from=2016-12-12, from, not-in-force"
    })
    void a_question_that_makes_no_sense_is_refused_by_name(String query, String where, String code) {
        for (String door : new String[] {DEADLINES, DEADLINES + ".ics"}) {
            try (Response answer = get(door + query)) {
                assertThat(answer.getStatus()).isEqualTo(400);
                assertThat(answer.getMediaType()).hasToString("application/problem+json");
                JsonNode problem = answer.readEntity(JsonNode.class);
                assertThat(problem.at("/code").asText()).isEqualTo(code);
                assertThat(problem.at("/where").asText()).isEqualTo(where);
            }
        }
    }

    @Test
    void a_deadline_goes_into_anybody_s_calendar() {
        byte[] byName = bytes(get(DEADLINES + ".ics?rule=decision&from=2026-03-09&extended=true"));
        byte[] accepted = bytes(request(DEADLINES + "?rule=decision&from=2026-03-09&extended=true")
                .accept("text/calendar")
                .get());

        String file = new String(byName, StandardCharsets.UTF_8);
        assertThat(accepted).isEqualTo(byName);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.lines())
                .contains(
                        "DTSTAMP:20261121T030405Z",
                        "DTSTART;VALUE=DATE:20260320",
                        "DTEND;VALUE=DATE:20260321",
                        "DTSTART;VALUE=DATE:20260403",
                        "UID:decision-due-20260309-20260320@seogo");
        assertThat(file.replace("\r\n ", ""))
                .contains("DESCRIPTION:청구를 받은 날 2026-03-09\\n정보공개법 제11조제1항")
                .contains("Disclosure Act 11(1)\\, 11(2)");
        assertThat(file.split("\r\n", -1)).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void the_calendar_of_a_year_says_what_each_day_rests_on() {
        JsonNode year = json(get("/api/v1/disclosure/holidays?year=2026"));

        assertThat(year.at("/exactness").asText()).isEqualTo("exact");
        assertThat(StreamSupport.stream(year.at("/daysOff").spliterator(), false))
                .anySatisfy(day -> {
                    assertThat(day.at("/date").asText()).isEqualTo("2026-07-17");
                    assertThat(day.at("/name").asText()).isEqualTo("제헌절");
                    assertThat(day.at("/source").asText()).isEqualTo("관공서의 공휴일에 관한 규정 제2조제2호");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'', bad-parameter",
        "?year=26, bad-parameter",
        "?year=2012, outside-calendar",
        "?year=9999, outside-calendar"
    })
    void a_year_nobody_knows_is_refused(String query, String code) {
        try (Response answer = get("/api/v1/disclosure/holidays" + query)) {
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.readEntity(JsonNode.class).at("/code").asText()).isEqualTo(code);
        }
    }

    private Response get(String path) {
        return request(path).get();
    }

    private Invocation.Builder request(String path) {
        URI base = api.target("").getUri();
        return api.client().target(base.resolve(path)).request();
    }

    private static JsonNode json(Response answer) {
        try (answer) {
            assertThat(answer.getStatus()).isEqualTo(200);
            return Objects.requireNonNull(answer.readEntity(JsonNode.class));
        }
    }

    private static byte[] bytes(Response answer) {
        try (answer) {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeaderString("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
            return answer.readEntity(byte[].class);
        }
    }
}
