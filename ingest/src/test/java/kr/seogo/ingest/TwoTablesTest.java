package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.ProgressListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bag with its table as CSV and as RDF, made by package and then by somebody else. */
class TwoTablesTest {

    private static final String TABLE = """
            id,level,parent,title,agency,created,closed,disclosure,creator,비고,path
            F,file,,철,한빛시,2020,2020-12-31,공개,,,
            I-1,item,F,첫째,,2020-03-02,,,가;나,메모,가.txt|나.txt
            I-2,item,F,둘째,,2020-06-01,,,,,다.txt
            """;

    private Path folder = Path.of("");

    @BeforeEach
    void packaged(@TempDir Path temp) throws IOException {
        folder = temp;
        Path files = Files.createDirectories(folder.resolve("files"));
        for (String name : List.of("가.txt", "나.txt", "다.txt")) {
            Files.writeString(files.resolve(name), name);
        }
        Files.writeString(folder.resolve("records.csv"), TABLE);
        PackageReport report = new TransferPackager(Archive.CLOCK, Optional.empty())
                .pack(
                        new PackageRequest(
                                files,
                                folder.resolve("bag"),
                                Optional.empty(),
                                Optional.of("한빛시"),
                                Optional.of("2020-1")),
                        ProgressListener.none());
        assertThat(report.written()).isTrue();
    }

    /** What `package` wrote before rows were written one by one; bags of then are as good as those of today. */
    @Test
    void the_rdf_of_a_table_is_what_it_always_was() throws IOException {
        assertThat(blocks(turtle()))
                .containsExactlyInAnyOrderElementsOf(
                        blocks(Files.readString(Path.of("src/test/resources/transfer/records.ttl"))));
    }

    @Test
    void a_table_and_its_rdf_agree() throws IOException {
        assertThat(findings(TABLE, turtle())).containsExactly("column-unknown");
    }

    @Test
    void statements_in_another_order_say_the_same() throws IOException {
        List<String> blocks = new ArrayList<>(blocks(turtle()));
        List<String> prefixes =
                blocks.stream().filter(block -> block.startsWith("PREFIX")).toList();
        blocks.removeAll(prefixes);
        Collections.reverse(blocks);

        assertThat(findings(TABLE, String.join("\n", prefixes) + "\n\n" + String.join("\n\n", blocks)))
                .containsExactly("column-unknown");
    }

    @Test
    void every_difference_is_told_in_the_order_of_the_csv_and_then_of_the_rdf() {
        String csv = TABLE.replace("둘째", "셋째").replace("2020-06-01", "2020-06-02") + "I-3,item,F,넷째,,,,,,,\n";
        String other = TABLE.replace("I-1", "I-0");

        assertThat(messages(csv, rdf(other)))
                .filteredOn(message -> message.contains("disagree"))
                .extracting(message -> message.replaceFirst("(?s).*disagree: ", ""))
                .containsExactly(
                        "id 'I-1' is in records.csv only; make them agree or leave one out",
                        "id 'I-2', column 'created': '2020-06-02' in the csv, '2020-06-01' in the ttl; make them agree or leave one out",
                        "id 'I-2', column 'title': '셋째' in the csv, '둘째' in the ttl; make them agree or leave one out",
                        "id 'I-3' is in records.csv only; make them agree or leave one out",
                        "id 'I-0' is in records.ttl only; make them agree or leave one out");
    }

    @Test
    void a_statement_less_is_a_difference() throws IOException {
        assertThat(findings(TABLE, changed(text -> text.replaceFirst("rico:title +\"첫째\" *;", ""))))
                .contains("tables-disagree");
    }

    @Test
    void a_statement_more_is_a_difference() throws IOException {
        assertThat(findings(TABLE, turtle() + "\n<#I-2> rico:scopeAndContent \"더\" .\n"))
                .contains("tables-disagree");
    }

    @Test
    void a_statement_changed_is_a_difference() throws IOException {
        assertThat(findings(TABLE, changed(text -> text.replace("\"나.txt\"", "\"라.txt\""))))
                .contains("tables-disagree");
    }

    @Test
    void a_value_that_is_said_twice_is_no_table() throws IOException {
        assertThat(findings(TABLE, turtle() + "\n<#I-2> rico:title \"둘째\" .\n")).contains("table-rdf-invalid");
    }

    @Test
    void rdf_beside_a_csv_that_is_none_is_looked_at_all_the_same() {
        assertThat(findings("id,level,title\n\"1,item,x\n", "@prefix kaputt"))
                .contains("table-not-csv", "table-rdf-invalid");
    }

    private String changed(UnaryOperator<String> change) throws IOException {
        String before = turtle();
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        return after;
    }

    private String turtle() throws IOException {
        return Files.readString(folder.resolve("bag/metadata/records.ttl"));
    }

    /** What package writes of another table. */
    private String rdf(String table) {
        try {
            Files.writeString(folder.resolve("records.csv"), table);
            Path bag = folder.resolve("other");
            new TransferPackager(Archive.CLOCK, Optional.empty())
                    .pack(
                            new PackageRequest(
                                    folder.resolve("files"),
                                    bag,
                                    Optional.empty(),
                                    Optional.of("한빛시"),
                                    Optional.of("2020-2")),
                            ProgressListener.none());
            return Files.readString(bag.resolve("metadata/records.ttl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prefixes, and what is said together of one subject, each with its statements in order. */
    private static List<String> blocks(String turtle) {
        List<String> blocks = new ArrayList<>();
        for (String block : turtle.strip().split("\n\\s*\n", -1)) {
            if (block.startsWith("PREFIX")) {
                blocks.addAll(block.lines().toList());
            } else {
                blocks.add(block.strip());
            }
        }
        return blocks;
    }

    private List<String> findings(String csv, String turtle) {
        return report(csv, turtle).stream().map(TransferFinding::code).toList();
    }

    private List<String> messages(String csv, String turtle) {
        return report(csv, turtle).stream().map(TransferFinding::message).toList();
    }

    private List<TransferFinding> report(String csv, String turtle) {
        BagWriter.builder(folder.resolve("rewritten"))
                .payloadFolder(folder.resolve("files"))
                .info(BagInfo.of(
                        "Source-Organization", "한빛시",
                        "External-Identifier", "1",
                        "BagIt-Profile-Identifier", TransferProfile.IDENTIFIER))
                .baggingDate(LocalDate.of(2026, 11, 21))
                .tagFile(BagPath.of("metadata/records.csv"), csv.getBytes(StandardCharsets.UTF_8))
                .tagFile(BagPath.of("metadata/records.ttl"), turtle.getBytes(StandardCharsets.UTF_8))
                .write();
        return new TransferCheck(Optional.empty())
                .check(folder.resolve("rewritten"), false, ProgressListener.none())
                .findings();
    }
}
