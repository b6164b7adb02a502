package kr.seogo.app.way;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.seogo.catalog.Caller.Role;
import org.jspecify.annotations.Nullable;

/** People who handle requests over HTTP, and the files they bring. */
final class LeavingWay {

    static final String STAFF = "/api/v1/staff/cases/";
    static final String REQUESTS = "/api/v1/disclosure/requests";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ServedArchive served;
    final String desk;
    final String officer;
    /** Somebody else of the department. */
    final String second;
    /** The officer again, under another name and by another token. */
    final String disguised;
    /** Of another body. */
    final String elsewhere;

    LeavingWay(ServedArchive served) {
        this.served = served;
        var cases = served.archive().cases();
        cases.bodies().add("한빛시", "하천과");
        cases.bodies().add("달빛구", "총무과");
        this.desk = token("총괄 김", "kim", Role.DISCLOSURE_DESK, "한빛시", "");
        this.officer = token("담당 이", "lee", Role.DISCLOSURE_OFFICER, "한빛시", "하천과");
        this.second = token("담당 박", "park", Role.DISCLOSURE_OFFICER, "한빛시", "하천과");
        this.disguised = token("담당 이주무관", "lee", Role.DISCLOSURE_DESK, "한빛시", "");
        this.elsewhere = token("담당 최", "choi", Role.DISCLOSURE_OFFICER, "달빛구", "총무과");
    }

    private String token(String name, String account, Role role, String body, String department) {
        return served.archive()
                .tokens()
                .add(
                        name,
                        Optional.of(account),
                        role,
                        body,
                        Optional.of(department).filter(one -> !one.isEmpty()),
                        Duration.ofDays(1));
    }

    /** A request under way in the department. */
    record Asked(String number, String secret) {}

    Asked asked(String record) throws Exception {
        JsonNode receipt = json(post(
                REQUESTS,
                null,
                "{\"body\":\"한빛시\",\"name\":\"홍길동\",\"email\":\"hong@example.kr\",\"wants\":\"민원 회신\","
                        + "\"records\":[\"" + record + "\"]}"));
        Asked asked = new Asked(
                receipt.path("number").asText(), receipt.path("secret").asText());
        moved(desk, asked, "\"move\":\"assign\",\"department\":\"하천과\"");
        return asked;
    }

    void decidePartly(Asked asked, String record) throws Exception {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Seoul")));
        moved(
                officer,
                asked,
                "\"move\":\"decide\",\"kind\":\"partial\",\"refusals\":[{\"part\":\"신청인\",\"item\":6,\"reason\":\"개인정보\"}],"
                        + "\"records\":[{\"record\":\"" + record + "\",\"kind\":\"partial\",\"items\":[6]}],"
                        + "\"disclosing\":{\"day\":\"" + today + "\",\"place\":\"온라인\",\"form\":\"electronic\"}");
    }

    JsonNode moved(String token, Asked asked, String move) throws Exception {
        HttpResponse<byte[]> made = move(token, asked, move);
        if (made.statusCode() != 200) {
            throw new IllegalStateException("not made: " + json(made));
        }
        return json(made);
    }

    HttpResponse<byte[]> move(String token, Asked asked, String move) throws Exception {
        int version = json(get(STAFF + asked.number(), token)).path("version").asInt();
        return post(STAFF + asked.number() + "/moves", token, "{\"expectedVersion\":" + version + "," + move + "}");
    }

    static String deliver(String... files) {
        String ids = files.length == 0 ? "" : "\"" + String.join("\",\"", files) + "\"";
        return "\"move\":\"deliver\",\"form\":\"electronic\",\"what\":\"회신\",\"last\":true,\"otherForm\":false,\"files\":["
                + ids + "]";
    }

    HttpResponse<byte[]> get(String path, @Nullable String token) throws Exception {
        return send(request(path, token).GET());
    }

    HttpResponse<byte[]> mine(String path, String secret) throws Exception {
        return send(request(path, null).header("X-Seogo-Secret", secret).GET());
    }

    HttpResponse<byte[]> post(String path, @Nullable String token, String body) throws Exception {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<byte[]> bring(Asked asked, String name, byte[] bytes) throws Exception {
        return send(request(STAFF + asked.number() + "/files?name=" + ServedArchive.encode(name), officer)
                .header("Content-Type", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(served.address() + path)).timeout(Duration.ofMinutes(2));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        return ServedArchive.json(answer);
    }

    /** One page with one line; readers find the objects themselves. */
    static byte[] pdf(String line, String more) {
        String content = "BT /F1 12 Tf 72 700 Td (" + line + ") Tj ET";
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length " + content.length() + ">>stream\n" + content + "\nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n" + more
                        + "trailer<</Root 1 0 R" + (more.isEmpty() ? "" : "/Info 6 0 R") + ">>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A package whose one part unpacks to 200 MiB of the same sign. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1 << 20];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
        }
        return bytes.toByteArray();
    }
}
