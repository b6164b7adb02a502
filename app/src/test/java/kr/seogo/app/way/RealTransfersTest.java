package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.TransferState;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.Verification;
import kr.seogo.testing.SharedSuites;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The real transfers beside the project, hostile files included, taken in whole and read at every door. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealTransfersTest {

    private static final Caller.Staff ARCHIVIST =
            new Caller.Staff("기록연구사", java.util.Set.of(Caller.Role.ARCHIVIST), "기록원");

    /** Formats that came into PRONOM after V100, by the file's number in the corpus; docs/formats.md says what they are. */
    private static final List<String> NEWER_THAN_V100 = List.of(
            "odt/120_LibreOfficeCalc_ods_1.3.ods",
            "eml/153_testLotusEml.eml",
            "pdfa/251_",
            "pdfa/252_",
            "pdfa/253_",
            "pdfa/254_",
            "pdfa/255_");

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static IngestReport city;

    @SuppressWarnings("NullAway.Init")
    private static IngestReport mixed;

    @BeforeAll
    static void take_both_transfers_in() throws IOException {
        Path cityFiles = SharedSuites.find("transfers/city-documents/files");
        Path corpus = SharedSuites.find("corpus");
        served = ServedArchive.start();
        city = served.take(cityFiles, SharedSuites.find("transfers/city-documents/records.csv"), "city");
        mixed = served.take(corpus, SharedSuites.find("transfers/mixed-formats/records.csv"), "mixed");
        await().atMost(Duration.ofMinutes(10))
                .until(() -> served.archive().projections().waitingForText() == 0
                        && served.archive().projections().lag().values().stream()
                                .allMatch(behind -> behind == 0));
    }

    @AfterAll
    static void stop() throws IOException {
        if (served != null) {
            served.close();
        }
    }

    @Test
    @Order(1)
    void takes_both_in_to_the_end() {
        assertThat(city.state()).isEqualTo(TransferState.FINDABLE);
        assertThat(mixed.state()).isEqualTo(TransferState.FINDABLE);
        assertThat(served.get("/ready").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void preserves_and_identifies_every_payload_file() throws IOException {
        Map<String, FileDescription> held = files();
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : manifest()) {
            FileDescription file = held.get(row.get("file"));
            if (file == null || file.bytes() != Long.parseLong(row.get("bytes"))) {
                wrong.add("not held whole: " + row.get("file"));
                continue;
            }
            String expected = row.get("expected_puid");
            String found = file.format().map(FormatMatch::puid).orElse("");
            if (!expected.isEmpty()
                    && !expected.equals(found)
                    && NEWER_THAN_V100.stream().noneMatch(row.get("file")::startsWith)) {
                wrong.add(row.get("file") + ": expected " + expected + ", found " + found);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(3)
    void keeps_every_byte_and_proves_it_by_reading_again() {
        try (Stream<kr.seogo.preservation.ObjectId> objects =
                served.archive().store().objects()) {
            Map<Verification.Outcome, Long> outcomes = objects.map(
                            served.archive().store()::verify)
                    .collect(Collectors.groupingBy(Verification::outcome, Collectors.counting()));

            assertThat(outcomes).containsOnlyKeys(Verification.Outcome.INTACT);
        }
    }

    @Test
    @Order(4)
    void says_of_every_file_how_taking_its_text_out_went() {
        Map<String, ExtractionNote> notes = new TreeMap<>();
        views().forEach(view -> view.files()
                .forEach(file -> notes.put(
                        file.facts().orElseThrow().name(), file.extraction().orElseThrow())));

        assertThat(notes.values()).extracting(ExtractionNote::state).doesNotContain(ExtractionNote.State.WAITING);
        assertThat(notes).hasEntrySatisfying("219_testOneNote-fuzz2.one", note -> assertThat(note.state())
                .isIn(ExtractionNote.State.TOO_LARGE, ExtractionNote.State.CRASHED, ExtractionNote.State.TIMEOUT));
        assertThat(notes).hasEntrySatisfying("214_testPassword4Spaces.pdf", note -> assertThat(note.state())
                .isEqualTo(ExtractionNote.State.ENCRYPTED));
        assertThat(notes).hasEntrySatisfying("002_바탕쪽.hwp", note -> assertThat(note.state())
                .isEqualTo(ExtractionNote.State.TEXT));
    }

    @Test
    @Order(5)
    void finds_what_stands_in_a_file_and_nothing_of_a_closed_one() {
        assertThat(served.found("메타버스 서울")).isNotEmpty();
        // stands in the minutes of 2012 alone, which are closed
        String closedText = text("정보화전략위원회 정기회의 회의록(2012.10.30).txt");
        assertThat(closedText).contains("빅데이터");
        JsonNode hits = served.search("정보화전략위원회 정기회의 회의록");
        assertThat(hits.path("items").findValuesAsText("title")).contains("정보화전략위원회 정기회의 회의록");
        hits.path("items").forEach(hit -> {
            if (hit.path("disclosure").asText().equals("closed")) {
                assertThat(hit.path("highlights").findValuesAsText("field")).doesNotContain("text");
            }
        });
    }

    @Test
    @Order(6)
    void shows_the_public_nothing_of_a_hidden_record_at_any_door() {
        List<RecordView> hidden =
                views().filter(view -> !view.access().listed()).toList();

        assertThat(hidden).hasSizeGreaterThan(5);
        for (RecordView view : hidden) {
            String id = view.description().id().name();
            for (String door : List.of(
                    "/api/v1/records/%s",
                    "/api/v1/records/%s/files/1",
                    "/records/%s",
                    "/records/%s/files/1",
                    "/en/records/%s",
                    "/ark:/99999/%s")) {
                assertThat(served.get(door.formatted(id)).statusCode())
                        .as(door + " " + id)
                        .isEqualTo(404);
            }
            assertThat(served.found('"' + view.description().title() + '"')).doesNotContain(id);
        }
    }

    @Test
    @Order(7)
    void answers_for_a_closed_file_with_its_ground() {
        RecordView closed = views().filter(view -> view.access().listed()
                        && view.access().disclosure() == kr.seogo.catalog.DisclosureClass.CLOSED
                        && !view.files().isEmpty())
                .findFirst()
                .orElseThrow();

        var answer = served.get("/api/v1/records/" + closed.description().id() + "/files/1");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(ServedArchive.json(answer).path("code").asText()).isEqualTo("record-closed");
    }

    @Test
    @Order(8)
    void holds_the_same_bag_once() {
        long before = objects();

        IngestReport again = served.take(Path.of("unused"), Path.of("unused"), "city");

        assertThat(again.state()).isEqualTo(TransferState.ALREADY_HELD);
        assertThat(again.accession()).isEqualTo(city.accession());
        assertThat(objects()).isEqualTo(before);
    }

    @Test
    @Order(9)
    void brings_the_same_answers_back_from_the_store_alone() {
        List<String> before = Queries.ALL.stream().map(this::answer).toList();
        Map<String, String> graphs = graphs();

        served.archive().rebuild().run(true, true, true);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> served.archive().projections().waitingForText() == 0
                        && served.archive().projections().lag().values().stream()
                                .allMatch(behind -> behind == 0));

        assertThat(Queries.ALL.stream().map(this::answer).toList()).isEqualTo(before);
        assertThat(graphs()).isEqualTo(graphs);
    }

    private String answer(String query) {
        JsonNode page = ServedArchive.json(served.get("/api/v1/records?size=50&" + query));
        return query + " " + page.path("total") + " " + page.path("items").findValuesAsText("id") + page.path("facets");
    }

    /** The public graph of every record as sorted triples; blank nodes do not occur in them. */
    private static Map<String, String> graphs() {
        Map<String, String> graphs = new TreeMap<>();
        views().forEach(view -> {
            String id = view.description().id().name();
            String triples =
                    new String(served.getAsArchivist("/api/v1/records/" + id).body(), StandardCharsets.UTF_8);
            graphs.put(id, triples);
        });
        return graphs;
    }

    private static long objects() {
        try (Stream<kr.seogo.preservation.ObjectId> objects =
                served.archive().store().objects()) {
            return objects.count();
        }
    }

    private static Map<String, FileDescription> files() {
        Map<String, FileDescription> files = new TreeMap<>();
        views().flatMap(view -> view.files().stream())
                .map(file -> file.facts().orElseThrow())
                .forEach(file -> files.put(file.path().value().substring("payload/".length()), file));
        return files;
    }

    /** Every record held, as an archivist sees it, from the top of the tree. */
    private static Stream<RecordView> views() {
        List<RecordView> views = new ArrayList<>();
        served.archive()
                .catalogue()
                .children(java.util.Optional.empty(), ARCHIVIST, java.util.Optional.empty(), 100)
                .orElseThrow()
                .entries()
                .forEach(entry -> descend(entry.id(), views));
        assertThat(new TreeSet<>(
                        views.stream().map(view -> view.description().id()).toList()))
                .hasSameSizeAs(views);
        return views.stream();
    }

    private static void descend(RecordId id, List<RecordView> views) {
        views.add(served.archive().catalogue().view(id, ARCHIVIST).orElseThrow());
        java.util.Optional<String> cursor = java.util.Optional.empty();
        do {
            var page = served.archive()
                    .catalogue()
                    .children(java.util.Optional.of(id), ARCHIVIST, cursor, 100)
                    .orElseThrow();
            page.entries().forEach(entry -> descend(entry.id(), views));
            cursor = page.next();
        } while (cursor.isPresent());
    }

    private static String text(String name) {
        try {
            return Files.readString(
                    SharedSuites.find("transfers/city-documents/files").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> manifest() throws IOException {
        try (var reader = Files.newBufferedReader(SharedSuites.find("corpus/manifest.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
