package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.seogo.catalog.Caller;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.ingest.TransferState;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every door by every role: what each may, in one table. */
class PermissionsTest {

    private static final String TABLE = """
            등록번호,계층,상위,제목,생산기관,생산일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일
            I1,건,,숨긴 결재문서,한빛시,2015-05-01,30년,비공개,5,내부검토,비공개,plan.txt
            """;

    private static final String CHANGE =
            "{\"disclosure\":\"closed\",\"grounds\":[5],\"reason\":\"내부검토\",\"list\":\"closed\"}";

    /**
     * Door; then the status for the public, an archivist, a disclosure officer, an operator, the disclosure desk, a member of
     * the committee and a body that transfers.
     */
    private static final String DOORS = """
            GET /api/v1/records                            200 200 200 200 200 200 200
            GET /api/v1/records/{id}                       404 200 200 404 200 404 404
            GET /api/v1/records/{id}/children              404 200 200 404 200 404 404
            GET /api/v1/records/{id}/files/{n}             404 200 200 404 200 404 404
            HEAD /api/v1/records/{id}/files/{n}            404 200 200 404 200 404 404
            GET /api/v1/records/{id}/files/{n}/text        404 200 200 404 200 404 404
            GET /api/v1/records/{id}/files/{n}/thumbnail   404 404 404 404 404 404 404
            GET /api/v1/records/{id}/files/{n}/preview     404 404 404 404 404 404 404
            GET /api/v1/staff/records/{id}/access          401 200 200 403 200 403 403
            POST /api/v1/staff/records/{id}/access         401 200 403 403 403 403 403
            GET /api/v1/staff/search-incidents             401 200 200 403 200 403 403
            GET /api/v1/staff/unread-files                 401 200 200 403 200 403 403
            GET /api/v1/staff/transfers                    401 200 403 403 403 403 403
            GET /api/v1/disclosure/deadlines               400 400 400 400 400 400 400
            GET /api/v1/disclosure/deadlines.ics           400 400 400 400 400 400 400
            GET /api/v1/disclosure/holidays                400 400 400 400 400 400 400
            GET /api/v1/disclosure/deadlines?rule=decision&from=2026-03-09 200 200 200 200 200 200 200
            GET /api/v1/disclosure/deadlines.ics?rule=decision&from=2026-03-09 200 200 200 200 200 200 200
            GET /api/v1/disclosure/holidays?year=2026      200 200 200 200 200 200 200
            POST /api/v1/disclosure/requests               400 400 400 400 400 400 400
            GET /api/v1/disclosure/requests/{number}       404 404 404 404 404 404 404
            POST /api/v1/disclosure/requests/{number}/moves 400 400 400 400 400 400 400
            GET /api/v1/staff/cases                        401 403 200 403 200 403 403
            POST /api/v1/staff/cases                       401 403 400 403 400 403 403
            GET /api/v1/staff/holidays                     401 403 200 403 200 403 403
            POST /api/v1/staff/holidays                    401 403 400 403 400 403 403
            GET /api/v1/staff/cases/{number}               401 403 404 403 404 403 403
            POST /api/v1/staff/cases/{number}/moves        401 403 400 403 400 403 403
            GET /api/v1/staff/cases/{number}/requester     401 403 400 403 400 403 403
            GET /api/v1/disclosure/requests/{number}/letters/{letter} 404 404 404 404 404 404 404
            GET /api/v1/staff/cases/{number}/letters/{letter} 401 403 404 403 404 403 403
            GET /api/v1/staff/cases/{number}/letters/{letter}/enclosure 401 403 404 403 404 403 403
            POST /api/v1/staff/cases/{number}/letters/{letter} 401 403 400 403 400 403 403
            GET /api/v1/staff/letters                      401 403 200 403 200 403 403
            POST /api/v1/staff/cases/{number}/holds        401 403 400 403 400 403 403
            GET /api/v1/staff/outbox                       401 403 200 403 200 403 403
            POST /api/v1/staff/outbox                      401 403 400 403 400 403 403
            GET /api/v1/staff/fees                         401 403 404 403 404 403 403
            GET /api/v1/staff/figures                      401 403 200 403 200 403 403
            GET /api/v1/staff/figures/cases                401 403 400 403 400 403 403
            GET /api/v1/staff/figures/{kind}               401 403 404 403 404 403 403
            GET /api/v1/staff/figures/scores               401 403 403 403 400 403 403
            POST /api/v1/staff/fees                        401 403 400 403 400 403 403
            GET /api/v1/staff/committee                    401 403 403 403 200 403 403
            POST /api/v1/staff/committee/moves             401 403 403 403 400 403 403
            GET /api/v1/staff/committee/waiting            401 403 403 403 200 403 403
            GET /api/v1/staff/committee/figures            401 403 403 403 200 403 403
            GET /api/v1/staff/committee/meetings           401 403 403 403 200 403 403
            POST /api/v1/staff/committee/meetings          401 403 403 403 400 403 403
            GET /api/v1/staff/committee/meetings/{meeting} 401 403 403 403 404 403 403
            POST /api/v1/staff/committee/meetings/{meeting}/moves 401 403 403 403 400 403 403
            GET /api/v1/disclosure/published               400 400 400 400 400 400 400
            GET /api/v1/disclosure/published?body=x        200 200 200 200 200 200 200
            GET /api/v1/disclosure/published/{kind}        404 404 404 404 404 404 404
            GET /api/v1/disclosure/published/criteria      400 400 400 400 400 400 400
            GET /api/v1/disclosure/published/list          400 400 400 400 400 400 400
            GET /api/v1/disclosure/published/list.csv      400 400 400 400 400 400 400
            GET /api/v1/disclosure/published/list?body=x&month=2026-03 200 200 200 200 200 200 200
            GET /api/v1/disclosure/published/list.csv?body=x&month=2026-03 200 200 200 200 200 200 200
            GET /api/v1/staff/published                    401 403 200 403 200 403 403
            POST /api/v1/staff/published                   401 403 400 403 400 403 403
            GET /api/v1/staff/published/{kind}             401 403 404 403 404 403 403
            POST /api/v1/staff/published/{kind}/end        401 403 400 403 400 403 403
            POST /api/v1/staff/published/{kind}/editions   401 403 400 403 400 403 403
            POST /api/v1/staff/published/criteria          401 403 400 403 400 403 403
            POST /api/v1/staff/published/criteria/{version}/handed-in 401 403 400 403 400 403 403
            GET /published                                 200 200 200 200 200 200 200
            GET /published/kinds/{kind}                    404 404 404 404 404 404 404
            GET /published/criteria?body=x                 404 404 404 404 404 404 404
            GET /published/list?body=x                     404 404 404 404 404 404 404
            GET /api/v1/disclosure/decisions               200 200 200 200 200 200 200
            GET /api/v1/disclosure/requests/{number}/files 404 404 404 404 404 404 404
            GET /api/v1/disclosure/requests/{number}/files/{id} 404 404 404 404 404 404 404
            GET /api/v1/staff/cases/{number}/files         401 403 200 403 200 403 403
            POST /api/v1/staff/cases/{number}/files        401 403 404 403 404 403 403
            GET /api/v1/staff/cases/{number}/files/{id}    401 403 404 403 404 403 403
            POST /api/v1/staff/cases/{number}/files/{id}/discard 401 403 404 403 404 403 403
            GET /api/v1/staff/cases/{number}/redactions    401 403 200 403 200 403 403
            POST /api/v1/staff/cases/{number}/redactions   401 403 400 403 400 403 403
            GET /api/v1/staff/cases/{number}/redactions/reading 401 403 400 403 400 403 403
            GET /api/v1/staff/cases/{number}/redactions/{id} 401 403 404 403 404 403 403
            GET /api/v1/staff/cases/{number}/redactions/{id}/copy 401 403 404 403 404 403 403
            POST /api/v1/staff/cases/{number}/redactions/{id}/release 401 403 404 403 404 403 403
            POST /api/v1/staff/cases/{number}/redactions/{id}/reject 401 403 400 403 400 403 403
            GET /deadlines                                 200 200 200 200 200 200 200
            GET /calendar                                  200 200 200 200 200 200 200
            GET /decisions                                 200 200 200 200 200 200 200
            GET /sparql                                    400 400 400 400 400 400 400
            POST /sparql                                   400 400 400 400 400 400 400
            GET /api/v1/openapi.json                       200 200 200 200 200 200 200
            GET /profiles/transfer.json                    200 200 200 200 200 200 200
            GET /oai                                       200 200 200 200 200 200 200
            POST /oai                                      200 200 200 200 200 200 200
            GET /oai?verb=ListRecords&metadataPrefix=ead   200 200 200 200 200 200 200
            GET /oai/rdf.xsd                               200 200 200 200 200 200 200
            GET /sitemap.xml                               200 200 200 200 200 200 200
            GET /sitemap/{part}.xml                        404 404 404 404 404 404 404
            GET /sitemap/all.xml                           200 200 200 200 200 200 200
            GET /sitemap/{id}.xml                          404 404 404 404 404 404 404
            GET /robots.txt                                200 200 200 200 200 200 200
            GET /feed.atom                                 200 200 200 200 200 200 200
            GET /catalog.jsonld                            200 200 200 200 200 200 200
            GET /ark:/{naan}/{id}                          404 303 303 404 303 404 404
            GET /ark:/{naan}/{id}?info                     404 200 200 404 200 404 404
            GET /ark:/{naan}/                              200 200 200 200 200 200 200
            GET /.well-known/ark                           200 200 200 200 200 200 200
            GET /api/v1/selections                         400 400 400 400 400 400 400
            HEAD /api/v1/selections                        400 400 400 400 400 400 400
            GET /api/v1/selections?ids={id}&form=bag       404 200 200 404 200 404 404
            GET /api/v1/selections?ids={id}&form=ro-crate  404 200 200 404 200 404 404
            GET /api/v1/dumps                              200 200 200 200 200 200 200
            GET /dumps/                                    200 200 200 200 200 200 200
            GET /dumps/{file}                              404 404 404 404 404 404 404
            HEAD /dumps/{file}                             404 404 404 404 404 404 404
            GET /ready                                     200 200 200 200 200 200 200
            POST /internal/work/status                     404 404 404 404 404 404 404
            GET /                                          200 200 200 200 200 200 200
            GET /search                                    200 200 200 200 200 200 200
            GET /browse                                    200 200 200 200 200 200 200
            GET /browse/{id}                               404 200 200 404 200 404 404
            GET /records/{id}                              404 200 200 404 200 404 404
            GET /records/{id}/record.ttl                   404 200 200 404 200 404 404
            GET /records/{id}/files/{n}                    404 200 200 404 200 404 404
            GET /ark:/99999/{id}                           404 303 303 404 303 404 404
            GET /staff/sign-in                             200 200 200 200 200 200 200
            GET /staff/records/{id}/access                 401 200 200 404 200 404 404
            GET /requests/new                              200 200 200 200 200 200 200
            GET /requests/mine                             200 200 200 200 200 200 200
            GET /staff/cases                               401 403 200 403 200 403 403
            GET /staff/cases/figures                       401 403 200 403 200 403 403
            GET /staff/cases/reports                       401 403 200 403 200 403 403
            GET /staff/cases/reports/cases                 401 403 400 403 400 403 403
            GET /staff/cases/new                           401 403 403 403 200 403 403
            GET /staff/cases/letters                       401 403 200 403 200 403 403
            GET /staff/cases/holidays                      401 403 403 403 200 403 403
            GET /staff/cases/committee                     401 403 403 403 200 403 403
            GET /staff/cases/committee/moves/appoint       401 403 403 403 200 403 403
            GET /staff/cases/committee/figures             401 403 403 403 200 403 403
            GET /staff/cases/committee/meetings/new        401 403 403 403 200 403 403
            GET /staff/cases/committee/meetings/{meeting}  401 403 403 403 404 403 403
            GET /staff/cases/committee/meetings/{meeting}/minutes 401 403 403 403 404 403 403
            GET /staff/cases/committee/meetings/{meeting}/moves/vote 401 403 403 403 404 403 403
            GET /staff/cases/published                     401 403 200 403 200 403 403
            GET /staff/cases/published/new                 401 403 403 403 200 403 403
            GET /staff/cases/published/criteria            401 403 403 403 200 403 403
            GET /staff/cases/published/handed-in           401 403 403 403 404 403 403
            GET /staff/cases/published/{kind}              401 403 404 403 404 403 403
            GET /staff/cases/published/{kind}/edition      401 403 404 403 404 403 403
            GET /staff/cases/published/{kind}/end          401 403 403 403 404 403 403
            GET /staff/cases/holidays/history              401 403 200 403 200 403 403
            GET /staff/cases/{number}                      401 403 404 403 404 403 403
            GET /staff/cases/{number}/moves/close          401 403 404 403 404 403 403
            GET /staff/cases/{number}/letters/{letter}     401 403 404 403 404 403 403
            GET /staff/cases/{number}/letters/1/enclosure.pdf 401 403 404 403 404 403 403
            GET /staff/cases/{number}/letters/1/settle     401 403 404 403 404 403 403
            GET /staff/cases/{number}/papers/mandate.pdf   401 403 404 403 404 403 403
            GET /requests/mine/papers/mandate.pdf          200 200 200 200 200 200 200
            GET /requests/mine/letters/{letter}            200 200 200 200 200 200 200
            POST /requests/new                             400 400 400 400 400 400 400
            POST /requests/new/offers                      200 200 200 200 200 200 200
            POST /requests/mine                            403 403 403 403 403 403 403
            POST /requests/mine/leave                      303 303 303 303 303 303 303
            POST /requests/mine/moves/withdraw             200 200 200 200 200 200 200
            POST /staff/cases/new                          401 403 403 403 403 403 403
            POST /staff/cases/holidays                     401 403 403 403 403 403 403
            POST /staff/cases/{number}/moves/close         401 403 403 403 403 403 403
            POST /staff/cases/{number}/requester           401 403 403 403 403 403 403
            POST /staff/cases/{number}/letters/1/settle    401 403 403 403 403 403 403
            POST /staff/records/{id}/access                401 403 403 403 403 403 403
            POST /staff/sign-out                           303 303 303 303 303 303 303
            GET /staff/outbox                              401 403 200 403 200 403 403
            GET /staff/cases/{number}/files                401 403 404 403 404 403 403
            GET /staff/cases/{number}/files/{id}           401 403 404 403 404 403 403
            GET /staff/cases/{number}/redactions/new       401 403 404 403 404 403 403
            GET /staff/cases/{number}/redactions/{id}      401 403 404 403 404 403 403
            GET /staff/cases/{number}/redactions/{id}/copy 401 403 404 403 404 403 403
            GET /requests/mine/files/{id}                  200 200 200 200 200 200 200
            GET /staff/unread                              401 200 200 403 200 403 403
            GET /staff/incidents                           401 200 200 403 200 403 403
            GET /api/v1/staff/seat/meetings                401 403 403 403 403 200 403
            GET /api/v1/staff/seat/meetings/{meeting}      401 403 403 403 403 404 403
            GET /api/v1/staff/seat/meetings/{meeting}/items/{item}/papers 401 403 403 403 403 404 403
            POST /api/v1/staff/seat/meetings/{meeting}/moves 401 403 403 403 403 400 403
            GET /staff/seat                                401 403 403 403 403 200 403
            GET /staff/seat/{meeting}                      401 403 403 403 403 404 403
            GET /staff/seat/{meeting}/papers/1             401 403 403 403 403 404 403
            GET /staff/seat/{meeting}/moves/cast?item=1    401 403 403 403 403 404 403
            POST /staff/seat/{meeting}/moves/cast          401 403 403 403 403 403 403
            GET /api/v1/staff/holds                        401 403 403 403 200 403 403
            GET /api/v1/staff/sealed                       401 403 200 403 200 403 403
            GET /api/v1/staff/cases/{number}/sealed        401 403 200 403 200 403 403
            POST /api/v1/staff/cases/{number}/sealed/{id}/{n} 401 403 400 403 400 403 403
            GET /api/v1/staff/look-reviews                 401 403 403 200 200 403 403
            POST /api/v1/staff/look-reviews/{month}        401 403 403 400 400 403 403
            GET /staff/cases/holds                         401 403 403 403 200 403 403
            POST /staff/cases/holds                        401 403 403 403 403 403 403
            GET /staff/cases/sealed                        401 403 200 403 200 403 403
            GET /staff/cases/sealed/{number}               401 403 200 403 200 403 403
            POST /staff/cases/sealed/{number}              401 403 403 403 403 403 403
            GET /staff/look-reviews                        401 403 403 200 200 403 403
            POST /staff/look-reviews                       401 403 403 403 403 403 403
            GET /api/v1/staff/looks                        401 200 403 403 403 403 403
            GET /api/v1/staff/looks?until=x                401 400 403 403 403 403 403
            GET /staff/looks                               401 200 403 403 403 403 403
            GET /api/v1/staff/formats                      401 200 403 200 403 403 403
            GET /api/v1/staff/formats/runs/{run}           401 404 403 403 403 403 403
            GET /api/v1/staff/formats/copies               401 200 403 403 403 403 403
            GET /staff/formats/copies                      401 200 403 403 403 403 403
            GET /staff/transfers                           401 200 403 403 403 403 403
            GET /staff/transfers/{accession}               401 404 403 403 403 403 403
            GET /staff/formats                             401 200 403 200 403 403 403
            GET /staff/formats/runs/{run}                  401 404 403 403 403 403 403
            GET /api/v1/staff/registers/{kind}             401 403 404 403 404 403 403
            GET /api/v1/staff/registers/requests           401 403 400 403 400 403 403
            GET /api/v1/staff/figures/committee            401 403 403 403 400 403 403
            GET /staff/cases/registers                     401 403 200 403 200 403 403
            GET /api/v1/transfers                          401 403 403 403 403 403 200
            POST /api/v1/transfers                         401 403 403 403 403 403 400
            GET /api/v1/transfers/{id}                     401 403 403 403 403 403 404
            DELETE /api/v1/transfers/{id}                  401 403 403 403 403 403 404
            PUT /api/v1/transfers/{id}/table               401 403 403 403 403 403 400
            POST /api/v1/transfers/{id}/deletion-receipt   401 403 403 403 403 403 400
            GET /api/v1/transfers/{id}/notice              401 403 403 403 403 403 404
            GET /api/v1/transfers/{id}/notice/signature    401 403 403 403 403 403 404
            GET /api/v1/transfers/{id}/notice/stamp        401 403 403 403 403 403 404
            OPTIONS /api/v1/transfers/{id}/uploads         401 403 403 403 403 403 204
            POST /api/v1/transfers/{id}/uploads            401 403 403 403 403 403 412
            OPTIONS /api/v1/transfers/{id}/uploads/{upload} 401 403 403 403 403 403 204
            HEAD /api/v1/transfers/{id}/uploads/{upload}   401 403 403 403 403 403 412
            PATCH /api/v1/transfers/{id}/uploads/{upload}  401 403 403 403 403 403 412
            DELETE /api/v1/transfers/{id}/uploads/{upload} 401 403 403 403 403 403 412
            GET /api/v1/staff/body-transfers               401 200 403 403 403 403 403
            """;

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static String hidden;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void take_in() throws Exception {
        served = ServedArchive.start();
        Path files = Files.createDirectories(served.folder().resolve("files"));
        Files.writeString(files.resolve("plan.txt"), "검토 중인 계획");
        Path table = Files.writeString(served.folder().resolve("records.csv"), TABLE);
        assertThat(served.take(files, table, "bag").state()).isEqualTo(TransferState.FINDABLE);
        hidden = ServedArchive.json(served.getAsArchivist("/api/v1/records?level=item"))
                .at("/items/0/id")
                .asText();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> served.getAsArchivist("/api/v1/records/" + hidden + "/files/1/text")
                                .statusCode()
                        == 200);
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void opens_every_door_to_the_roles_it_is_for_and_to_no_other() throws Exception {
        List<@Nullable String> tokens = new ArrayList<>();
        tokens.add(null);
        for (Caller.Role role : List.of(
                Caller.Role.ARCHIVIST,
                Caller.Role.DISCLOSURE_OFFICER,
                Caller.Role.OPERATOR,
                Caller.Role.DISCLOSURE_DESK,
                Caller.Role.COMMITTEE_MEMBER,
                Caller.Role.SENDER)) {
            tokens.add(served.archive().tokens().add("직원", role, "기록원", Optional.of("열람과"), Duration.ofHours(1)));
        }

        SoftAssertions all = new SoftAssertions();
        for (String line : DOORS.lines().toList()) {
            String[] door = line.split(" +", -1);
            for (int i = 0; i < tokens.size(); i++) {
                all.assertThat(status(door[0], door[1], tokens.get(i)))
                        .as("%s %s by caller %d", door[0], door[1], i)
                        .isEqualTo(Integer.parseInt(door[i + 2]));
            }
        }
        all.assertAll();
    }

    @Test
    void names_every_role_and_every_door_of_the_api() {
        Set<String> described = new TreeSet<>();
        JsonNode paths = ServedArchive.json(served.get("/api/v1/openapi.json")).path("paths");
        paths.fieldNames().forEachRemaining(path -> paths.path(path)
                .fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));

        assertThat(DOORS.lines().map(line -> line.replaceAll(" +[0-9 ]+$", ""))).containsAll(described);
        assertThat(Caller.Role.values()).hasSize(6);
    }

    private int status(String method, String path, @Nullable String token) throws Exception {
        URI address = URI.create(served.address()
                + path.replace("{id}", hidden)
                        .replace("{n}", "1")
                        .replace("{item}", "1")
                        .replace("{run}", "1")
                        .replace("{accession}", "x")
                        .replace("{meeting}", "2026-3")
                        .replace("{kind}", "1")
                        .replace("{month}", "2026-01")
                        .replace("{part}", "s1nothing")
                        .replace("{naan}", "99999")
                        .replace("{file}", "nothing.gz")
                        .replace("{version}", "1")
                        .replace("{upload}", "x")
                        // Wrong secrets are counted by number: these doors have one of their own.
                        .replace("{number}", number(path))
                        .replace("{letter}", "1.pdf"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
        if (token != null && path.startsWith("/api/")) {
            request.header("Authorization", "Bearer " + token);
        } else if (token != null) {
            request.header("Cookie", "seogo-staff=" + token);
        }
        if (!method.equals("GET") && !method.equals("POST")) {
            request.header("Content-Type", "application/json");
            request.method(
                    method,
                    method.startsWith("P")
                            ? HttpRequest.BodyPublishers.ofString(CHANGE)
                            : HttpRequest.BodyPublishers.noBody());
        }
        if (method.equals("POST")) {
            boolean page = !path.startsWith("/api/") && !path.startsWith("/internal/");
            // A page's form comes from the page itself; it has no token here, so that nobody's is taken.
            request.header("Content-Type", page ? "application/x-www-form-urlencoded" : "application/json");
            if (page) {
                request.header("Sec-Fetch-Site", "same-origin");
            }
            request.POST(HttpRequest.BodyPublishers.ofString(page ? "step=make&why=x" : CHANGE));
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String number(String path) {
        int running = path.contains("requests/{number}/files") ? 2 : path.contains("requests/{number}/letters") ? 3 : 1;
        return CaseNumber.of(2026, running).value();
    }
}
