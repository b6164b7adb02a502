package kr.seogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import io.dropwizard.testing.junit5.ResourceExtension;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.seogo.access.internal.http.AskAgain;
import kr.seogo.access.internal.http.BodyLimit;
import kr.seogo.access.internal.http.DocumentsResource;
import kr.seogo.access.internal.http.FilesResource;
import kr.seogo.access.internal.http.ProblemMapper;
import kr.seogo.access.internal.http.RecordsResource;
import kr.seogo.access.internal.http.StaffRecordsResource;
import kr.seogo.access.internal.http.StaffWorkResource;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DropwizardExtensionsSupport.class)
class ApiTest {

    private static final String RECORDS = "/api/v1/records";
    private static final String FILE = RECORDS + "/s1open/files/1";

    private final FakeArchive archive = new FakeArchive();
    private final List<SearchRequest> incidents = new ArrayList<>();

    private final ResourceExtension api = ResourceExtension.builder()
            .setRegisterDefaultExceptionMappers(false)
            .addResource(new RecordsResource(archive, archive, archive, incidents::add))
            .addResource(new FilesResource(archive, archive))
            .addResource(new StaffRecordsResource(archive, archive))
            .addResource(new StaffWorkResource(archive, archive, archive, List::of))
            .addResource(new DocumentsResource(() -> "{}"))
            .addProvider(new ProblemMapper())
            .addProvider(new BodyLimit())
            .addProvider(new AskAgain())
            .build();

    @BeforeEach
    void allow_the_headers_that_java_s_client_holds_back() {
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
    }

    @Test
    void finds_records_by_every_parameter() {
        JsonNode page = json(get(RECORDS + "?q=회의록&level=item&agency=한빛시&unit=총무과&type=minutes&from=2015&to=2015-06"
                + "&disclosure=open&within=s1file&sort=newest&size=5"));

        assertThat(page.at("/total").asInt()).isEqualTo(1);
        assertThat(page.at("/items/0/created").asText()).isEqualTo("2015-06");
        assertThat(page.has("next")).isTrue();
        assertThat(archive.searches).singleElement().satisfies(asked -> {
            assertThat(asked.words()).isEqualTo("회의록");
            assertThat(asked.from()).hasToString("Optional[2015-01-01]");
            assertThat(asked.to()).hasToString("Optional[2015-06-30]");
            assertThat(asked.size()).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level=철",
                "type=x",
                "from=2015-13",
                "to=yesterday",
                "disclosure=OPEN",
                "sort=up",
                "size=0",
                "size=101",
                "size=many"
            })
    void refuses_a_parameter_that_makes_no_sense_by_its_name(String parameter) {
        Response answer = get(RECORDS + "?" + parameter);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
        assertThat(json(answer).at("/where").asText()).isEqualTo(parameter.substring(0, parameter.indexOf('=')));
    }

    @Test
    void records_a_search_that_found_nothing_as_an_incident() {
        get(RECORDS + "?q=없음").close();
        get(RECORDS + "?q=있음").close();

        assertThat(incidents).singleElement().extracting(SearchRequest::words).isEqualTo("없음");
    }

    @Test
    void asks_to_come_again_while_the_catalogue_is_rebuilt_and_counts_no_incident() {
        archive.beingRebuilt = true;

        for (String door : List.of(RECORDS + "?q=없음", RECORDS + "/s1open000")) {
            Response answer = get(door);

            assertThat(answer.getStatus()).as(door).isEqualTo(503);
            assertThat(answer.getHeaderString("Retry-After")).isEqualTo("30");
            assertThat(answer.getMediaType().toString()).startsWith("application/problem+json");
            assertThat(json(answer).at("/code").asText()).isEqualTo("being-rebuilt");
        }
        assertThat(incidents).isEmpty();
    }

    @Test
    void says_that_search_does_not_answer_and_when_to_come_back() {
        archive.searchIsDown = true;

        Response answer = get(RECORDS);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isNotNull();
        assertThat(json(answer).at("/code").asText()).isEqualTo("search-unavailable");
    }

    @Test
    void answers_a_hidden_record_exactly_like_one_that_does_not_exist() {
        for (String door : List.of("", "/children", "/files/1", "/files/1/text", "/files/1/thumbnail")) {
            Response hidden = get(RECORDS + "/s1hidden" + door);
            Response none = get(RECORDS + "/s1none0" + door);
            if (door.endsWith("thumbnail")) {
                continue; // the fake makes no difference there
            }

            assertThat(hidden.getStatus()).as(door).isEqualTo(404);
            assertThat(hidden.readEntity(String.class)).as(door).isEqualTo(none.readEntity(String.class));
        }
    }

    @Test
    void gives_staff_what_it_hides_from_the_public() {
        JsonNode staff = json(as("archivist", RECORDS + "/s1hidden").get());
        JsonNode open = json(get(RECORDS + "/s1open"));

        assertThat(staff.at("/extra/관리번호").asText()).isEqualTo("A-1");
        assertThat(open.has("extra")).isFalse();
    }

    @Test
    void gives_a_record_in_the_syntax_of_rdf_asked_for() {
        Response turtle =
                request(RECORDS + "/s1open").header("Accept", "text/turtle").get();
        Response json = request(RECORDS + "/s1open").header("Accept", "*/*").get();

        assertThat(turtle.getHeaderString("Content-Type")).startsWith("text/turtle");
        assertThat(turtle.readEntity(String.class)).isEqualTo("# TURTLE");
        assertThat(json.getHeaderString("Content-Type")).startsWith("application/json");
    }

    @Test
    void gives_bytes_with_their_digest_and_a_name_that_cannot_break_the_header() {
        Response answer = get(FILE);

        assertThat(answer.readEntity(byte[].class)).isEqualTo(FakeArchive.BYTES);
        assertThat(answer.getHeaderString("Repr-Digest"))
                .startsWith("sha-512=:")
                .endsWith(":");
        assertThat(answer.getHeaderString("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .contains("filename*=UTF-8''%ED%9A%8C")
                .doesNotContain("\r", "\n", "초안");
        assertThat(archive.channels)
                .allSatisfy(channel -> assertThat(channel.isOpen()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-0|0", "bytes=2-4|234", "bytes=8-|89", "bytes=-3|789", "bytes=5-99|56789"})
    void gives_the_range_asked_for(String example) {
        String[] parts = example.split("\\|", -1);

        Response answer = request(FILE).header("Range", parts[0]).get();

        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.readEntity(String.class)).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,3-4", "lines=1-2", "bytes=-", "bytes=4-2", "nonsense"})
    void gives_the_whole_file_for_a_range_it_does_not_serve(String range) {
        Response answer = request(FILE).header("Range", range).get();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.readEntity(byte[].class)).hasSize(10);
    }

    @Test
    void refuses_a_range_behind_the_end_and_closes_the_file() {
        Response answer = request(FILE).header("Range", "bytes=10-").get();

        assertThat(answer.getStatus()).isEqualTo(416);
        assertThat(answer.getHeaderString("Content-Range")).isEqualTo("bytes */10");
        assertThat(archive.channels)
                .allSatisfy(channel -> assertThat(channel.isOpen()).isFalse());
    }

    @Test
    void answers_that_nothing_changed_and_asks_again_when_it_did() {
        String tag = Objects.requireNonNull(get(FILE).getHeaderString("ETag"));

        Response same = request(FILE).header("If-None-Match", tag).get();
        Response changed = request(FILE)
                .header("If-Range", "\"other\"")
                .header("Range", "bytes=0-1")
                .get();

        assertThat(same.getStatus()).isEqualTo(304);
        assertThat(changed.getStatus()).isEqualTo(200);
    }

    @Test
    void answers_a_request_for_headers_and_leaves_no_file_open() {
        Response answer = request(FILE).head();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(archive.channels).hasSize(1).allSatisfy(channel -> assertThat(channel.isOpen())
                .isFalse());
    }

    @Test
    void never_serves_strangers_markup_as_markup() {
        archive.mime = "text/html, application/xhtml+xml";

        Response answer = get(FILE);

        assertThat(answer.getMediaType()).hasToString("application/octet-stream");
        assertThat(answer.getHeaderString("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void says_that_a_file_is_closed_on_what_ground_and_where_to_ask() {
        Response answer = get(RECORDS + "/s1closed/files/1");

        JsonNode problem = json(answer);
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(problem.at("/code").asText()).isEqualTo("record-closed");
        assertThat(problem.at("/detail").asText()).contains("제9조제1항제6호", "개인정보", "정보공개 청구");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "x", "99999999"})
    void knows_no_file_by_a_number_that_is_none(String n) {
        assertThat(get(RECORDS + "/s1open/files/" + n).getStatus()).isEqualTo(404);
    }

    @Test
    void decides_for_an_archivist_only() {
        Entity<String> change =
                Entity.json("{\"disclosure\":\"closed\",\"grounds\":[6],\"reason\":\"개인정보\",\"list\":\"closed\"}");
        String path = "/api/v1/staff/records/s1open/access";

        assertThat(request(path).post(change).getStatus()).isEqualTo(401);
        assertThat(as("forged", path).post(change).getStatus()).isEqualTo(401);
        assertThat(as("operator", path).post(change).getStatus()).isEqualTo(403);
        assertThat(archive.decisions).isEmpty();
        JsonNode decided = json(as("archivist", path).post(change));
        assertThat(decided.at("/access/list").asText()).isEqualTo("closed");
        assertThat(archive.decisions).hasSize(1);
    }

    @Test
    void the_history_names_the_case_a_decision_was_made_for() {
        archive.decisions.add(decided("이관", Optional.empty()));
        archive.decisions.add(decided("정보공개 청구의 결정", Optional.of("2026-0000001-5")));

        JsonNode history =
                json(as("archivist", "/api/v1/staff/records/s1open/access").get());

        assertThat(history.at("/0").has("forCase")).isFalse();
        assertThat(history.at("/1/forCase").asText()).isEqualTo("2026-0000001-5");
        assertThat(json(get("/api/v1/openapi.json"))
                        .at("/components/schemas/Decision/properties/forCase/description")
                        .asText())
                .isNotBlank();
    }

    private static AccessDecision decided(String reason, Optional<String> forCase) {
        return new AccessDecision(
                new RecordId("s1open"),
                DisclosureClass.CLOSED,
                new TreeSet<>(List.of(6)),
                reason,
                true,
                Instant.parse("2026-03-09T00:00:00Z"),
                "기록연구사",
                "decision",
                forCase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "{\"disclosure\":\"secret\",\"list\":\"open\"}",
                "{\"disclosure\":\"closed\",\"grounds\":[null],\"reason\":\"x\",\"list\":\"open\"}",
                "{\"disclosure\":\"closed\",\"grounds\":[9],\"reason\":\"x\",\"list\":\"open\"}",
                "{\"disclosure\":\"closed\",\"grounds\":[],\"reason\":\"x\",\"list\":\"open\"}",
                "{\"disclosure\":\"closed\",\"grounds\":[6],\"reason\":\" \",\"list\":\"open\"}",
                "{\"disclosure\":\"open\",\"grounds\":[6],\"list\":\"open\"}",
                "{\"disclosure\":\"open\"}"
            })
    void refuses_a_decision_that_is_not_lawful_in_form(String body) {
        Response answer = as("archivist", "/api/v1/staff/records/s1open/access").post(Entity.json(body));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(archive.decisions).isEmpty();
    }

    @Test
    void refuses_a_body_beyond_all_use_before_asking_who_sent_it() {
        String path = "/api/v1/staff/records/s1open/access";

        Response answer = request(path).post(Entity.json("{\"reason\":\"" + "a".repeat(5 << 20) + "\"}"));

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(json(answer).at("/code").asText()).isEqualTo("body-too-large");
    }

    @Test
    void decides_nothing_for_one_who_looked_before_the_last_decision() {
        String path = "/api/v1/staff/records/s1open/access";
        String change = "{\"disclosure\":\"open\",\"grounds\":[],\"list\":\"open\",\"expectedVersion\":%d}";

        assertThat(as("archivist", path).post(Entity.json(change.formatted(0))).getStatus())
                .isEqualTo(200);
        Response late = as("archivist", path).post(Entity.json(change.formatted(0)));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(json(late).at("/code").asText()).isEqualTo("stale-version");
        assertThat(json(as("archivist", path).get()).at("/0/version").asInt()).isEqualTo(1);
        assertThat(archive.decisions).hasSize(1);
    }

    @Test
    void lists_files_that_could_not_be_read_for_staff_who_read_everything() {
        String path = "/api/v1/staff/unread-files";

        assertThat(json(as("officer", path + "?state=damaged").get())
                        .at("/files/0/note/message")
                        .asText())
                .isEqualTo("broken off");
        assertThat(as("operator", path).get().getStatus()).isEqualTo(403);
        assertThat(as("officer", path + "?state=lost").get().getStatus()).isEqualTo(400);
        assertThat(as("officer", path + "?page=0").get().getStatus()).isEqualTo(400);
        assertThat(get(path).getStatus()).isEqualTo(401);
    }

    @Test
    void gives_every_status_a_problem_of_its_own_code() {
        for (int status : List.of(400, 404, 405, 406, 413, 414, 415, 431, 501, 503, 505)) {
            String json = new String(HttpProblems.json(status), StandardCharsets.UTF_8);
            assertThat(json).contains("\"status\":" + status).doesNotContain("http-" + status + "\"");
        }
        assertThat(new String(HttpProblems.json(417), StandardCharsets.UTF_8)).contains("\"code\":\"http-417\"");
    }

    @Test
    void lets_nobody_show_an_answer_again_without_asking() {
        for (String door : List.of(RECORDS, RECORDS + "/s1open", RECORDS + "/s1open/children", FILE)) {
            assertThat(get(door).getHeaderString("Cache-Control")).as(door).isEqualTo("private, no-cache");
        }
    }

    @Test
    void says_what_is_allowed_where_a_method_is_not() {
        Response answer = request(RECORDS).post(Entity.json("{}"));

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
        assertThat(answer.getHeaderString("Allow")).contains("GET");
    }

    @Test
    void describes_every_door_it_has() {
        JsonNode paths = json(get("/api/v1/openapi.json")).at("/paths");

        List<String> doors = Stream.of(
                        RecordsResource.class,
                        FilesResource.class,
                        StaffRecordsResource.class,
                        StaffWorkResource.class,
                        kr.seogo.access.internal.http.DeadlinesResource.class,
                        kr.seogo.access.internal.http.RequestsResource.class,
                        kr.seogo.access.internal.http.StaffCasesResource.class,
                        kr.seogo.access.internal.http.RequestLettersResource.class,
                        kr.seogo.access.internal.http.CaseLettersResource.class,
                        kr.seogo.access.internal.http.StaffLettersResource.class,
                        kr.seogo.access.internal.http.StaffFeesResource.class,
                        kr.seogo.access.internal.http.StaffCommitteeResource.class,
                        kr.seogo.access.internal.http.StaffFiguresResource.class,
                        kr.seogo.access.internal.http.DecisionsResource.class,
                        kr.seogo.access.internal.http.CaseFilesResource.class,
                        kr.seogo.access.internal.http.RequestFilesResource.class,
                        kr.seogo.access.internal.http.RedactionsResource.class,
                        kr.seogo.access.internal.http.SparqlResource.class,
                        kr.seogo.access.internal.http.OaiResource.class,
                        kr.seogo.access.internal.http.SitemapResource.class,
                        kr.seogo.access.internal.http.FeedResource.class,
                        kr.seogo.access.internal.http.CatalogResource.class,
                        kr.seogo.access.internal.http.DumpsResource.class,
                        kr.seogo.access.internal.http.SelectionsResource.class,
                        kr.seogo.access.internal.http.BodyTransfersResource.class,
                        kr.seogo.access.internal.http.UploadsResource.class,
                        kr.seogo.access.internal.http.StaffBodyTransfersResource.class,
                        DocumentsResource.class)
                .flatMap(ApiTest::doors)
                .toList();

        assertThat(doors)
                .isNotEmpty()
                .allSatisfy(door -> assertThat(paths.has(door)).as(door).isTrue());
    }

    private static Stream<String> doors(Class<?> resource) {
        String root = resource.getAnnotation(jakarta.ws.rs.Path.class).value();
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(jakarta.ws.rs.GET.class)
                        || method.isAnnotationPresent(jakarta.ws.rs.POST.class))
                .map(method -> method.getAnnotation(jakarta.ws.rs.Path.class))
                .map(path -> (root + "/" + (path == null ? "" : path.value())).replaceAll("/+", "/"))
                .map(door -> door.endsWith("/") ? door.substring(0, door.length() - 1) : door);
    }

    private Response get(String path) {
        return request(path).get();
    }

    private Invocation.Builder as(String token, String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private Invocation.Builder request(String path) {
        int query = path.indexOf('?');
        var target = api.target(query < 0 ? path : path.substring(0, query));
        if (query >= 0) {
            for (String pair : path.substring(query + 1).split("&", -1)) {
                target = target.queryParam(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return target.request();
    }

    private JsonNode json(Response answer) {
        try {
            return api.getObjectMapper().readTree(new String(answer.readEntity(byte[].class), StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
