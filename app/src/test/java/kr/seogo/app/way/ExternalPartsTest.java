package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.seogo.app.internal.postgres.EmbeddedPostgres;
import kr.seogo.app.internal.postgres.PostgresChild;
import kr.seogo.app.internal.solr.EmbeddedSolr;
import kr.seogo.app.internal.solr.SolrChild;
import kr.seogo.app.internal.solr.SolrSpec;
import kr.seogo.app.supervise.ChildState;
import kr.seogo.app.supervise.RestartPolicy;
import kr.seogo.app.way.SeogoProcesses.Answer;
import kr.seogo.catalog.SearchConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL and a Solr that run outside of Seogo, named by settings alone. */
@SuppressWarnings("NullAway.Init") // set before each test
class ExternalPartsTest {

    private static final String PASSWORD = "바깥-암호-of-the-role-4711";

    @TempDir
    private Path folder = Path.of("");

    private PostgresChild postgres;
    private SolrChild solr;
    private SeogoProcesses seogo;

    @BeforeEach
    void start_them_outside_and_name_them() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        postgres = EmbeddedPostgres.start(outside.resolve("database"));
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE records LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE records OWNER records");
        }
        solr = solr(outside.resolve("search"));
        seogo = new SeogoProcesses(folder);
        Files.createDirectories(seogo.data());
        Files.writeString(seogo.data().resolve("seogo.properties"), """
                database.url = %s
                database.user = records
                database.password-file = %s
                search.url = %s
                search.credential-file = %s
                """.formatted(
                        postgres.access().jdbcUrl().replaceFirst("/[a-z]+$", "/records"),
                        secret(outside.resolve("password"), PASSWORD),
                        solr.access().base(),
                        outside.resolve("search/secrets/solr")));
    }

    @AfterEach
    void end_everything() throws InterruptedException {
        seogo.end();
        solr.close();
        postgres.close();
    }

    @Test
    void takes_in_finds_restricts_and_rebuilds_and_leaves_both_to_whoever_runs_them() throws Exception {
        ChildState postgresBefore = postgres.child().state();
        ChildState solrBefore = solr.child().state();
        Process server = seogo.serve();
        Path bag = new HandedIn("OUT").write(folder.resolve("bag"));

        Answer taken = seogo.ask("ingest", bag.toString(), "--json");

        assertThat(taken.exit()).as(taken.text()).isZero();
        assertThat(taken.last().path("state").asText()).isEqualTo("findable");
        String plan = only("계획");
        assertThat(seogo.get("/api/v1/records/" + plan + "/files/1").statusCode())
                .isEqualTo(200);

        String token = seogo.ask("token", "add", "--role", "archivist", "--body", "한빛시", "--json")
                .last()
                .path("token")
                .asText();
        var decided = seogo.post(
                "/api/v1/staff/records/" + plan + "/access",
                token,
                "{\"disclosure\":\"closed\",\"grounds\":[5],\"reason\":\"내부검토\",\"list\":\"closed\"}");
        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(seogo.get("/api/v1/records/" + plan).statusCode()).isEqualTo(404);
        assertThat(seogo.search("계획").path("total").asInt()).isZero();
        JsonNode before = seogo.search("결과");

        Answer rebuilt = seogo.ask("rebuild", "--json");

        assertThat(rebuilt.exit()).as(rebuilt.text()).isZero();
        assertThat(rebuilt.last().path("records").asInt()).isEqualTo(HandedIn.RECORDS + 1);
        assertThat(seogo.search("결과")).isEqualTo(before);
        assertThat(seogo.search("계획").path("total").asInt()).isZero();
        assertThat(programsBelow(server)).allMatch(line -> line.contains("ExtractorMain"));
        assertThat(seogo.data().resolve("pg")).doesNotExist();
        assertThat(seogo.data().resolve("solr")).doesNotExist();
        tellsNobody(server);

        server.destroy();
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(postgres.child().state()).isEqualTo(postgresBefore);
        assertThat(solr.child().state()).isEqualTo(solrBefore);
    }

    @Test
    void says_that_the_solr_of_others_is_away() throws Exception {
        seogo.serve();

        solr.close();

        var away = seogo.get("/ready");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(new String(away.body(), StandardCharsets.UTF_8))
                .contains("solr")
                .doesNotContain("postgres");
    }

    @Test
    void is_not_let_in_with_another_password_and_says_which_file_holds_it() throws Exception {
        Path password = folder.resolve("outside/password");
        Files.writeString(password, "another-4712");

        Answer refused = seogo.ask("serve", "--port", "0");

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.text()).contains("database.url", "records", password.toString());
        assertThat(refused.text()).doesNotContain("another-4712", "\tat ");
    }

    private SolrChild solr(Path home) throws IOException {
        SolrSpec spec = EmbeddedSolr.spec(home);
        SearchConfiguration.layOut(home.resolve("configset"));
        return SolrChild.start(
                new SolrSpec(
                        spec.lib(),
                        spec.home(),
                        home.resolve("configset"),
                        spec.cores(),
                        spec.heapMegabytes(),
                        spec.logs(),
                        spec.credential(),
                        Optional.empty()),
                EmbeddedSolr.records(home),
                RestartPolicy.STANDARD,
                InstantSource.system());
    }

    private static Path secret(Path file, String secret) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, secret);
    }

    private String only(String words) throws Exception {
        List<String> ids = seogo.search(words).path("items").findValuesAsText("id");
        assertThat(ids).as(words).hasSize(1);
        return ids.getFirst();
    }

    private static List<String> programsBelow(Process server) throws IOException {
        List<String> lines = new ArrayList<>();
        for (ProcessHandle below : server.descendants().toList()) {
            lines.add(commandLine(below.pid()));
        }
        return lines;
    }

    /** No secret stands in a command line, in what was printed, or in a log. */
    private void tellsNobody(Process server) throws IOException {
        List<String> secrets = List.of(PASSWORD, solr.access().password().reveal());
        List<String> told = programsBelow(server);
        told.add(commandLine(server.pid()));
        told.add(Files.readString(seogo.log(server)));
        try (Stream<Path> logs = Files.walk(seogo.data().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                told.add(Files.readString(log));
            }
        }
        assertThat(told).hasSizeGreaterThan(1).allSatisfy(text -> assertThat(text)
                .doesNotContain(secrets));
    }

    private static String commandLine(long pid) throws IOException {
        return Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.UTF_8);
    }
}
