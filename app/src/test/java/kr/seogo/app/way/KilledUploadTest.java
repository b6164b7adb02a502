package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import kr.seogo.app.way.SeogoProcesses.Answer;
import kr.seogo.app.work.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, killed while a body uploads and while it takes in what was uploaded. */
class KilledUploadTest {

    private static final int MEBIBYTE = 1 << 20;
    /** More than is synced at once, so that the offset moves on the way. */
    private static final int SENT_BEFORE = 20 * MEBIBYTE;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private SeogoProcesses seogo;

    @BeforeEach
    void set_out() {
        seogo = new SeogoProcesses(folder);
    }

    @AfterEach
    void end_what_was_started() throws InterruptedException {
        seogo.end();
    }

    @Test
    void an_acknowledged_offset_holds_and_the_upload_goes_on_from_there() throws Exception {
        Process first = seogo.serve();
        String token = token();
        HandedIn handed = new HandedIn("죽음").file("가.txt", noise());
        byte[] packed = Files.readAllBytes(
                HandedIn.zip(handed.write(folder.resolve("bag")), folder.resolve("bag.zip"), StandardCharsets.UTF_8));
        assertThat(packed.length).isGreaterThan(SENT_BEFORE);
        String id;
        URI upload;
        long acknowledged;
        CountDownLatch killed = new CountDownLatch(1);
        try (Sender sender = new Sender(server(), token);
                TusClient tus = new TusClient(token)) {
            id = sender.opened(Sender.declaration(handed, "죽음"));
            upload = tus.begin(sender.uploads(id), packed.length, "");
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(tus, upload, packed, killed));
            await().atMost(Duration.ofMinutes(2)).until(() -> tus.offset(upload) > 0);
            acknowledged = tus.offset(upload);

            first.destroyForcibly().waitFor();
            killed.countDown();
            assertThat(sending).failsWithin(Duration.ofMinutes(2));
        }

        seogo.serve();
        try (Sender sender = new Sender(server(), token);
                TusClient tus = new TusClient(token)) {
            URI again = server().resolve(upload.getPath());
            assertThat(tus.offset(again)).isGreaterThanOrEqualTo(acknowledged);
            tus.upload(again, packed, 8 * MEBIBYTE);
            await().atMost(Duration.ofMinutes(3)).until(() -> sender.state(id).equals("completed"));
            assertThat(sender.get("/" + id + "/notice").statusCode()).isEqualTo(200);
        }
        Answer verified = seogo.ask("verify", "--all", "--json");
        assertThat(verified.exit()).as(verified.text()).isZero();
    }

    @Test
    void what_is_here_whole_is_taken_in_once_after_a_kill_on_the_way() throws Exception {
        Process first = seogo.serve();
        String token = token();
        HandedIn handed = new HandedIn("도중").file("가.txt", noise());
        String id;
        try (Sender sender = new Sender(server(), token);
                TusClient tus = new TusClient(token)) {
            id = sender.opened(Sender.declaration(handed, "도중"));
            sendAll(handed, tus, sender.uploads(id));
            first.destroyForcibly().waitFor();
        }

        seogo.serve();
        try (Sender sender = new Sender(server(), token)) {
            await().atMost(Duration.ofMinutes(3)).until(() -> sender.state(id).equals("completed"));
            String accession = sender.transfer(id).path("accession").asText();
            Answer status = seogo.ask("status", "--json");
            assertThat(status.last().findValuesAsText("accession")).containsExactly(accession);
        }
    }

    @Test
    void what_a_power_failure_left_of_the_bag_is_made_again_of_the_uploads() throws Exception {
        Process first = seogo.serve();
        String token = token();
        HandedIn handed = new HandedIn("정전").file("가.txt", noise());
        String id;
        Path work;
        try (Sender sender = new Sender(server(), token);
                TusClient tus = new TusClient(token)) {
            id = sender.opened(Sender.declaration(handed, "정전"));
            sendAll(handed, tus, sender.uploads(id));
            work = seogo.data().resolve("uploads").resolve(id).resolve("work");
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> torn(work).isPresent());
            first.destroyForcibly().waitFor();
        }
        // What was not synced may be there in name only.
        Files.write(torn(work).orElseThrow(), new byte[0]);

        seogo.serve();
        try (Sender sender = new Sender(server(), token)) {
            await().atMost(Duration.ofMinutes(3)).until(() -> sender.state(id).equals("completed"));
        }
        assertThat(work).doesNotExist();
        Answer verified = seogo.ask("verify", "--all", "--json");
        assertThat(verified.exit()).as(verified.text()).isZero();
    }

    /** One by one. */
    private static void sendAll(HandedIn handed, TusClient tus, URI uploads) throws Exception {
        for (var file : handed.files().entrySet()) {
            tus.upload(
                    tus.begin(uploads, file.getValue().length, TusClient.pair("path", file.getKey())),
                    file.getValue(),
                    16 * MEBIBYTE);
        }
    }

    /** The file in the bag that is being taken in. */
    private static Optional<Path> torn(Path work) throws IOException {
        if (!Files.isDirectory(work)) {
            return Optional.empty();
        }
        try (Stream<Path> received = Files.list(work)) {
            return received.map(each -> each.resolve("bag/data/가.txt"))
                    .filter(Files::exists)
                    .findAny();
        }
    }

    /** Sends what is more than synced at once, and then no more until the server is gone. */
    private static void send(TusClient tus, URI upload, byte[] packed, CountDownLatch killed) {
        InputStream stuck = new ByteArrayInputStream(packed, 0, packed.length) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                if (pos >= SENT_BEFORE) {
                    try {
                        killed.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
                return super.read(bytes, from, Math.min(length, 1 << 16));
            }
        };
        try {
            tus.patch(upload, 0, () -> stuck);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The server is gone", e);
        }
    }

    /** Text that packing makes little smaller. */
    private static String noise() {
        byte[] bytes = new byte[24 * MEBIBYTE];
        new Random(7).nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String token() throws Exception {
        return seogo.ask("token", "add", "--role", "sender", "--body", HandedIn.SENDER, "--json")
                .last()
                .path("token")
                .asText();
    }

    private URI server() throws IOException {
        return URI.create(Json.mapper()
                .readTree(Files.readAllBytes(seogo.data().resolve("run/server.json")))
                .path("address")
                .asText());
    }
}
