package kr.seogo.preservation.internal.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.S3Credentials;
import kr.seogo.preservation.S3Place;
import kr.seogo.preservation.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S3 places that do not do what they should are told by their address, with what to do. */
class RefusingPlacesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_wrong_secret_is_refused_with_what_the_key_needs() {
        try (S3Server server = new S3Server()) {
            S3Place right = server.place("copy");
            S3Place wrong = new S3Place(
                    right.endpoint(), right.region(), right.bucket(), "copy", new S3Credentials("owner", "guessed"));

            assertTold(wrong, "403", "needs the rights");
        }
    }

    @Test
    void a_bucket_that_is_not_there_is_told() {
        try (S3Server server = new S3Server()) {
            S3Place right = server.place("copy");
            S3Place wrong = new S3Place(right.endpoint(), right.region(), "nowhere", "copy", right.credentials());

            assertTold(wrong, "s3://nowhere/copy", "the bucket is not there");
        }
    }

    @Test
    void a_port_that_nobody_listens_on_is_told() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertTold(S3Server.place(port, "copy"), "127.0.0.1:" + port, "did not answer");
    }

    @Test
    void a_place_that_stays_silent_is_not_waited_for_for_ever() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertTold(S3Server.place(silent.getLocalPort(), "copy"), "s3://archive/copy", "did not answer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "409, OperationAborted, something else is changing it",
        "500, InternalError, the service fails",
        "503, SlowDown, the service fails",
        "507, XMinioStorageFull, has no room",
        "400, InvalidArgument, does not take this"
    })
    void what_a_place_answers_is_told(int status, String code, String advice) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        byte[] answer = "<Error><Code>%s</Code><Message>no</Message></Error>"
                .formatted(code)
                .getBytes(UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", "application/xml");
                exchange.sendResponseHeaders(status, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
        try {
            assertTold(S3Server.place(server.getAddress().getPort(), "copy"), status + " " + code, advice);
        } finally {
            server.stop(0);
        }
    }

    private void assertTold(S3Place place, String... words) {
        assertThatThrownBy(() -> S3Shelf.open(
                        new CopyPlace.Bucket(new CopyName("far"), place),
                        folder.resolve("scratch"),
                        "99999",
                        InstantSource.system(),
                        Duration.ofMillis(500)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("copy far")
                .hasMessageContaining("s3://" + place.bucket() + "/copy at " + place.endpoint())
                .satisfies(told -> assertThat(told.getMessage()).contains(words))
                .hasMessageNotContaining(place.credentials().secretKey());
    }
}
