package kr.seogo.app.internal.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.app.supervise.ChildState;
import kr.seogo.app.supervise.SearchAccess;
import kr.seogo.app.supervise.States;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolrChildTest {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path data;

    @SuppressWarnings("NullAway.Init") // set in start()
    private static SolrChild solr;

    @BeforeAll
    static void start() {
        solr = EmbeddedSolr.start(data);
    }

    @AfterAll
    static void stop() {
        solr.close();
        HTTP.close();
    }

    @Test
    void a_request_without_credential_is_refused() throws Exception {
        for (String path :
                Set.of("/public/select?q=*:*", "/staff/select?q=*:*", "/admin/cores", "/admin/info/system")) {
            assertThat(get(solr.access().base() + path, "").statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @Test
    void a_request_with_a_wrong_password_is_refused() throws Exception {
        assertThat(get(solr.access().core("public") + "/select?q=*:*", "seogo:wrong")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void finds_by_korean_words_and_keeps_the_two_cores_apart() throws Exception {
        add("staff", "[{\"id\":\"1\",\"title\":\"서울특별시 회의록\"}]");

        assertThat(find("staff", "title:회의")).contains("\"numFound\":1");
        assertThat(find("public", "title:회의")).contains("\"numFound\":0");
    }

    @Test
    void listens_on_one_port_of_the_loopback_address() throws IOException {
        long pid = ((ChildState.Up) solr.child().state()).pid();

        Set<String> listening = Listening.addresses(pid);

        assertThat(listening)
                .containsExactly("127.0.0.1:" + solr.access().base().getPort());
    }

    @Test
    void a_killed_node_is_started_again_with_what_was_committed() throws Exception {
        add("staff", "[{\"id\":\"kept\",\"title\":\"남는 것\"}]");
        SearchAccess before = solr.access();
        ChildState.Up up = (ChildState.Up) solr.child().state();
        States states = States.of(solr.child());

        assertThat(ProcessHandle.of(up.pid()).orElseThrow().destroyForcibly()).isTrue();

        assertThat(states.next(ChildState.Up.class).pid()).isNotEqualTo(up.pid());
        assertThat(solr.access()).isEqualTo(before);
        assertThat(find("staff", "id:kept")).contains("\"numFound\":1");
    }

    @Test
    void the_password_stands_in_no_command_line_and_no_log() throws Exception {
        String password = solr.access().password().reveal();
        long pid = ((ChildState.Up) solr.child().state()).pid();

        assertThat(Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1))
                .doesNotContain(password);
        try (var logs = Files.walk(data.resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).collect(Collectors.toSet())) {
                assertThat(log).content().doesNotContain(password);
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets/solr"))))
                .isEqualTo("rw-------");
    }

    private static void add(String core, String documents) throws Exception {
        HttpRequest request = request(solr.access().core(core) + "/update?commit=true", credential())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(documents))
                .build();
        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private static String find(String core, String query) throws Exception {
        String encoded = java.net.URLEncoder.encode(query, StandardCharsets.UTF_8);
        return get(solr.access().core(core) + "/select?indent=false&rows=0&q=" + encoded, credential())
                .body();
    }

    private static HttpResponse<String> get(String address, String credential) throws Exception {
        return HTTP.send(request(address, credential).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address, String credential) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address));
        if (!credential.isEmpty()) {
            String basic = Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
            builder.header("Authorization", "Basic " + basic);
        }
        return builder;
    }

    private static String credential() {
        return solr.access().user() + ":" + solr.access().password().reveal();
    }
}
