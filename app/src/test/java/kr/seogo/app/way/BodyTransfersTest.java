package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Seoul;
import kr.seogo.preservation.api.AlgorithmTable;
import kr.seogo.preservation.api.Anchors;
import kr.seogo.preservation.api.SignatureCheck;
import kr.seogo.preservation.api.SignatureVerdict;
import kr.seogo.preservation.testing.TestAuthority;
import kr.seogo.preservation.testing.TestAuthority.Use;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bodies hand transfers over by themselves, from the declaration to the deletion receipt, over HTTP. */
class BodyTransfersTest {

    private static final String NOBODYS = "/00000000-0000-4000-8000-000000000000";

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static Path anchors;

    @SuppressWarnings("NullAway.Init")
    private static Sender sender;

    @SuppressWarnings("NullAway.Init")
    private static Sender other;

    @SuppressWarnings("NullAway.Init")
    private static TusClient tus;

    @BeforeAll
    static void serve() throws IOException {
        Path folder = Files.createTempDirectory("seogo-served-");
        Instant now = Instant.now();
        TestAuthority authority =
                new TestAuthority("root", now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(4000)));
        anchors = folder.resolve("anchors");
        authority.pem(anchors.resolve("root.pem"));
        Path key = authority
                .identity("기록원", Use.SIGNING, now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(2000)))
                .keyFile(folder.resolve("key.p12"));
        Path password = Files.createFile(
                folder.resolve("password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, TestAuthority.PASSWORD);
        Files.writeString(
                Files.createDirectories(folder.resolve("data")).resolve("seogo.properties"),
                "proof.key-file = %s\nproof.key-password-file = %s\n".formatted(key, password));
        served = ServedArchive.start(folder);
        sender = new Sender(URI.create(served.address()), token("한빛시"));
        other = new Sender(URI.create(served.address()), token("달빛구"));
        tus = new TusClient(token("한빛시"));
    }

    private static String token(String body) {
        return served.archive().tokens().add(body + " 기록관", Caller.Role.SENDER, body, Duration.ofDays(1));
    }

    @AfterAll
    static void stop() throws IOException {
        sender.close();
        other.close();
        tus.close();
        served.close();
    }

    private static byte[] zip(HandedIn handed, String name) throws IOException {
        Path bag = handed.write(served.folder().resolve(name));
        return Files.readAllBytes(HandedIn.zip(bag, served.folder().resolve(name + ".zip"), StandardCharsets.UTF_8));
    }

    private static void awaitState(String id, String state) {
        await().atMost(Duration.ofMinutes(2)).until(() -> sender.transfer(id), transfer -> transfer.path("state")
                .asText()
                .equals(state));
    }

    @Test
    void tells_what_is_wrong_by_row_column_and_value_before_any_byte_comes() throws Exception {
        HandedIn wrong = new HandedIn("표").saying("30년", "40년").saying("나.txt", "없다.txt");

        JsonNode opened = Sender.json(sender.open(Sender.declaration(wrong, "표")));

        assertThat(opened.path("state").asText()).isEqualTo("to-correct");
        JsonNode retention = finding(opened, "retention-unknown");
        assertThat(retention.path("row").asInt()).isEqualTo(3);
        assertThat(retention.path("column").asText()).isEqualTo("retention");
        assertThat(retention.path("value").asText()).isEqualTo("40년");
        assertThat(finding(opened, "path-absent").path("value").asText()).isEqualTo("없다.txt");
        assertThat(finding(opened, "file-unlisted").path("where").asText()).isEqualTo("data/나.txt");
        String id = opened.path("id").asText();
        HttpResponse<String> tooEarly = tus.create(sender.uploads(id), 10, "");
        assertThat(tooEarly.statusCode()).isEqualTo(409);

        ObjectNode table = Sender.declaration(new HandedIn("표"), "표");
        table.remove(List.of("number", "files"));
        JsonNode corrected = Sender.json(sender.send("PUT", "/" + id + "/table", table.toString()));
        assertThat(corrected.path("state").asText()).isEqualTo("open");
        assertThat(corrected.path("round").asInt()).isEqualTo(2);
        assertThat(corrected.path("steps").findValuesAsText("kind")).containsExactly("opened", "corrected");
    }

    @Test
    void takes_a_packed_bag_in_pieces_and_answers_with_a_signed_notice_and_a_receipt() throws Exception {
        HandedIn handed = new HandedIn("묶음");
        byte[] packed = zip(handed, "packed");
        String id = sender.opened(Sender.declaration(handed, "묶음"));
        assertThat(sender.send("POST", "/" + id + "/deletion-receipt", receipt(today()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(sender.get("/" + id + "/notice").statusCode()).isEqualTo(404);

        URI upload = tus.begin(sender.uploads(id), packed.length, TusClient.pair("filename", "묶음.zip"));
        assertThat(tus.head(upload).headers().firstValue("Upload-Metadata"))
                .contains(TusClient.pair("filename", "묶음.zip"));
        tus.upload(upload, packed, packed.length / 3 + 1);
        awaitState(id, "completed");

        JsonNode completed = sender.transfer(id);
        assertThat(completed.path("accession").asText()).matches("\\d{4}-\\d{6}");
        assertThat(completed.path("steps").findValuesAsText("kind")).containsExactly("opened", "received", "completed");
        byte[] notice = sender.get("/" + id + "/notice").body();
        assertThat(new String(notice, StandardCharsets.UTF_8))
                .contains("한빛시 귀중", completed.path("accession").asText());
        byte[] signature = sender.get("/" + id + "/notice/signature").body();
        assertThat(new SignatureCheck(Anchors.read(anchors), AlgorithmTable.shipped())
                        .verdict(notice, signature, Instant.now()))
                .isInstanceOf(SignatureVerdict.Valid.class);
        await().atMost(Duration.ofMinutes(2)).until(() -> served.found("묶음 계획").size() == 1);
        assertThat(served.folder().resolve("data/uploads").resolve(id)).doesNotExist();

        assertThat(sender.send("POST", "/" + id + "/deletion-receipt", receipt(today().minusDays(1)))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<byte[]> said = sender.send("POST", "/" + id + "/deletion-receipt", receipt(today()));
        assertThat(Sender.json(said).at("/deletionReceipt/by").asText()).isEqualTo("김담당");
        assertThat(sender.send("POST", "/" + id + "/deletion-receipt", receipt(today()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(sender.send(
                                "POST",
                                "/" + id + "/deletion-receipt",
                                receipt(today()).replace("김", "박"))
                        .statusCode())
                .isEqualTo(409);
        JsonNode seen = ServedArchive.json(served.getAsArchivist("/api/v1/staff/body-transfers"));
        assertThat(seen.path("transfers").findValuesAsText("date")).contains(today().toString());
        assertThat(sender.send("DELETE", "/" + id, "").statusCode()).isEqualTo(409);
        assertThat(sender.open(Sender.declaration(handed, "묶음")).statusCode()).isEqualTo(409);
    }

    @Test
    void takes_the_files_one_by_one_where_nothing_is_packed() throws Exception {
        HandedIn handed = new HandedIn("낱개").file("빈 것.txt", "").saying("가.txt", "가.txt|빈 것.txt");
        String id = sender.opened(Sender.declaration(handed, "낱개"));
        assertThat(tus.create(sender.uploads(id), 3, TusClient.pair("path", "다른.txt"))
                        .statusCode())
                .isEqualTo(409);

        for (var file : handed.files().entrySet()) {
            URI upload = tus.begin(sender.uploads(id), file.getValue().length, TusClient.pair("path", file.getKey()));
            tus.upload(upload, file.getValue(), 7);
        }

        awaitState(id, "completed");
        await().atMost(Duration.ofMinutes(2)).until(() -> served.found("낱개 계획").size() == 1);
    }

    @Test
    void returns_what_is_not_what_was_declared_and_takes_the_same_number_again_once_it_is_right() throws Exception {
        HandedIn declared = new HandedIn("반송");
        String id = sender.opened(Sender.declaration(declared, "반송"));
        byte[] wrong = zip(new HandedIn("반송").by("달빛구").file("가.txt", "다른 본문"), "returned");
        tus.upload(tus.begin(sender.uploads(id), wrong.length, ""), wrong, 1 << 20);
        awaitState(id, "returned");

        assertThat(sender.transfer(id).path("findings").findValuesAsText("code"))
                .containsExactlyInAnyOrder("sender-differs", "file-differs");

        byte[] right = zip(declared, "right");
        tus.upload(tus.begin(sender.uploads(id), right.length, ""), right, 1 << 20);
        awaitState(id, "completed");
        assertThat(sender.transfer(id).path("steps").findValuesAsText("kind"))
                .containsExactly("opened", "received", "returned", "received", "completed");
    }

    @Test
    void returns_what_is_no_bag_and_what_the_check_of_its_bytes_refuses() throws Exception {
        HandedIn declared = new HandedIn("바이트");
        String id = sender.opened(Sender.declaration(declared, "바이트"));
        byte[] nothing = "이것은 백이 아니다".getBytes(StandardCharsets.UTF_8);
        tus.upload(tus.begin(sender.uploads(id), nothing.length, ""), nothing, 1 << 20);
        awaitState(id, "returned");
        assertThat(sender.transfer(id).path("findings").findValuesAsText("code"))
                .containsExactly("not-a-bag");

        Path bag = declared.write(served.folder().resolve("flipped"));
        Files.writeString(bag.resolve("data/가.txt"), "바뀐 본문");
        byte[] flipped =
                Files.readAllBytes(HandedIn.zip(bag, served.folder().resolve("flipped.zip"), StandardCharsets.UTF_8));
        tus.upload(tus.begin(sender.uploads(id), flipped.length, ""), flipped, 1 << 20);
        await().atMost(Duration.ofMinutes(2)).until(() -> sender.transfer(id)
                .path("findings")
                .findValuesAsText("code")
                .contains("digest-mismatch"));

        assertThat(sender.state(id)).isEqualTo("returned");
        assertThat(sender.send("DELETE", "/" + id, "").statusCode()).isEqualTo(204);
        assertThat(sender.state(id)).isEqualTo("withdrawn");
        assertThat(sender.open(Sender.declaration(declared, "바이트")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void hides_the_transfers_of_a_body_from_every_other_as_if_there_were_none() throws Exception {
        String id = sender.opened(Sender.declaration(new HandedIn("남의 것"), "남의 것"));
        URI upload = tus.begin(sender.uploads(id), 100, "");
        String own = upload.getPath().substring("/api/v1/transfers".length());
        String nobodys = NOBODYS + "/uploads" + NOBODYS;

        for (String[] door : new String[][] {
            {"GET", "/" + id, NOBODYS, ""},
            {"PUT", "/" + id + "/table", NOBODYS + "/table", "{\"table\":\"x\"}"},
            {"DELETE", "/" + id, NOBODYS, ""},
            {"GET", "/" + id + "/notice", NOBODYS + "/notice", ""},
            {"GET", "/" + id + "/notice/signature", NOBODYS + "/notice/signature", ""},
            {"POST", "/" + id + "/deletion-receipt", NOBODYS + "/deletion-receipt", receipt(today())},
        }) {
            HttpResponse<byte[]> others = other.send(door[0], door[1], door[3]);
            HttpResponse<byte[]> none = other.send(door[0], door[2], door[3]);
            assertThat(others.statusCode()).as("%s %s", door[0], door[1]).isEqualTo(404);
            assertThat(Sender.text(others)).isEqualTo(Sender.text(none));
        }
        try (TusClient stranger = new TusClient(token("달빛구"))) {
            URI there = URI.create(served.address()).resolve("/api/v1/transfers" + own);
            URI nowhere = URI.create(served.address()).resolve("/api/v1/transfers" + nobodys);
            assertThat(stranger.head(there).statusCode()).isEqualTo(404);
            assertThat(stranger.head(there).headers().firstValue("Upload-Offset"))
                    .isEmpty();
            assertThat(stranger.patch(there, 0, new byte[5]).body())
                    .isEqualTo(stranger.patch(nowhere, 0, new byte[5]).body());
            assertThat(stranger.patch(there, 0, new byte[5]).statusCode()).isEqualTo(404);
            assertThat(stranger.end(there).statusCode()).isEqualTo(404);
            assertThat(stranger.create(sender.uploads(id), 5, "").statusCode()).isEqualTo(404);
        }
        assertThat(Sender.json(other.get("")).path("transfers").findValuesAsText("number"))
                .doesNotContain("남의 것");
        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    void lets_a_body_send_for_itself_and_what_is_below_it_alone() throws Exception {
        ObjectNode declared = Sender.declaration(new HandedIn("아래"), "아래");

        declared.put("organization", "달빛구");
        assertThat(sender.open(declared).statusCode()).isEqualTo(403);
        declared.put("organization", "한빛시립대학교");
        assertThat(sender.open(declared).statusCode()).isEqualTo(403);
        declared.put("organization", "한빛시 도로과");
        JsonNode opened = Sender.json(sender.open(declared));
        assertThat(opened.path("organization").asText()).isEqualTo("한빛시 도로과");
        assertThat(opened.path("state").asText()).isEqualTo("open");
    }

    @Test
    void refuses_what_is_no_declaration_by_its_field() throws Exception {
        ObjectNode declared = Sender.declaration(new HandedIn("틀림"), "틀림");
        ((ObjectNode) declared.withArray("files").get(0)).put("sha512", "abc");

        JsonNode problem = Sender.json(sender.open(declared));

        assertThat(problem.path("where").asText()).isEqualTo("files[0].sha512");
        assertThat(Sender.json(sender.send("POST", "", "{\"number\":\"x\"}"))
                        .path("where")
                        .asText())
                .isEqualTo("table");
        assertThat(sender.send("POST", "", "[").statusCode()).isEqualTo(400);
    }

    private static JsonNode finding(JsonNode transfer, String code) {
        for (JsonNode one : transfer.path("findings")) {
            if (one.path("code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code + " is not among " + transfer.path("findings"));
    }

    private static String receipt(LocalDate date) {
        return "{\"date\":\"%s\",\"by\":\"김담당\",\"note\":\"업무관리시스템에서 삭제\"}".formatted(date);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), Seoul.ZONE);
    }
}
