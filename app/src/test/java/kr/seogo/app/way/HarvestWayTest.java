package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.seogo.ingest.TransferState;
import kr.seogo.testing.OaiHarvester;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A harvester and a crawler at a running server: they find all that is public while it changes, and nothing hidden. */
class HarvestWayTest {

    private static final int ITEMS = 130;
    private static final String CLOSE =
            "{\"disclosure\":\"closed\",\"grounds\":[5],\"reason\":\"내부검토\",\"list\":\"closed\"}";
    private static final String OPEN = "{\"disclosure\":\"open\",\"grounds\":[],\"reason\":\"\",\"list\":\"open\"}";

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    private final OaiHarvester harvester =
            new OaiHarvester(served.get("/oai/rdf.xsd").body(), parameters -> served.get("/oai?" + parameters)
                    .body());

    @BeforeAll
    static void take_in() throws IOException {
        served = ServedArchive.start();
        Path files = Files.createDirectories(served.folder().resolve("files"));
        StringBuilder table = new StringBuilder("""
                등록번호,계층,상위,제목,생산기관,생산일자,종결일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일
                S,시리즈,,하천 <정비> & 관리,한빛시,2015/2016,,영구,공개,,,공개,
                F,철,S,하천 정비 공사,한빛시,2015,2016-03-02,30년,공개,,,공개,
                """);
        for (int n = 1; n <= ITEMS; n++) {
            Files.writeString(files.resolve("plan" + n + ".txt"), "준설 계획 " + n);
            boolean hidden = n % 10 == 0;
            table.append("I%d,건,F,준설 계획 %d호,,2015-05-01,,,%s,%s,%s,%s,plan%d.txt\n"
                    .formatted(
                            n,
                            n,
                            hidden ? "비공개" : "공개",
                            hidden ? "5" : "",
                            hidden ? "내부검토" : "",
                            hidden ? "비공개" : "공개",
                            n));
        }
        Path csv = Files.writeString(served.folder().resolve("records.csv"), table);
        assertThat(served.take(files, csv, "bag").state()).isEqualTo(TransferState.FINDABLE);
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void a_harvester_s_copy_becomes_what_is_public_though_records_open_and_close_meanwhile() {
        List<String> items = found("level=item");
        List<String> all = staff("level=item");
        String closed = items.get(7);
        String hidden =
                all.stream().filter(id -> !items.contains(id)).findFirst().orElseThrow();
        AtomicBoolean once = new AtomicBoolean();

        String at = harvester.harvest("ListRecords", "metadataPrefix=oai_dc", () -> {
            if (once.compareAndSet(false, true)) {
                decide(closed, CLOSE);
                decide(hidden, OPEN);
            }
        });
        await().atMost(Duration.ofMinutes(1)).until(() -> found("level=item").contains(hidden));
        harvester.harvest("ListRecords", "metadataPrefix=oai_dc&from=" + at, () -> {});

        Set<String> names = new HashSet<>();
        harvester.live().keySet().forEach(id -> names.add(id.substring("oai:ark99999.invalid:".length())));
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(found(""))
                .contains(hidden)
                .doesNotContain(closed);
        assertThat(harvester.all())
                .hasEntrySatisfying("oai:ark99999.invalid:" + closed, told -> assertThat(told.deleted())
                        .isTrue());
        Set<String> never = new HashSet<>(all);
        never.removeAll(items);
        never.remove(hidden);
        assertThat(never).hasSize(ITEMS / 10 - 1);
        harvester.all().keySet().forEach(id -> assertThat(never).noneMatch(id::endsWith));
        for (String format : List.of("ead", "rico")) {
            OaiHarvester other =
                    new OaiHarvester(served.get("/oai/rdf.xsd").body(), parameters -> served.get("/oai?" + parameters)
                            .body());
            other.harvest("ListRecords", "metadataPrefix=" + format + "&set=level-item", () -> {});
            assertThat(other.live()).hasSize(found("level=item").size());
        }
        decide(hidden, CLOSE);
        reopen(closed);
    }

    @Test
    void a_hidden_record_is_answered_as_one_that_is_not_there() {
        String hidden = neverOpened();
        String none = "s1" + "0".repeat(hidden.length() - 2);

        for (String request :
                List.of("verb=GetRecord&metadataPrefix=oai_dc&identifier=", "verb=ListMetadataFormats&identifier=")) {
            assertThat(answer(request, hidden)).isEqualTo(answer(request, none)).contains("idDoesNotExist");
        }
        assertThat(part(hidden)).isEqualTo(part(none));
    }

    /** What is answered where a part of the sitemap is looked for; the page names the address that was asked for. */
    private static String part(String name) {
        return ServedArchive.text(served.get("/sitemap/" + name + ".xml")).replace(name, "NAME");
    }

    /** Another test opens one of them for a while, of which harvesters are told for ever. */
    private static String neverOpened() {
        String told = ServedArchive.text(served.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc"));
        return staff("level=item&disclosure=closed").stream()
                .filter(id -> !told.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private String answer(String request, String name) {
        return ServedArchive.text(served.get("/oai?" + request + "oai:ark99999.invalid:" + name))
                .replace(name, "NAME")
                .replaceAll("<responseDate>[^<]*", "");
    }

    @Test
    void a_crawler_finds_every_public_page_and_each_is_there() {
        String index = ServedArchive.text(served.get("/sitemap.xml"));
        List<String> pages = new ArrayList<>();
        for (String part : between(index, "<loc>", "</loc>")) {
            assertThat(part).startsWith(served.address() + "/sitemap/");
            pages.addAll(between(
                    ServedArchive.text(
                            served.get(part.substring(served.address().length()))),
                    "<loc>",
                    "</loc>"));
        }

        Set<String> expected = new HashSet<>();
        found("").forEach(id -> expected.add(served.address() + "/records/" + id));
        assertThat(pages).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(served.get(pages.getFirst().substring(served.address().length()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ServedArchive.text(served.get("/robots.txt")))
                .contains("Sitemap: " + served.address() + "/sitemap.xml");
    }

    @Test
    void what_is_closed_leaves_sitemap_and_feed_at_once() {
        String open = found("level=item").get(20);
        HttpResponse<byte[]> feed = served.get("/feed.atom");
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        HttpRequest.Builder again = served.request("/feed.atom").header("If-None-Match", tag);
        assertThat(served.send(again.GET()).statusCode()).isEqualTo(304);

        decide(open, CLOSE);

        for (String door : List.of("/sitemap/all.xml", "/feed.atom", "/feed.atom?lang=en")) {
            assertThat(ServedArchive.text(served.get(door))).as(door).doesNotContain(open);
        }
        reopen(open);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> ServedArchive.text(served.get("/feed.atom")).contains(open));
        assertThat(ServedArchive.text(served.get("/")))
                .contains("type=\"application/atom+xml\"", "href=\"/feed.atom\"");
    }

    @Test
    void the_catalogue_names_the_door_of_harvesting() {
        HttpResponse<byte[]> answer = served.get("/catalog.jsonld");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(ServedArchive.json(answer)
                        .at("/dcat:service/0/dcat:endpointURL/@id")
                        .asText())
                .isEqualTo(served.address() + "/oai");
    }

    /** Opens what was closed, and waits until both indexes have followed: the other tests search. */
    private static void reopen(String record) {
        decide(record, OPEN);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> found("level=item").contains(record)
                        && !staff("level=item&disclosure=closed").contains(record));
    }

    private static void decide(String record, String decision) {
        assertThat(served.decide(record, decision).statusCode()).isEqualTo(200);
    }

    /** All that the public finds. */
    private static List<String> found(String filter) {
        return all("/api/v1/records?size=100&" + filter, false);
    }

    private static List<String> staff(String filter) {
        return all("/api/v1/records?size=100&" + filter, true);
    }

    private static List<String> all(String door, boolean archivist) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            String path = door + (cursor.isEmpty() ? "" : "&cursor=" + ServedArchive.encode(cursor));
            var page = ServedArchive.json(archivist ? served.getAsArchivist(path) : served.get(path));
            ids.addAll(page.path("items").findValuesAsText("id"));
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return ids;
    }

    private static List<String> between(String text, String before, String after) {
        List<String> found = new ArrayList<>();
        int from = text.indexOf(before);
        while (from >= 0) {
            int to = text.indexOf(after, from);
            found.add(text.substring(from + before.length(), to));
            from = text.indexOf(before, to);
        }
        return found;
    }
}
