package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kr.seogo.app.work.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that make no sense are answered in the archive's own words, at every address; by hand over sockets. */
class WrongRequestTest {

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedArchive.start();
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/%zz HTTP/1.1",
                "GET //api/v1/records HTTP/1.1",
                "GET /api//v1/records HTTP/1.1",
                "GET /api/v1/records/%00 HTTP/1.1",
                "GET /api/v1/records/%2e%2e/x HTTP/1.1",
                "GET /api/v1/records/..;/x HTTP/1.1",
                "GET /api/v1/records/%c0%af HTTP/1.1",
                "GET /api/v1/records/a%2fb HTTP/1.1",
                "GET /api HTTP/1.1",
                "GET /api/v2/records HTTP/1.1",
                "GET /api/v1/records HTTP/1.1\r\nBad Header: x",
                "GET /api/v1/records HTTP/1.1\r\nContent-Length: x",
                "GET /api/v1/records HTTP/9.9",
                "TRACE /api/v1/records HTTP/1.1",
                "FOO /api/v1/records HTTP/1.1",
                "DELETE /api/v1/records HTTP/1.1",
                "PATCH /api/v1/nothing HTTP/1.1",
                "CONNECT /api/v1/records HTTP/1.1",
                "POST /api/v1/records HTTP/1.1\r\nContent-Length: 0"
            })
    void answers_with_a_problem_below_the_api(String request) throws IOException {
        assertProblem(answer(request));
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 20_000, 60_000, 100_000, 1_000_000})
    void answers_an_address_of_any_length_with_a_problem_below_the_api(int length) throws IOException {
        assertProblem(answer("GET /api/v1/records/" + "a".repeat(length) + " HTTP/1.1"));
        assertProblem(answer("GET /api/v1/records/x HTTP/1.1\r\nX-Long: " + "a".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET //records HTTP/1.1",
                "GET /records/%00 HTTP/1.1",
                "GET /records/%c0%af HTTP/1.1",
                "GET /apiary/%zz HTTP/1.1",
                "GET /search HTTP/1.1\r\nContent-Length: x",
                "TRACE / HTTP/1.1",
                "FOO /search HTTP/1.1",
                "DELETE /search HTTP/1.1",
                "GET /no/such/page HTTP/1.1",
                "GET /ark:/99999/x%00 HTTP/1.1"
            })
    void answers_with_a_page_elsewhere_in_the_language_of_the_address(String request) throws IOException {
        Answer korean = answer(request);
        Answer english = answer(request.replaceFirst(" /+", " /en/"));

        assertThat(korean.status()).isBetween(400, 499);
        assertThat(korean.body()).contains("<html lang=\"ko\">", "class=\"foot\"", "<h1>");
        assertThat(korean.head().toLowerCase(Locale.ROOT))
                .contains("content-type: text/html", "content-security-policy:");
        assertThat(english.status()).isBetween(400, 499);
        assertThat(english.body()).contains("<html lang=\"en\">");
    }

    @Test
    void answers_a_long_address_of_a_page_with_a_page() throws IOException {
        Answer answer = answer("GET /records/" + "a".repeat(50_000) + " HTTP/1.1");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"ko\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "GET", "\u0016\u0003\u0001", "GET /search HTTP/1.1\r\n continued"})
    void says_nothing_of_the_inside_to_what_is_no_request_at_all(String request) throws IOException {
        Answer answer = answer(request);

        assertThat(answer.status()).isBetween(400, 505);
    }

    /** The body never comes: whoever waited for it would wait for ever, and whoever goes on would be misunderstood. */
    @Test
    void says_that_the_connection_ends_where_a_body_was_not_read() throws IOException {
        Answer answer =
                kept("POST /api/v1/staff/cases HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2000");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.head().toLowerCase(Locale.ROOT)).contains("connection: close");
    }

    @Test
    void hides_the_door_for_commands_behind_every_method() throws IOException {
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO")) {
            for (String path : List.of("work/status", "work", "")) {
                Answer door = answer(method + " /internal/" + path + " HTTP/1.1\r\nContent-Length: 0");
                Answer none = answer(method + " /anything/" + path + " HTTP/1.1\r\nContent-Length: 0");

                assertThat(door.status()).as(method).isEqualTo(none.status());
                assertThat(door.body().replace("internal", "anything"))
                        .as(method)
                        .isEqualTo(none.body());
                assertThat(door.names()).as(method).isEqualTo(none.names());
            }
        }
    }

    private static void assertProblem(Answer answer) throws IOException {
        assertThat(answer.status()).isBetween(400, 505);
        assertThat(answer.head().toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
        JsonNode problem = Json.mapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("code").asText()).matches("[a-z][a-z-]+");
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    /** An answer as it came. */
    private record Answer(int status, String head, String body) {

        List<String> names() {
            return head.lines()
                    .skip(1)
                    .map(line -> line.split(":", 2)[0])
                    .sorted()
                    .toList();
        }
    }

    private static Answer answer(String request) throws IOException {
        return kept(request + "\r\nConnection: close");
    }

    /** The answer to who would keep the connection. */
    private static Answer kept(String request) throws IOException {
        URI address = URI.create(served.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            String all = said(
                    socket,
                    request + "\r\nHost: " + address.getAuthority() + "\r\nAccept: text/html, */*;q=0.5\r\n\r\n");
            int end = all.indexOf("\r\n\r\n");
            assertThat(end).as("an answer to %.80s, not %.80s", request, all).isPositive();
            Answer answer =
                    new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
            assertThat(all.toLowerCase(Locale.ROOT))
                    .as("what is said of the inside")
                    .doesNotContain("jetty", "dropwizard", "jersey", "exception", "\tat ", "\nserver:", "x-powered-by");
            return answer;
        }
    }

    /** What comes back. Too much to be read is answered before it is all sent, and the connection ends then. */
    private static String said(Socket socket, String sent) throws IOException {
        try {
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
        } catch (SocketException e) {
            assertThat(sent.length()).as("sent when %s", e.getMessage()).isGreaterThan(16_384);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        try {
            for (int n = socket.getInputStream().read(some);
                    n >= 0;
                    n = socket.getInputStream().read(some)) {
                all.write(some, 0, n);
            }
        } catch (SocketException e) {
            assertThat(sent.length()).as("sent when %s", e.getMessage()).isGreaterThan(16_384);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
