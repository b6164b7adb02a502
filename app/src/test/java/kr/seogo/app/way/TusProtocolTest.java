package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kr.seogo.catalog.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every sentence of tus 1.0 that the door of uploads has to keep, by a client that knows the protocol alone. */
class TusProtocolTest {

    private static final int MOST = 1 << 20;
    private static final byte[] HELLO = "hello world".getBytes(StandardCharsets.US_ASCII);

    private static int number;

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static Sender sender;

    @SuppressWarnings("NullAway.Init")
    private static TusClient tus;

    @SuppressWarnings("NullAway.Init")
    private URI creation;

    @BeforeAll
    static void serve() throws IOException {
        Path folder = Files.createTempDirectory("seogo-served-");
        Files.writeString(
                Files.createDirectories(folder.resolve("data")).resolve("seogo.properties"),
                "upload.bytes = " + MOST + "\n");
        served = ServedArchive.start(folder);
        String token = served.archive().tokens().add("한빛시 기록관", Caller.Role.SENDER, "한빛시", Duration.ofDays(1));
        sender = new Sender(URI.create(served.address()), token);
        tus = new TusClient(token);
    }

    @AfterAll
    static void stop() throws IOException {
        sender.close();
        tus.close();
        served.close();
    }

    @BeforeEach
    void open() throws Exception {
        String name = "T" + ++number;
        creation = sender.uploads(sender.opened(Sender.declaration(new HandedIn(name), name)));
    }

    @Test
    void says_what_it_speaks() throws Exception {
        HttpResponse<String> options = tus.options(creation);

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(options.headers().firstValue("Tus-Extension")).contains("creation,expiration,checksum,termination");
        assertThat(options.headers().firstValue("Tus-Max-Size")).contains(Integer.toString(MOST));
        assertThat(options.headers().firstValue("Tus-Checksum-Algorithm")).contains("sha512,sha256,sha1");
    }

    @Test
    void refuses_another_version_and_does_nothing() throws Exception {
        URI upload = tus.begin(creation, 11, "");

        HttpResponse<String> answer =
                tus.send(tus.piece(upload, 0, BodyPublishers.ofByteArray(HELLO)).setHeader("Tus-Resumable", "0.2.2"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(answer.headers().firstValue("Tus-Resumable")).contains("1.0.0");
        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    void tells_length_offset_and_end_and_lets_nobody_keep_that() throws Exception {
        URI upload = tus.begin(creation, 20, "filename " + "aGFu" + ",is_confidential");

        HttpResponse<String> piece = tus.patch(upload, 0, HELLO);
        HttpResponse<String> head = tus.head(upload);

        assertThat(piece.statusCode()).isEqualTo(204);
        assertThat(piece.headers().firstValue("Upload-Offset")).contains("11");
        assertThat(piece.headers().firstValue("Upload-Expires").orElseThrow())
                .matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Upload-Offset")).contains("11");
        assertThat(head.headers().firstValue("Upload-Length")).contains("20");
        assertThat(head.headers().firstValue("Upload-Metadata")).contains("filename aGFu,is_confidential");
        assertThat(head.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(head.headers().firstValue("Tus-Resumable")).contains("1.0.0");
    }

    @Test
    void refuses_a_piece_at_another_offset_and_changes_nothing() throws Exception {
        URI upload = tus.begin(creation, 20, "");
        tus.patch(upload, 0, HELLO);

        assertThat(tus.patch(upload, 0, HELLO).statusCode()).isEqualTo(409);
        assertThat(tus.patch(upload, 12, new byte[1]).statusCode()).isEqualTo(409);
        assertThat(tus.offset(upload)).isEqualTo(11);
    }

    @Test
    void refuses_pieces_of_another_type_and_offsets_that_are_none() throws Exception {
        URI upload = tus.begin(creation, 20, "");

        HttpResponse<String> type = tus.send(tus.piece(upload, 0, BodyPublishers.ofByteArray(HELLO))
                .setHeader("Content-Type", "application/octet-stream"));
        HttpResponse<String> offset =
                tus.send(tus.piece(upload, 0, BodyPublishers.ofByteArray(HELLO)).setHeader("Upload-Offset", "-1"));

        assertThat(type.statusCode()).isEqualTo(415);
        assertThat(type.headers().firstValue("Tus-Resumable")).contains("1.0.0");
        assertThat(offset.statusCode()).isEqualTo(400);
        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    void refuses_what_is_too_large_at_the_beginning_and_on_the_way() throws Exception {
        assertThat(tus.create(creation, MOST + 1, "").statusCode()).isEqualTo(413);
        URI upload = tus.begin(creation, 20, "");

        assertThat(tus.patch(upload, 0, new byte[21]).statusCode()).isEqualTo(413);
        assertThat(tus.patch(upload, 0, () -> new ByteArrayInputStream(new byte[21]))
                        .statusCode())
                .isEqualTo(413);

        assertThat(tus.offset(upload)).isZero();
        assertThat(tus.create(creation, 5, "a b c d!").statusCode()).isEqualTo(400);
    }

    @Test
    void throws_a_piece_away_that_is_not_what_its_checksum_says() throws Exception {
        URI upload = tus.begin(creation, 33, "");

        HttpResponse<String> wrong = tus.patch(upload, 0, HELLO, "sha1", new byte[20]);
        HttpResponse<String> unknown = tus.patch(upload, 0, HELLO, "crc32", new byte[4]);
        HttpResponse<String> sha1 = tus.patch(upload, 0, HELLO, "sha1", TusClient.digest("SHA-1", HELLO));
        HttpResponse<String> sha256 = tus.patch(upload, 11, HELLO, "sha256", TusClient.digest("SHA-256", HELLO));

        assertThat(wrong.statusCode()).isEqualTo(460);
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(sha1.statusCode()).isEqualTo(204);
        assertThat(sha256.statusCode()).isEqualTo(204);
        assertThat(tus.patch(upload, 22, HELLO, "sha512", TusClient.digest("SHA-256", HELLO))
                        .statusCode())
                .isEqualTo(400);
        assertThat(tus.offset(upload)).isEqualTo(22);
    }

    @Test
    void ends_an_upload_for_good() throws Exception {
        URI upload = tus.begin(creation, 20, "");
        tus.patch(upload, 0, HELLO);

        HttpResponse<String> ended = tus.end(upload);

        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(ended.headers().firstValue("Tus-Resumable")).contains("1.0.0");
        assertThat(tus.head(upload).statusCode()).isEqualTo(410);
        assertThat(tus.patch(upload, 11, HELLO).statusCode()).isEqualTo(410);
        assertThat(tus.end(upload).statusCode()).isEqualTo(410);
    }

    @Test
    void takes_the_method_from_the_header_of_those_who_can_send_no_other() throws Exception {
        URI upload = tus.begin(creation, 20, "");

        HttpResponse<String> piece = tus.send(tus.piece(upload, 0, BodyPublishers.ofByteArray(HELLO))
                .method("POST", BodyPublishers.ofByteArray(HELLO))
                .header("X-HTTP-Method-Override", "PATCH"));

        assertThat(piece.statusCode()).isEqualTo(204);
        assertThat(tus.offset(upload)).isEqualTo(11);
    }

    @Test
    void lets_one_write_at_a_time() throws Exception {
        URI upload = tus.begin(creation, 22, "");

        try (Socket first = tus.hesitant(upload, 0, HELLO, 16)) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> tus.patch(upload, 0, new byte[0]).statusCode() == 423);
            assertThat(tus.end(upload).statusCode()).isEqualTo(423);
            first.getOutputStream().write(HELLO, 0, 5);
            first.getOutputStream().flush();

            assertThat(new String(first.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 204");
        }
        assertThat(tus.offset(upload)).isEqualTo(16);
    }

    @Test
    void keeps_what_came_of_a_piece_that_was_cut_off_unless_it_has_a_checksum() throws Exception {
        URI upload = tus.begin(creation, 100, "");

        tus.cutOff(upload, 0, HELLO, 50);

        await().atMost(Duration.ofMinutes(1)).until(() -> tus.offset(upload) == 11);
        assertThat(tus.patch(upload, 11, HELLO).statusCode()).isEqualTo(204);
    }

    @Test
    void begins_anew_where_an_upload_is_begun_again() throws Exception {
        URI lost = tus.begin(creation, 20, "");
        tus.patch(lost, 0, HELLO);

        URI upload = tus.begin(creation, 30, "");

        assertThat(tus.head(lost).statusCode()).isEqualTo(410);
        assertThat(tus.offset(upload)).isZero();
    }
}
