package kr.seogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import io.dropwizard.testing.junit5.ResourceExtension;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kr.seogo.access.internal.http.AskAgain;
import kr.seogo.access.internal.http.DumpsResource;
import kr.seogo.access.internal.http.ProblemMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DropwizardExtensionsSupport.class)
class DumpsTest {

    private static final String FILE = "/dumps/" + FakeDumps.NAME;

    private final FakeDumps dumps = new FakeDumps();
    private final ResourceExtension api = ResourceExtension.builder()
            .setRegisterDefaultExceptionMappers(false)
            .addResource(new DumpsResource(dumps, Optional.of(URI.create("https://records.example.kr"))))
            .addProvider(new ProblemMapper())
            .addProvider(new AskAgain())
            .build();

    @Test
    void are_listed_with_what_is_needed_to_take_and_check_them() throws Exception {
        try (Response answer = get("/api/v1/dumps", null, null)) {
            JsonNode list = new ObjectMapper().readTree(answer.readEntity(String.class));

            assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(list.at("/records").asLong()).isEqualTo(7);
            assertThat(list.at("/files/0/address").asText()).isEqualTo("https://records.example.kr" + FILE);
            assertThat(list.at("/files/0/bytes").asLong()).isEqualTo(FakeDumps.BYTES.length);
            assertThat(list.at("/files/0/sha512").asText()).isEqualTo(FakeDumps.sha512());
        }
    }

    @Test
    void are_sent_whole_or_in_part_and_not_again_while_they_are_the_same() {
        String tag;
        try (Response whole = get(FILE, null, null)) {
            assertThat(whole.getStatus()).isEqualTo(200);
            assertThat(whole.getHeaderString("Content-Type")).isEqualTo("application/gzip");
            assertThat(whole.getHeaderString("Accept-Ranges")).isEqualTo("bytes");
            assertThat(whole.getHeaderString("Repr-Digest"))
                    .isEqualTo("sha-512=:"
                            + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(FakeDumps.sha512())) + ":");
            assertThat(whole.readEntity(byte[].class)).isEqualTo(FakeDumps.BYTES);
            tag = whole.getHeaderString("ETag");
        }
        try (Response part = get(FILE, "Range", "bytes=3-5")) {
            assertThat(part.getStatus()).isEqualTo(206);
            assertThat(part.getHeaderString("Content-Range")).isEqualTo("bytes 3-5/10");
            assertThat(part.readEntity(String.class)).isEqualTo("345");
        }
        try (Response same = get(FILE, "If-None-Match", tag)) {
            assertThat(same.getStatus()).isEqualTo(304);
        }
        try (Response beyond = get(FILE, "Range", "bytes=10-")) {
            assertThat(beyond.getStatus()).isEqualTo(416);
        }
        try (Response head = api.target(FILE).request().head()) {
            assertThat(head.getStatus()).isEqualTo(200);
        }
        assertThat(dumps.channels).hasSize(5).noneMatch(MemoryChannel::isOpen);
    }

    @Test
    void have_their_digest_beside_them() {
        try (Response sum = get(FILE + ".sha512", null, null)) {
            assertThat(sum.readEntity(String.class)).isEqualTo(FakeDumps.sha512() + "  " + FakeDumps.NAME + "\n");
        }
    }

    @Test
    void that_were_withdrawn_are_answered_as_none() throws Exception {
        dumps.withdrawn = true;

        for (String path : List.of(FILE, FILE + ".sha512")) {
            String none = path.replace("public", "nothing");
            try (Response answer = get(path, null, null);
                    Response unknown = get(none, null, null)) {
                assertThat(answer.getStatus()).as(path).isEqualTo(404);
                assertThat(answer.readEntity(String.class)).isEqualTo(unknown.readEntity(String.class));
            }
        }
        try (Response list = get("/api/v1/dumps", null, null)) {
            assertThat(new ObjectMapper().readTree(list.readEntity(String.class)))
                    .isEqualTo(new ObjectMapper().readTree("{\"files\": []}"));
        }
    }

    private Response get(String path, @Nullable String header, @Nullable String value) {
        var asked = api.target(path).request();
        return header == null ? asked.get() : asked.header(header, value).get();
    }
}
