package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kr.seogo.catalog.api.Dump;
import kr.seogo.catalog.api.DumpFile;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.catalog.api.OpenedDump;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is public as files: whole, nothing hidden in them, and gone when anything of it is closed. */
class DumpsTest {

    private static final String QUADS = "public.nq.gz";
    private static final String CSV = "public.csv.gz";

    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription file = record(Level.FILE, Optional.of(fonds.id()), "A", 1, 0);
    private final RecordDescription open = record(Level.ITEM, Optional.of(file.id()), "A1", 1, 3);
    private final RecordDescription partial = record(Level.ITEM, Optional.of(file.id()), "A2", 2, 3);
    private final RecordDescription hidden = record(Level.ITEM, Optional.of(file.id()), "A3", 3, 1);

    private Archive archive;
    private Path folder;

    @BeforeEach
    void take_in(@TempDir Path data) {
        folder = data.resolve("dumps");
        archive = new Archive(data);
        archive.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
        archive.take(
                List.of(file, open, partial, hidden),
                List.of(
                        decision(file.id(), DisclosureClass.OPEN, true),
                        decision(open.id(), DisclosureClass.OPEN, true),
                        decision(partial.id(), DisclosureClass.PARTIAL, true),
                        decision(hidden.id(), DisclosureClass.CLOSED, false)));
        archive.follow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void there_is_none_until_one_was_made() {
        assertThat(dumps().current()).isEmpty();
        assertThat(dumps().open(QUADS)).isEmpty();

        assertThat(dumps().settle()).isInstanceOf(Dumps.Turn.Made.class);

        assertThat(dumps().current().orElseThrow().records()).isEqualTo(4);
        assertThat(dumps().open("dump.properties")).isEmpty();
        assertThat(dumps().open("../" + QUADS)).isEmpty();
    }

    @Test
    void holds_each_public_record_once_and_no_word_of_a_hidden_one() throws IOException {
        make();

        assertThat(graphs()).containsExactlyInAnyOrderElementsOf(arks(fonds, file, open, partial));
        assertThat(ids())
                .containsExactlyInAnyOrderElementsOf(Stream.of(fonds, file, open, partial)
                        .map(d -> d.id().name())
                        .toList());
        for (String name : List.of(QUADS, CSV)) {
            assertThat(text(name))
                    .contains("titleA1")
                    .doesNotContain("titleA3", "descriptionA3", hidden.id().name(), "extraA1", "filenameA2-1");
        }
        assertThat(text(QUADS)).contains("filenameA2-3");
    }

    @Test
    void says_length_and_digest_of_the_bytes_it_hands_out() throws IOException {
        Dump dump = make();

        assertThat(dump.files()).extracting(DumpFile::name).containsExactly(QUADS, CSV);
        for (DumpFile file : dump.files()) {
            byte[] bytes = bytes(file.name());
            assertThat((long) bytes.length).isEqualTo(file.bytes());
            assertThat(Archive.digest(bytes)).isEqualTo(file.digest());
            assertThat(Files.readString(onDisk().resolve(file.name() + ".sha512")))
                    .isEqualTo(file.digest() + "  " + file.name() + "\n");
        }
    }

    @Test
    void is_withdrawn_by_the_decision_that_closes_whether_or_not_anything_follows() throws IOException {
        make();

        decide(open, DisclosureClass.OPEN, false);

        assertThat(dumps().current()).isEmpty();
        assertThat(dumps().open(QUADS)).isEmpty();
        make();
        assertThat(text(QUADS))
                .contains("titleA2")
                .doesNotContain("titleA1", open.id().name());
        assertThat(folders()).hasSize(1);
    }

    @Test
    void is_withdrawn_when_less_may_be_known_of_a_record_that_stays_listed() throws IOException {
        make();

        decide(open, DisclosureClass.CLOSED, true);

        assertThat(dumps().current()).isEmpty();
        make();
        assertThat(text(QUADS)).contains("titleA1").doesNotContain("filenameA1");
    }

    @Test
    void is_kept_when_something_is_opened_or_was_never_told() {
        Dump made = make();

        decide(hidden, DisclosureClass.CLOSED, false);
        decide(partial, DisclosureClass.OPEN, true);
        archive.follow();

        assertThat(dumps().current()).contains(made);
        assertThat(dumps().settle()).isEqualTo(new Dumps.Turn.Kept(made));
    }

    @Test
    void is_made_anew_each_month_of_seoul_and_holds_until_then() {
        Dump made = make();
        archive.clock.go(Duration.between(Archive.NOW, Instant.parse("2026-11-30T14:59:59Z")));
        assertThat(dumps().settle()).isEqualTo(new Dumps.Turn.Kept(made));

        archive.clock.go(Duration.ofSeconds(1));

        assertThat(dumps().current()).contains(made);
        Dump next = make();
        assertThat(next.made()).isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));
        assertThat(dumps().current()).contains(next);
        assertThat(folders()).hasSize(1);
    }

    @Test
    void who_reads_one_that_is_withdrawn_meanwhile_reads_it_to_its_end() throws IOException {
        Dump made = make();
        try (InputStream begun = Channels.newInputStream(
                dumps().open(QUADS).map(OpenedDump::channel).orElseThrow())) {
            decide(open, DisclosureClass.OPEN, false);
            make();

            assertThat(Archive.digest(begun.readAllBytes()))
                    .isEqualTo(made.files().getFirst().digest());
        }
    }

    @Test
    void outlives_a_restart_and_takes_away_what_a_kill_left() throws IOException {
        Dump made = make();
        Path left = Files.createDirectories(folder.resolve("new"));
        Files.writeString(left.resolve(QUADS), "half");

        archive.restart();

        assertThat(dumps().current()).contains(made);
        decide(open, DisclosureClass.OPEN, false);
        make();
        assertThat(folders()).singleElement().isNotEqualTo(left);
    }

    @Test
    void is_of_no_use_to_a_register_that_does_not_know_what_was_decided_since() {
        make();

        archive.room().rebuild().run(true, true, true);
        archive.follow();

        assertThat(dumps().current()).isEmpty();
    }

    private Dumps dumps() {
        return archive.room().dumps();
    }

    private Dump make() {
        Dumps.Turn turn = dumps().settle();
        assertThat(turn).isInstanceOf(Dumps.Turn.Made.class);
        return dumps().current().orElseThrow();
    }

    private void decide(RecordDescription record, DisclosureClass disclosure, boolean listed) {
        Set<Integer> grounds = disclosure == DisclosureClass.OPEN ? Set.of() : Set.of(5);
        archive.room().desk().decide(record.id(), disclosure, new TreeSet<>(grounds), "사유", listed, ARCHIVIST);
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = Channels.newInputStream(
                dumps().open(name).map(OpenedDump::channel).orElseThrow())) {
            return in.readAllBytes();
        }
    }

    private String text(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes(name)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> graphs() throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(text(QUADS), Lang.NQUADS).parse(read);
        List<String> graphs = new ArrayList<>();
        read.listGraphNodes().forEachRemaining(node -> graphs.add(name(node)));
        return graphs;
    }

    private static String name(Node node) {
        return node.getURI();
    }

    private static List<String> arks(RecordDescription... records) {
        return Stream.of(records).map(d -> Archive.NAMES.ark(d.id())).toList();
    }

    private List<String> ids() throws IOException {
        String text = text(CSV);
        assertThat(text).startsWith("\uFEFF");
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(text.substring(1).getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8))) {
            return rows.stream().map((CSVRecord row) -> row.get("id")).collect(Collectors.toList());
        }
    }

    private Path onDisk() {
        return folders().getFirst();
    }

    private List<Path> folders() {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
