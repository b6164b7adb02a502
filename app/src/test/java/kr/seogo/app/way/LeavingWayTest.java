package kr.seogo.app.way;

import static kr.seogo.app.way.LeavingWay.REQUESTS;
import static kr.seogo.app.way.LeavingWay.STAFF;
import static kr.seogo.app.way.LeavingWay.deliver;
import static kr.seogo.app.way.LeavingWay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.app.way.LeavingWay.Asked;
import kr.seogo.ingest.TransferState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What leaves the house, through the real extractor: from marks to the citizen's download; and what may not leave, from
 * the file of an officer to the refused delivery.
 */
class LeavingWayTest {

    private static final String TABLE = """
            등록번호,계층,상위,제목,생산기관,생산일자,종결일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일
            S,시리즈,,하천 정비,한빛시,2015/2016,,영구,공개,,,공개,
            F,철,S,하천 정비 공사,한빛시,2015,2016-03-02,30년,공개,,,공개,
            I1,건,F,은모래천 민원 회신,,2015-10-01,,,부분공개,6,민원인 개인정보,공개,reply.txt|reply.pdf
            I2,건,F,다른 회신,,2015-10-01,,,부분공개,6,민원인 개인정보,공개,other.txt
            """;

    private static final String NUMBER = "900101-1234567";

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static LeavingWay way;

    @SuppressWarnings("NullAway.Init")
    private static String item;

    @SuppressWarnings("NullAway.Init")
    private static String other;

    @BeforeAll
    static void take_in() throws IOException {
        served = ServedArchive.start();
        Path files = Files.createDirectories(served.folder().resolve("files"));
        Files.writeString(files.resolve("reply.txt"), "물떼새 서식지 민원 회신. 신청인 " + NUMBER + " 귀하");
        Files.writeString(files.resolve("other.txt"), "다른 회신 내용입니다");
        Files.write(files.resolve("reply.pdf"), LeavingWay.pdf("Reply to " + NUMBER + " about plovers", ""));
        Path table = Files.writeString(served.folder().resolve("records.csv"), TABLE);
        assertThat(served.take(files, table, "bag").state()).isEqualTo(TransferState.FINDABLE);
        await().atMost(Duration.ofMinutes(2)).until(() -> served.found("회신").size() == 2);
        item = served.found("은모래천 민원").getFirst();
        other = served.found("회신").stream()
                .filter(one -> !one.equals(item))
                .findFirst()
                .orElseThrow();
        way = new LeavingWay(served);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> served.getAsArchivist("/api/v1/records/" + item + "/files/2/text")
                                .statusCode()
                        == 200);
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void the_citizen_gets_the_redaction_that_a_second_person_released_and_nothing_else() throws Exception {
        Asked asked = way.asked(item);
        String redactions = STAFF + asked.number() + "/redactions";

        JsonNode read = json(way.get(redactions + "/reading?record=" + item + "&file=1", way.officer));
        assertThat(read.path("text").asText()).contains("물떼새");
        assertThat(read.at("/found/0/text").asText()).isEqualTo(NUMBER);
        HttpResponse<byte[]> unproved = way.post(redactions, way.officer, order(1, 6, "물떼새"));
        assertThat(unproved.statusCode()).isEqualTo(422);
        assertThat(json(unproved).path("found").findValuesAsText("code")).containsExactly("personal-data");
        assertThat(text(unproved)).doesNotContain(NUMBER);

        HttpResponse<byte[]> drafted = way.post(redactions, way.officer, order(1, 6, NUMBER));
        assertThat(drafted.statusCode()).as(text(drafted)).isEqualTo(201);
        String id = json(drafted).path("id").asText();
        assertThat(text(drafted)).doesNotContain(NUMBER).doesNotContain("1234567");
        assertThat(text(way.get(redactions + "/" + id + "/copy", way.second)))
                .contains("물떼새")
                .doesNotContain("1234567");
        String release = redactions + "/" + id + "/release";
        assertThat(text(way.post(release, way.second, ""))).contains("먼저 부분공개로 결정하십시오");

        way.decidePartly(asked, item);
        assertThat(text(way.move(way.officer, asked, deliver()))).contains("가림본이 확정되지 않았습니다", "partial");
        assertThat(way.post(release, way.officer, "").statusCode()).isEqualTo(409);
        assertThat(text(way.post(release, way.disguised, ""))).contains("표시를 한 사람은");
        assertThat(way.post(release, way.elsewhere, "").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> released = way.post(release, way.second, "");
        assertThat(released.statusCode()).as(text(released)).isEqualTo(200);
        int n = json(released).path("rendition").asInt();

        JsonNode file = json(way.get(STAFF + asked.number() + "/files", way.officer))
                .path("files")
                .path(0);
        String mine = REQUESTS + "/" + asked.number() + "/files";
        String fetched = mine + "/" + file.path("id").asText();
        assertThat(way.mine(fetched, asked.secret()).statusCode())
                .as("before it is handed over")
                .isEqualTo(404);
        assertThat(text(way.move(way.officer, asked, deliver()))).contains("내보낼 파일에 넣으십시오");
        way.moved(way.officer, asked, deliver(file.path("id").asText()));

        assertThat(json(way.mine(mine, asked.secret())).path("files")).hasSize(1);
        HttpResponse<byte[]> download = way.mine(fetched, asked.secret());
        assertThat(text(download)).contains("물떼새").doesNotContain("1234567");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains(asked.number() + "-1.txt");
        assertThat(download.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        assertThat(way.mine(fetched, "wrong").statusCode()).isEqualTo(404);

        String at = "/api/v1/records/" + item + "/files/";
        await().atMost(Duration.ofMinutes(2)).until(() -> served.get(at + n).statusCode() == 200);
        assertThat(served.get(at + n).body()).isEqualTo(download.body());
        assertThat(served.get(at + 1).statusCode()).isEqualTo(403);
        // Whoever asks for it later gets at once what is open of it.
        way.moved(
                way.officer,
                way.asked(item),
                "\"move\":\"immediate\",\"basis\":\"already-decided-open\",\"where\":\"\",\"record\":\"" + item + "\"");
        // The text of the copy is open, so it is found by its words; the original's are not.
        await().atMost(Duration.ofMinutes(2)).until(() -> served.found("물떼새").contains(item));
        assertThat(served.found("\"1234567\"")).isEmpty();
        served.archive().rebuild().run(true, true, true);
        assertThat(served.get(at + n).body()).isEqualTo(download.body());
        assertThat(served.get(at + 1).statusCode()).isEqualTo(403);
    }

    @Test
    void a_pdf_is_marked_by_strings_and_boxes_and_leaves_as_pixels() throws Exception {
        Asked asked = way.asked(item);
        way.decidePartly(asked, item);
        String redactions = STAFF + asked.number() + "/redactions";

        HttpResponse<byte[]> drafted = way.post(
                redactions,
                way.desk,
                "{\"record\":\"" + item + "\",\"file\":2,\"marks\":[{\"ground\":6,\"text\":\"" + NUMBER
                        + "\"},{\"ground\":6,\"page\":1,\"x\":0.1,\"y\":0.8,\"width\":0.2,\"height\":0.1}]}");
        assertThat(drafted.statusCode()).as(text(drafted)).isEqualTo(201);
        String id = json(drafted).path("id").asText();
        byte[] copy = way.get(redactions + "/" + id + "/copy", way.officer).body();
        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .doesNotContain("1234567");
        assertThat(way.post(redactions + "/" + id + "/reject", way.officer, "{\"reason\":\"다시\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(way.get(redactions + "/" + id + "/copy", way.officer).statusCode())
                .isEqualTo(404);
        assertThat(way.post(redactions + "/" + id + "/release", way.officer, "").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_case_redacts_what_it_names_on_the_items_of_its_decision_for_who_handles_it() throws Exception {
        Asked asked = way.asked(item);
        way.decidePartly(asked, item);
        String redactions = STAFF + asked.number() + "/redactions";

        assertThat(text(way.post(redactions, way.officer, order(1, 5, NUMBER)))).contains("결정에 없는 비공개 호");
        assertThat(text(way.post(redactions, way.officer, order(1, 6, NUMBER).replace(item, other))))
                .contains("이 사건이 다루는 기록이 아닙니다");
        assertThat(way.post(redactions, way.elsewhere, order(1, 6, NUMBER)).statusCode())
                .isEqualTo(404);
        assertThat(way.post(redactions, served.token(), order(1, 6, NUMBER)).statusCode())
                .isEqualTo(403);
        assertThat(way.post(redactions, way.officer, order(1, 9, NUMBER)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_officers_file_is_fetched_once_it_was_handed_over_by_a_name_and_type_of_ours() throws Exception {
        Asked asked = way.asked(item);
        HttpResponse<byte[]> brought = way.bring(
                asked, "홍길동 답변서.html.txt", "<script>alert(1)</script> 문의 02-123-4567".getBytes(StandardCharsets.UTF_8));
        assertThat(brought.statusCode()).as(text(brought)).isEqualTo(201);
        JsonNode file = json(brought);
        assertThat(file.path("given").asText()).isEqualTo("홍길동 답변서.html.txt");
        assertThat(file.path("personal")).hasSize(1);
        String second = json(way.bring(asked, "b.pdf", LeavingWay.pdf("Answer", "")))
                .path("id")
                .asText();
        assertThat(way.post(STAFF + asked.number() + "/files/" + second + "/discard", way.officer, "")
                        .statusCode())
                .isEqualTo(204);
        String id = file.path("id").asText();
        way.moved(way.officer, asked, decideOpen());
        assertThat(text(way.move(way.officer, asked, deliver(second)))).contains("\"where\":\"files\"");
        way.moved(way.officer, asked, deliver(id));

        HttpResponse<byte[]> download = way.mine(REQUESTS + "/" + asked.number() + "/files/" + id, asked.secret());
        assertThat(text(download)).contains("02-123-4567");
        assertThat(download.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(download.headers().map().toString()).doesNotContain("html").doesNotContain("%ED%99%8D");
        assertThat(text(way.mine(REQUESTS + "/" + asked.number() + "/files", asked.secret())))
                .doesNotContain("홍길동");
        assertThat(way.post(STAFF + asked.number() + "/files/" + id + "/discard", way.officer, "")
                        .statusCode())
                .isEqualTo(409);
        try (Stream<Path> kept =
                Files.list(served.folder().resolve("data/cases").resolve(asked.number()))) {
            assertThat(kept.map(path -> path.getFileName().toString()).toList()).containsExactly(id);
        }
    }

    @Test
    void what_carries_more_than_it_shows_is_not_taken_in_and_not_handed_over_when_it_was_changed_since()
            throws Exception {
        Asked asked = way.asked(item);
        byte[] author = LeavingWay.pdf("Answer", "6 0 obj<</Author(Hong Gildong)/Title(Draft)>>endobj\n");
        HttpResponse<byte[]> unclean = way.bring(asked, "답변.pdf", author);
        assertThat(unclean.statusCode()).as(text(unclean)).isEqualTo(422);
        assertThat(json(unclean).path("found").findValuesAsText("code")).contains("person");
        assertThat(json(way.get(STAFF + asked.number() + "/files", way.officer)).path("files"))
                .isEmpty();

        String id = json(way.bring(asked, "답변.pdf", LeavingWay.pdf("Answer", "")))
                .path("id")
                .asText();
        way.moved(way.officer, asked, decideOpen());
        Files.write(
                served.folder().resolve("data/cases").resolve(asked.number()).resolve(id), author);
        HttpResponse<byte[]> refused = way.move(way.officer, asked, deliver(id));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("rule").asText()).isEqualTo("safe-content");
        assertThat(text(refused)).contains("바뀌었습니다");
    }

    @Test
    void bombs_programs_and_what_is_too_large_are_refused_and_nothing_of_them_stays() throws Exception {
        Asked asked = way.asked(item);

        assertThat(way.bring(asked, "a.docx", LeavingWay.bomb()).statusCode()).isEqualTo(409);
        assertThat(way.bring(asked, "a.txt", new byte[] {'M', 'Z', 0, 1, 2}).statusCode())
                .isEqualTo(409);
        assertThat(way.bring(asked, "a.html", "<html>".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(409);
        assertThat(way.bring(asked, "a.txt", new byte[0]).statusCode()).isEqualTo(409);
        assertThat(saidToBe(asked, 2L << 30)).startsWith("HTTP/1.1 413");
        Path folder = served.folder().resolve("data/cases").resolve(asked.number());
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
        }
    }

    /** The first line of the answer to a file of which only the length was sent. */
    private static String saidToBe(Asked asked, long bytes) throws IOException {
        URI address = URI.create(served.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + STAFF + asked.number() + "/files HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nAuthorization: Bearer " + way.officer + "\r\nContent-Length: " + bytes
                                    + "\r\nContent-Type: application/pdf\r\n\r\n%PDF-")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static String decideOpen() {
        return "\"move\":\"decide\",\"kind\":\"open\",\"disclosing\":{\"day\":\""
                + java.time.LocalDate.now(java.time.Clock.system(java.time.ZoneId.of("Asia/Seoul")))
                + "\",\"place\":\"온라인\",\"form\":\"electronic\"}";
    }

    private static String order(int file, int ground, String... marked) {
        String marks = String.join(
                ",",
                List.of(marked).stream()
                        .map(one -> "{\"ground\":" + ground + ",\"text\":\"" + one + "\"}")
                        .toList());
        return "{\"record\":\"" + item + "\",\"file\":" + file + ",\"marks\":[" + marks + "]}";
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
