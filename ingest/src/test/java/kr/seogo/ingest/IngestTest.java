package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFullException;
import kr.seogo.preservation.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    /** Fonds, series, closed file with two items, open file, its item, the item alone. */
    private static final int OBJECTS = 6;

    private Path folder;
    private Archive archive;

    @BeforeEach
    void open(@TempDir Path temp) {
        folder = temp;
        archive = new Archive(folder.resolve("transfers"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void takes_a_bag_in_whole_and_says_it_is_findable() {
        IngestReport report = archive.take(new Transfers().write(folder.resolve("bag")));

        assertThat(report.findings()).extracting(TransferFinding::code).containsExactly("file-open");
        assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
        assertThat(report.accession()).isEqualTo("2026-000001");
        assertThat(report.objects()).hasSize(OBJECTS);
        assertThat(report.objects().stream().mapToLong(IngestedObject::files).sum())
                .isEqualTo(5);
        assertThat(archive.ingest().status("2026-000001"))
                .hasValueSatisfying(status -> assertThat(status.done()).isEqualTo(OBJECTS));
    }

    @Test
    void keeps_a_closed_file_and_its_items_in_one_object_with_what_the_sender_said() {
        archive.take(new Transfers().write(folder.resolve("bag")));

        ObjectId file = archive.holdings.nameOf("한빛시", "F-1").asObject();
        assertThat(archive.memory.files(file, new ObjectVersion(1)))
                .extracting(StoredFile::path)
                .extracting(LogicalPath::value)
                .contains("payload/회의/1차.txt", "payload/회의/붙임.txt", "payload/회의/2차.txt", "metadata/description.ttl")
                .anyMatch(path -> path.startsWith("metadata/premis/"))
                .anyMatch(path -> path.matches("metadata/submission/[^/]+/records.csv"))
                .anyMatch(path -> path.matches("metadata/submission/[^/]+/bag-info.txt"));
        assertThat(archive.holdings.objectOf(archive.holdings.nameOf("한빛시", "I-2")))
                .contains(file);
        assertThat(archive.holdings.objectOf(archive.holdings.nameOf("한빛시", "I-3")))
                .contains(archive.holdings.nameOf("한빛시", "I-3").asObject());
    }

    @Test
    void registers_decisions_and_files_as_the_table_says() {
        archive.take(new Transfers().write(folder.resolve("bag")));

        RecordId closed = archive.holdings.nameOf("한빛시", "I-2");
        assertThat(archive.holdings.decision(closed)).hasValueSatisfying(decision -> {
            assertThat(decision.disclosure()).isEqualTo(DisclosureClass.CLOSED);
            assertThat(decision.grounds()).containsExactly(5);
            assertThat(decision.listed()).isTrue();
        });
        RecordId first = archive.holdings.nameOf("한빛시", "I-1");
        assertThat(archive.holdings.described(first)).hasValueSatisfying(item -> {
            assertThat(item.files())
                    .extracting(file -> file.path().value())
                    .containsExactly("payload/회의/1차.txt", "payload/회의/붙임.txt");
            assertThat(item.provenance().agency()).isEqualTo("한빛시");
        });
        assertThat(archive.holdings.decision(archive.holdings.fondsOf("한빛시")))
                .hasValueSatisfying(decision -> assertThat(decision.listed()).isTrue());
    }

    @Test
    void says_that_the_same_bag_is_held_and_stores_nothing_twice() {
        Path bag = new Transfers().write(folder.resolve("bag"));
        archive.take(bag);
        int writes = archive.memory.writes();

        IngestReport again = archive.take(bag);

        assertThat(again.state()).isEqualTo(TransferState.ALREADY_HELD);
        assertThat(again.accession()).isEqualTo("2026-000001");
        assertThat(again.objects()).hasSize(OBJECTS);
        assertThat(archive.memory.writes()).isEqualTo(writes);
        assertThat(archive.ingest().status()).hasSize(1);
    }

    @Test
    void refuses_another_bag_under_the_same_transfer_number() {
        archive.take(new Transfers().write(folder.resolve("bag")));
        String other = "id,level,title,agency,disclosure,path\nI-9,item,다른 건,한빛시,공개,9.txt\n";

        IngestReport report =
                archive.take(new Transfers().table(other).files("9.txt").write(folder.resolve("other")));

        assertThat(report.state()).isEqualTo(TransferState.REFUSED);
        assertThat(codes(report)).contains("transfer-number-used");
    }

    @Test
    void takes_the_number_of_a_refused_transfer_again() {
        String bad = "id,level,title,agency,disclosure,path\nI-9,folder,건,한빛시,공개,9.txt\n";
        archive.take(new Transfers().table(bad).files("9.txt").write(folder.resolve("bad")));

        IngestReport report = archive.take(new Transfers().write(folder.resolve("good")));

        assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
    }

    @Test
    void refuses_a_record_number_that_is_held_from_another_transfer() {
        archive.take(new Transfers().write(folder.resolve("bag")));
        String twice = "id,level,title,agency,disclosure,path\nI-4,item,다른 건,한빛시,공개,9.txt\n";

        IngestReport report = archive.take(
                new Transfers().number("2021-2").table(twice).files("9.txt").write(folder.resolve("other")));

        assertThat(report.state()).isEqualTo(TransferState.REFUSED);
        assertThat(codes(report)).containsExactly("id-held");
    }

    @Test
    void puts_an_item_that_comes_later_under_the_file_that_is_held() {
        archive.take(new Transfers().write(folder.resolve("bag")));
        String later = "id,level,parent,title,path\nI-9,item,F-1,뒤에 온 건,9.txt\n";

        IngestReport report = archive.take(
                new Transfers().number("2021-2").table(later).files("9.txt").write(folder.resolve("later")));

        assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
        assertThat(report.objects()).hasSize(1);
        RecordId item = archive.holdings.nameOf("한빛시", "I-9");
        assertThat(archive.holdings.described(item))
                .hasValueSatisfying(
                        record -> assertThat(record.provenance().agency()).isEqualTo("한빛시"));
        assertThat(archive.holdings.decision(item)).hasValueSatisfying(decision -> assertThat(decision.disclosure())
                .isEqualTo(DisclosureClass.OPEN));
    }

    @Test
    void refuses_bad_input_whole_and_records_the_refusal() throws IOException {
        Path bag = new Transfers().write(folder.resolve("bag"));
        Transfers.overwrite(bag.resolve("data/2021.txt"), "다른 내용");

        IngestReport report = archive.take(bag);

        assertThat(report.state()).isEqualTo(TransferState.REFUSED);
        assertThat(codes(report)).contains("digest-mismatch");
        assertThat(archive.memory.objects()).isEmpty();
        assertThat(archive.ingest().status(report.accession()))
                .hasValueSatisfying(status -> assertThat(status.findings()).isEqualTo(report.findings()));
    }

    @Test
    void refuses_a_folder_that_is_no_bag_a_file_that_is_none_and_an_empty_bag() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Files.writeString(plain.resolve("a.txt"), "a");
        Path text = Files.writeString(folder.resolve("text.txt"), "a");
        Path empty = new Transfers().files().write(folder.resolve("empty"));

        assertThat(codes(archive.take(plain))).contains("bagit-txt-missing");
        assertThat(codes(archive.take(text))).containsExactly("not-a-bag");
        assertThat(codes(archive.take(empty))).contains("payload-missing");
        assertThat(archive.memory.objects()).isEmpty();
    }

    @Test
    void takes_a_zip_in_and_removes_what_was_unpacked() throws IOException {
        Path zip = zip(new Transfers().write(folder.resolve("bag")), folder.resolve("bag.zip"));

        IngestReport report = archive.take(zip);

        assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
        assertThat(archive.transfers.resolve(report.accession())).doesNotExist();
    }

    @Test
    void refuses_a_truncated_zip_and_leaves_nothing_behind() throws IOException {
        Path zip = zip(new Transfers().write(folder.resolve("bag")), folder.resolve("bag.zip"));
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));

        IngestReport report = archive.take(zip);

        assertThat(report.state()).isEqualTo(TransferState.REFUSED);
        assertThat(codes(report)).contains("archive-damaged");
        assertThat(archive.transfers.resolve(report.accession())).doesNotExist();
    }

    @Test
    void goes_on_after_a_kill_before_a_version_was_written() {
        archive.memory.failNextWrite(new StoreException("killed"));
        Path bag = new Transfers().write(folder.resolve("bag"));
        assertThatThrownBy(() -> archive.take(bag)).isInstanceOf(StoreException.class);

        archive.restart();
        List<IngestReport> reports = archive.ingest().resumeAll(IngestProgress.none());

        assertThat(reports).extracting(IngestReport::state).containsExactly(TransferState.PRESERVED);
        everyObjectOnce();
    }

    @Test
    void goes_on_after_a_kill_between_version_and_ledger() {
        archive.memory.failNextWriteAfterStoring(new StoreException("killed"));
        Path bag = new Transfers().write(folder.resolve("bag"));
        assertThatThrownBy(() -> archive.take(bag)).isInstanceOf(StoreException.class);

        archive.restart();
        archive.ingest().resumeAll(IngestProgress.none());

        everyObjectOnce();
    }

    @Test
    void goes_on_after_a_kill_at_any_registration() {
        Path bag = new Transfers().write(folder.resolve("bag"));
        for (int step = 0; step < OBJECTS; step++) {
            try (Archive fresh = new Archive(folder.resolve("transfers-" + step))) {
                fresh.holdings.failRegistration(step, new IllegalStateException("killed"));
                assertThatThrownBy(() -> fresh.take(bag)).hasMessage("killed");

                fresh.restart();
                fresh.ingest().resumeAll(IngestProgress.none());

                assertThat(fresh.holdings.registered()).hasSize(OBJECTS);
                assertThat(fresh.memory.objects()).hasSize(OBJECTS);
            }
        }
    }

    @Test
    void goes_on_when_the_same_bag_is_handed_in_again_after_a_kill() {
        archive.memory.failNextWrite(new StoreException("killed"));
        Path bag = new Transfers().write(folder.resolve("bag"));
        assertThatThrownBy(() -> archive.take(bag)).isInstanceOf(StoreException.class);

        IngestReport report = archive.take(bag);

        assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
        assertThat(report.accession()).isEqualTo("2026-000001");
        everyObjectOnce();
    }

    @Test
    void keeps_the_transfer_when_the_disk_is_full_and_goes_on_when_there_is_room() {
        archive.memory.failNextWrite(new StoreFullException("no room"));
        Path bag = new Transfers().write(folder.resolve("bag"));

        assertThatThrownBy(() -> archive.take(bag)).isInstanceOf(StoreFullException.class);
        assertThat(archive.ingest().status("2026-000001"))
                .hasValueSatisfying(status -> assertThat(status.state()).isEqualTo(TransferState.CHECKED));

        archive.ingest().resumeAll(IngestProgress.none());
        everyObjectOnce();
    }

    @Test
    void waits_when_the_bag_was_changed_after_it_was_checked() {
        archive.memory.failNextWrite(new StoreException("killed"));
        Path bag = new Transfers().write(folder.resolve("bag"));
        assertThatThrownBy(() -> archive.take(bag)).isInstanceOf(StoreException.class);
        Transfers.overwrite(bag.resolve("data/2021.txt"), "다른 내용");

        List<IngestReport> reports = archive.ingest().resumeAll(IngestProgress.none());

        assertThat(reports).extracting(IngestReport::state).containsExactly(TransferState.CHECKED);
        assertThat(codes(reports.getFirst())).contains("bag-changed", "digest-mismatch");
    }

    @Test
    void stays_preserved_until_the_projections_have_followed() {
        archive.projections.stop();
        IngestReport report = archive.take(new Transfers().write(folder.resolve("bag")));
        assertThat(report.state()).isEqualTo(TransferState.PRESERVED);

        archive.projections.start();

        assertThat(archive.ingest().status(report.accession()))
                .hasValueSatisfying(status -> assertThat(status.state()).isEqualTo(TransferState.FINDABLE));
    }

    @Test
    void keeps_composed_and_decomposed_names_side_by_side() {
        String table = "id,level,title,agency,disclosure,path\nI,item,건,한빛시,공개,가.txt|\u1100\u1161.txt\n";
        archive.take(
                new Transfers().table(table).files("가.txt", "\u1100\u1161.txt").write(folder.resolve("bag")));

        ObjectId item = archive.holdings.nameOf("한빛시", "I").asObject();
        assertThat(text(item, "payload/가.txt")).isEqualTo("가.txt");
        assertThat(text(item, "payload/\u1100\u1161.txt")).isEqualTo("\u1100\u1161.txt");
    }

    @Test
    void exports_an_object_as_a_valid_bag_with_its_history() {
        archive.take(new Transfers().write(folder.resolve("bag")));
        ObjectId file = archive.holdings.nameOf("한빛시", "F-1").asObject();
        Path bag = folder.resolve("exported");

        ExportReport report = new ObjectExport(
                        archive.memory, new ArkNames(ArkNames.TEST_AUTHORITY), "한빛기록원", Archive.CLOCK)
                .export(file, bag, ProgressListener.none());

        assertThat(report.files()).isEqualTo(3);
        assertThat(new TransferCheck(Optional.empty())
                        .check(bag, true, ProgressListener.none())
                        .valid())
                .isTrue();
        assertThat(bag.resolve("data/회의/1차.txt")).hasContent("회의/1차.txt");
        assertThat(bag.resolve("metadata/history.json")).content().contains("2026-000001");
    }

    private void everyObjectOnce() {
        assertThat(archive.memory.objects()).hasSize(OBJECTS);
        assertThat(archive.memory.objects())
                .allSatisfy(object -> assertThat(archive.memory.history(object)).hasSize(1));
        assertThat(archive.holdings.registered()).hasSize(OBJECTS);
    }

    private String text(ObjectId object, String path) {
        try (var in =
                Channels.newInputStream(archive.memory.open(object, new ObjectVersion(1), new LogicalPath(path)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(IngestReport report) {
        return report.findings().stream().map(TransferFinding::code).toList();
    }

    private static Path zip(Path bag, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(bag)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                archive.putNextEntry(new ZipEntry("bag/" + bag.relativize(file)));
                Files.copy(file, archive);
            }
        }
        return zip;
    }
}
