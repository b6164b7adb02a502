package kr.seogo.catalog.internal.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kr.seogo.catalog.api.TransferTurtle;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table's RDF is written, compared and read a piece at a time, and comes to what it comes to as a whole. */
class LargeTransferTurtleTest {

    private static final int AT_ONCE = 40;

    private final TransferTurtle whole = new TransferTurtle(Integer.MAX_VALUE);
    private final TransferTurtle pieces = new TransferTurtle(AT_ONCE);
    private final Random random = seeded();
    private int opened;

    private static Random seeded() {
        long seed = new Random().nextLong();
        System.out.println("large table out of seed " + seed);
        return new Random(seed);
    }

    @Test
    void a_document_that_was_written_of_rows_says_them_and_is_read_once_to_know_it() throws IOException {
        List<Map<String, String>> rows = rows(200);

        assertThat(whole.says(source(whole.write(rows)), rows)).isTrue();
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void statements_of_a_row_may_change_places() throws IOException {
        List<Map<String, String>> rows = rows(50);
        List<Triple> statements = statements(whole.write(rows));
        for (int i = 1; i < statements.size(); i += 2) {
            if (row(statements.get(i)).equals(row(statements.get(i - 1)))) {
                Collections.swap(statements, i, i - 1);
            }
        }

        assertThat(whole.says(source(written(statements)), rows)).isTrue();
    }

    @Test
    void a_document_with_a_statement_less_more_changed_or_twice_does_not_say_the_rows() throws IOException {
        List<Map<String, String>> rows = rows(6);
        List<Triple> statements = statements(whole.write(rows));

        for (int i = 0; i < statements.size(); i++) {
            List<Triple> less = new ArrayList<>(statements);
            Triple one = less.remove(i);
            List<Triple> changed = new ArrayList<>(statements);
            changed.set(i, changed(one));
            List<Triple> twice = new ArrayList<>(statements);
            twice.add(i, one);
            List<Triple> more = new ArrayList<>(statements);
            more.add(i, changed(one));

            for (List<Triple> other : List.of(less, changed, twice, more)) {
                assertThat(whole.says(source(written(other)), rows)).isFalse();
            }
        }
    }

    @Test
    void a_number_that_stands_twice_is_left_to_the_reader() throws IOException {
        Map<String, String> row = Map.of("id", "1", "level", "item", "title", "가");
        List<Map<String, String>> rows = List.of(row, row);
        byte[] document = whole.write(rows);

        assertThat(whole.says(source(document), rows)).isFalse();
        assertThat(whole.read(document).findings()).isNotEmpty();
    }

    @Test
    void text_that_is_no_turtle_says_nothing() throws IOException {
        byte[] torn =
                (new String(whole.write(rows(3)), StandardCharsets.UTF_8) + "<#1").getBytes(StandardCharsets.UTF_8);

        assertThat(whole.says(source(torn), rows(3))).isFalse();
        assertThat(pieces.read(torn)).isEqualTo(whole.read(torn));
        assertThat(pieces.read(torn).findings())
                .extracting(TransferTurtle.Finding::code)
                .containsExactly("turtle-malformed");
    }

    @Test
    void statements_in_any_order_give_the_same_rows() {
        List<Map<String, String>> rows = rows(100);
        List<Triple> statements = statements(whole.write(rows));
        Collections.shuffle(statements, random);
        byte[] shuffled = written(statements);

        assertThat(pieces.read(shuffled)).isEqualTo(new TransferTurtle.Reading(rows, List.of()));
    }

    /** Whatever is wrong, where and how often: pieces find what the whole finds, in its order. */
    @RepeatedTest(10)
    void a_document_in_pieces_gives_the_findings_of_the_whole() throws IOException {
        List<Map<String, String>> rows = rows(40);
        List<Triple> statements = statements(whole.write(rows));
        if (random.nextBoolean()) {
            Collections.shuffle(statements, random);
        }
        for (int faults = random.nextInt(8); faults > 0; faults--) {
            fault(statements);
        }
        byte[] document = written(statements);

        TransferTurtle.Reading expected = whole.read(document);

        TransferTurtle.Reading read = pieces.read(document);
        assertThat(read.findings()).isEqualTo(expected.findings());
        if (expected.findings().isEmpty()) {
            assertThat(read.rows()).isEqualTo(expected.rows());
        }
        if (whole.says(source(document), rows)) {
            assertThat(expected).isEqualTo(new TransferTurtle.Reading(rows, List.of()));
        }
    }

    /** Nodes that several records share, IRIs without fragment, records whose IRI is not their number, parents told later. */
    @Test
    void reads_in_pieces_what_others_write_in_their_way() {
        StringBuilder turtle = new StringBuilder();
        turtle.append("@prefix r: <").append(Terms.RICO).append("> .\n");
        turtle.append("<http://example.org/body> a r:CorporateBody ; r:name \"한빛시\" .\n");
        turtle.append("_:day a r:Date ; r:expressedDate \"2020-01-02\" .\n");
        int count = 60;
        for (int i = 1; i <= count; i++) {
            turtle.append("""
                    <http://example.org/r/%1$d> a r:Record ; r:rankInSequence %1$d ; r:title "제목 %1$d" ;
                      r:hasOrHadIdentifier [ r:hasIdentifierType <urn:seogo:identifier-type:number> ;
                        r:textualValue "N-%1$d" ] ;
                      r:isOrWasIncludedIn <http://example.org/r/%2$d> ;
                      r:hasOrganicOrFunctionalProvenance <http://example.org/body> ;
                      r:hasCreationDate _:day .
                    <http://example.org/r/%1$d/creator-1> r:name "가 %1$d" .
                    <http://example.org/r/%1$d/file-1> <http://www.loc.gov/premis/rdf/v3/originalName> "%1$d.txt" .
                    """.formatted(i, i % count + 1));
        }

        TransferTurtle.Reading read = pieces.read(turtle.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).hasSize(count);
        assertThat(read.rows().getFirst())
                .isEqualTo(Map.of(
                        "id", "N-1",
                        "level", "item",
                        "parent", "N-2",
                        "title", "제목 1",
                        "agency", "한빛시",
                        "created", "2020-01-02",
                        "creator", "가 1",
                        "path", "1.txt"));
        assertThat(read.rows().getLast()).containsEntry("parent", "N-1");
    }

    @Test
    void an_iri_that_is_no_percent_code_is_taken_as_it_stands() {
        String turtle = """
                @prefix r: <%s> .
                <#1> a r:Record ; r:rankInSequence 1 ; r:isOrWasIncludedIn <#100%%25zz%%ZZ> ; r:hasOrHadIdentifier <#1/number> .
                <#1/number> r:hasIdentifierType <urn:seogo:identifier-type:number> ; r:textualValue "1" .
                """.formatted(Terms.RICO);

        assertThat(whole.read(turtle.getBytes(StandardCharsets.UTF_8)).rows())
                .containsExactly(Map.of("id", "1", "level", "item", "parent", "100%25zz%ZZ"));
    }

    /** 20,000 rows of ten files are a document of 90 MB and 1,000,000 statements. */
    @Test
    void writes_and_compares_a_document_that_is_larger_than_the_heap(@TempDir Path temp) throws Exception {
        Path document = temp.resolve("records.ttl");
        Path output = temp.resolve("output");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeTransferTurtleChild.class.getName(),
                        document.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }

        assertThat(output).content().contains("says true");
        assertThat(Files.size(document)).isGreaterThan(48L << 20);
    }

    private void fault(List<Triple> statements) {
        int at = random.nextInt(statements.size());
        switch (random.nextInt(4)) {
            case 0 -> statements.remove(at);
            case 1 -> statements.add(random.nextInt(statements.size()), statements.get(at));
            case 2 -> statements.set(at, changed(statements.get(at)));
            default -> statements.add(at, changed(statements.get(at)));
        }
    }

    private Triple changed(Triple one) {
        return switch (random.nextInt(3)) {
            case 0 -> Triple.create(one.getSubject(), one.getPredicate(), NodeFactory.createLiteralString("7"));
            case 1 -> Triple.create(one.getSubject(), Terms.iri("http://example.org/other"), one.getObject());
            default -> Triple.create(Terms.iri(one.getSubject() + "x"), one.getPredicate(), one.getObject());
        };
    }

    private static String row(Triple statement) {
        return statement.getSubject().toString().replaceFirst("/.*", "");
    }

    private TransferTurtle.Source source(byte[] document) {
        return () -> {
            opened++;
            InputStream in = new ByteArrayInputStream(document);
            return in;
        };
    }

    private static List<Triple> statements(byte[] document) {
        List<Triple> statements = new ArrayList<>();
        DescriptionTurtle.parse(new ByteArrayInputStream(document), UUID.randomUUID(), statements::add);
        return statements;
    }

    private static byte[] written(List<Triple> statements) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NTRIPLES_UTF8);
        out.start();
        statements.forEach(out::triple);
        out.finish();
        return bytes.toByteArray();
    }

    private List<Map<String, String>> rows(int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> row =
                    new HashMap<>(Map.of("id", "번호 " + i + "/가", "level", "item", "title", "제목 " + i));
            if (i > 0) {
                row.put("parent", "번호 " + random.nextInt(i) + "/가");
            }
            for (String column : List.of("agency", "created", "disclosure", "creator", "description", "비고")) {
                if (random.nextBoolean()) {
                    row.put(column, "값;" + random.nextInt(3));
                }
            }
            row.put("path", "가/%1$d.txt|나/%1$d||b.txt".formatted(i));
            rows.add(row);
        }
        return rows.stream().<Map<String, String>>map(TreeMap::new).toList();
    }
}
