package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.DestinationExistsException;
import kr.seogo.bagit.ProgressListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferPackagerTest {

    private static final String TABLE = "등록번호,계층,제목,생산기관,공개구분,파일\nI,건,제목,한빛시,공개,가.txt\n";

    private Path folder = Path.of("");

    @BeforeEach
    void files(@TempDir Path temp) throws IOException {
        folder = temp;
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("files/가.txt"), "본문");
        Files.writeString(folder.resolve("records.csv"), TABLE);
    }

    @Test
    void makes_a_bag_that_keeps_the_profile_out_of_a_folder_with_its_table_beside_it() throws IOException {
        PackageReport report = pack(Optional.empty());

        assertThat(report.written()).isTrue();
        assertThat(report.files()).isEqualTo(1);
        assertThat(check().findings()).noneMatch(TransferFinding::isError);
        assertThat(Files.readString(folder.resolve("bag/bag-info.txt")))
                .contains("Source-Organization: 한빛시", "External-Identifier: AUTO-")
                .containsPattern("AUTO-[0-9a-f]{12}\\b");
        assertThat(folder.resolve("bag/metadata/records.csv")).hasContent(TABLE);
        assertThat(folder.resolve("bag/metadata/records.ttl")).exists();
    }

    @Test
    void makes_the_same_bag_every_time() throws IOException {
        pack(Optional.empty());
        byte[] first = Files.readAllBytes(folder.resolve("bag/tagmanifest-sha512.txt"));
        Files.move(folder.resolve("bag"), folder.resolve("first"));

        pack(Optional.empty());

        assertThat(folder.resolve("bag/tagmanifest-sha512.txt")).hasBinaryContent(first);
    }

    @Test
    void refuses_a_cp949_table_and_leaves_nothing() throws IOException {
        Files.write(folder.resolve("records.csv"), TABLE.getBytes(Charset.forName("x-windows-949")));

        PackageReport report = pack(Optional.empty());

        assertThat(report.written()).isFalse();
        assertThat(report.findings()).extracting(TransferFinding::code).containsExactly("table-not-utf8");
        assertThat(folder.resolve("bag")).doesNotExist();
    }

    @Test
    void says_that_there_is_no_table() {
        PackageReport report = pack(Optional.of(folder.resolve("none.csv")));

        assertThat(report.findings()).extracting(TransferFinding::code).containsExactly("table-missing");
    }

    @Test
    void never_writes_over_something() {
        pack(Optional.empty());

        assertThatThrownBy(() -> pack(Optional.empty())).isInstanceOf(DestinationExistsException.class);
    }

    @Test
    void a_bag_without_profile_number_or_table_is_told_everything_at_once() {
        BagWriter.builder(folder.resolve("bag"))
                .payloadFolder(folder.resolve("files"))
                .info(BagInfo.of("Source-Organization", "한빛시"))
                .baggingDate(LocalDate.of(2026, 11, 21))
                .write();

        List<String> codes = codes();

        assertThat(codes).contains("profile-tag-missing", "table-missing");
    }

    @Test
    void accepts_a_table_in_rdf_alone() throws IOException {
        pack(Optional.empty());
        rewrite(Optional.empty(), Files.readAllBytes(folder.resolve("bag/metadata/records.ttl")));

        assertThat(codes("rewritten")).isEmpty();
    }

    @Test
    void refuses_tables_that_disagree() throws IOException {
        pack(Optional.empty());
        rewrite(
                Optional.of(TABLE.replace("제목,한빛시", "다른 제목,한빛시")),
                Files.readAllBytes(folder.resolve("bag/metadata/records.ttl")));

        assertThat(codes("rewritten")).containsExactly("tables-disagree");
    }

    @Test
    void refuses_rdf_that_is_none() throws IOException {
        pack(Optional.empty());
        rewrite(Optional.of(TABLE), "@prefix kaputt".getBytes(StandardCharsets.UTF_8));

        assertThat(codes("rewritten")).containsExactly("table-rdf-invalid");
    }

    @Test
    void a_table_that_is_changed_meanwhile_makes_no_bag() {
        ProgressListener changing = at -> Transfers.overwrite(folder.resolve("records.csv"), TABLE + "\n");

        assertThatThrownBy(() -> pack(Optional.empty(), changing)).hasMessageContaining("was changed");

        assertThat(folder.resolve("bag")).doesNotExist();
    }

    @Test
    void publishes_the_profile_it_checks_by() {
        assertThat(new String(TransferProfile.json(), StandardCharsets.UTF_8))
                .contains(
                        "\"BagIt-Profile-Identifier\"",
                        TransferProfile.IDENTIFIER,
                        "\"sha512\"",
                        "External-Identifier");
    }

    private void rewrite(Optional<String> csv, byte[] turtle) {
        BagWriter.Builder writer = BagWriter.builder(folder.resolve("rewritten"))
                .payloadFolder(folder.resolve("files"))
                .info(BagInfo.of(
                        "Source-Organization", "한빛시",
                        "External-Identifier", "1",
                        "BagIt-Profile-Identifier", TransferProfile.IDENTIFIER))
                .baggingDate(LocalDate.of(2026, 11, 21))
                .tagFile(BagPath.of("metadata/records.ttl"), turtle);
        csv.ifPresent(
                table -> writer.tagFile(BagPath.of("metadata/records.csv"), table.getBytes(StandardCharsets.UTF_8)));
        writer.write();
    }

    private PackageReport pack(Optional<Path> table) {
        return pack(table, ProgressListener.none());
    }

    private PackageReport pack(Optional<Path> table, ProgressListener listener) {
        return new TransferPackager(Archive.CLOCK, Optional.empty())
                .pack(
                        new PackageRequest(
                                folder.resolve("files"),
                                folder.resolve("bag"),
                                table,
                                Optional.empty(),
                                Optional.empty()),
                        listener);
    }

    private CheckReport check() {
        return new TransferCheck(Optional.empty()).check(folder.resolve("bag"), false, ProgressListener.none());
    }

    private List<String> codes() {
        return codes("bag");
    }

    private List<String> codes(String bag) {
        List<TransferFinding> findings = new TransferCheck(Optional.empty())
                .check(folder.resolve(bag), false, ProgressListener.none())
                .findings();
        assertThat(findings).allSatisfy(SentencesTest::isBilingual);
        return findings.stream().map(TransferFinding::code).toList();
    }
}
