package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import kr.seogo.catalog.Caller.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters over HTTP on a running server without a mail server: read by whoever asked, posted by staff, seen by nobody else. */
class LettersWayTest {

    private static final String REQUESTS = "/api/v1/disclosure/requests";

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static String desk;

    @SuppressWarnings("NullAway.Init")
    private static String elsewhere;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedArchive.start();
        var tokens = served.archive().tokens();
        desk = tokens.add("총괄 김", Role.DISCLOSURE_DESK, "한빛시", Duration.ofDays(1));
        elsewhere = tokens.add("담당 최", Role.DISCLOSURE_OFFICER, "달빛구", Optional.of("총무과"), Duration.ofDays(1));
        served.archive().cases().bodies().add("한빛시", "하천과");
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void whoever_asked_reads_the_letter_in_three_forms_and_staff_post_it() throws Exception {
        HttpResponse<byte[]> asked = served.send(served.request(REQUESTS)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"body\":\"한빛시\",\"name\":\"홍길동\","
                        + "\"email\":\"hong@example.kr\",\"wants\":\"<script>alert(1)</script> 준설 계획\"}")));
        assertThat(asked.statusCode()).isEqualTo(201);
        String number = ServedArchive.json(asked).path("number").asText();
        String secret = ServedArchive.json(asked).path("secret").asText();
        String letters = REQUESTS + "/" + number + "/letters/";
        long id = ServedArchive.json(mine(REQUESTS + "/" + number, secret, "*/*"))
                .at("/letters/0/id")
                .asLong();

        HttpResponse<byte[]> pdf = mine(letters + id, secret, "*/*");
        HttpResponse<byte[]> html = mine(letters + id, secret, "text/html,application/xhtml+xml;q=0.9");
        HttpResponse<byte[]> hwpx = mine(letters + id + ".hwpx", secret, "*/*");

        assertThat(type(pdf)).isEqualTo("application/pdf");
        assertThat(ServedArchive.text(pdf)).startsWith("%PDF-");
        assertThat(pdf.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(ServedArchive.text(html)).contains("홍길동", "&lt;script&gt;").doesNotContain("<script>");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(ServedArchive.text(hwpx)).startsWith("PK").contains("mimetype");
        assertThat(type(hwpx)).isEqualTo("application/hwp+zip");
        assertThat(mine(letters + id, "wrong", "*/*").statusCode()).isEqualTo(404);
        assertThat(mine(letters + (id + 1), secret, "*/*").statusCode()).isEqualTo(404);
        assertThat(mine(letters + id + ".exe", secret, "*/*").statusCode()).isEqualTo(404);
        assertThat(mine(letters + id, secret, "image/png").statusCode()).isEqualTo(406);

        await().atMost(Duration.ofMinutes(1))
                .until(() -> ServedArchive.json(staff(desk, "/api/v1/staff/letters"))
                                .path("letters")
                                .size()
                        == 1);
        JsonNode waiting =
                ServedArchive.json(staff(desk, "/api/v1/staff/letters")).at("/letters/0");
        assertThat(waiting.at("/state/code").asText()).isEqualTo("to-post");
        String one = "/api/v1/staff/cases/" + number + "/letters/" + id;
        assertThat(staff(elsewhere, one).statusCode()).isEqualTo(404);
        assertThat(staff(desk, one).body()).isEqualTo(pdf.body());
        assertThat(settle(one, "{\"how\":\"posted\"}").statusCode()).isEqualTo(400);
        assertThat(settle(elsewhere, one, "{\"how\":\"posted\",\"reason\":\"등기\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ServedArchive.json(settle(one, "{\"how\":\"posted\",\"reason\":\"등기 1호\"}"))
                        .path("code")
                        .asText())
                .isEqualTo("posted");
        assertThat(settle(one, "{\"how\":\"mail\",\"reason\":\"메일로\"}").statusCode())
                .isEqualTo(409);
        assertThat(ServedArchive.json(staff(desk, "/api/v1/staff/letters")).path("letters"))
                .isEmpty();
    }

    @Test
    void no_fee_is_quoted_for_a_body_without_a_table() throws Exception {
        HttpResponse<byte[]> answer = settle("/api/v1/staff/fees", "{\"lines\":[{\"line\":\"copy-a4\",\"units\":3}]}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(ServedArchive.json(answer).path("code").asText()).isEqualTo("no-fee-table");
        assertThat(staff(desk, "/api/v1/staff/fees").statusCode()).isEqualTo(404);
        assertThat(settle("nobody", "/api/v1/staff/fees", "{\"lines\":[]}").statusCode())
                .isEqualTo(401);
        assertThat(settle(served.token(), "/api/v1/staff/fees", "{\"lines\":[]}")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<byte[]> mine(String path, String secret, String accept) throws Exception {
        return served.send(served.request(path)
                .header("X-Seogo-Secret", secret)
                .header("Accept", accept)
                .GET());
    }

    private HttpResponse<byte[]> staff(String token, String path) throws Exception {
        return served.send(
                served.request(path).header("Authorization", "Bearer " + token).GET());
    }

    private HttpResponse<byte[]> settle(String path, String body) throws Exception {
        return settle(desk, path, body);
    }

    private HttpResponse<byte[]> settle(String token, String path, String body) throws Exception {
        return served.send(served.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String type(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
