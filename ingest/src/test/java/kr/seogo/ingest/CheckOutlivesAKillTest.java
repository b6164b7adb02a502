package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import kr.seogo.preservation.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check has read is noted, and what a wrong note can do: have the transfer wait, and nothing else. */
class CheckOutlivesAKillTest {

    private static final String FILE = "data/2021.txt";

    private Path bag;
    private Archive archive;

    @BeforeEach
    void a_transfer_is_killed_when_its_bag_was_checked(@TempDir Path folder) {
        bag = new Transfers().write(folder.resolve("bag"));
        archive = new Archive(folder.resolve("transfers"));
        archive.memory.failNextWrite(new StoreException("killed"));
        assertThatThrownBy(() -> archive.take(bag)).isInstanceOf(StoreException.class);
        archive.restart();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Path notes() {
        return archive.transfers.resolve("2026-000001").resolve("read-files");
    }

    /** Changes a file so that nothing tells but its bytes. */
    private byte[] changeWithoutATrace() throws IOException {
        Path file = bag.resolve(FILE);
        FileTime time = Files.getLastModifiedTime(file);
        byte[] before = Files.readAllBytes(file);
        byte[] other = before.clone();
        other[0] ^= 1;
        write(file, other);
        Files.setLastModifiedTime(file, time);
        return before;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes); // the same inode
    }

    private IngestReport resumed() {
        List<IngestReport> reports = archive.ingest().resumeAll(IngestProgress.none());
        assertThat(reports).hasSize(1);
        return reports.getFirst();
    }

    private static List<String> codes(IngestReport report) {
        return report.findings().stream().map(TransferFinding::code).toList();
    }

    @Test
    void a_file_that_was_read_is_not_read_again_and_the_store_refuses_what_changed() throws IOException {
        changeWithoutATrace();

        IngestReport report = resumed();

        assertThat(report.state()).isEqualTo(TransferState.CHECKED);
        assertThat(codes(report)).contains("bag-changed").doesNotContain("digest-mismatch");
        assertThat(archive.holdings.nameOf("한빛시", "F-2")).isNotNull();
        assertThat(notes()).doesNotExist();
    }

    @Test
    void after_a_wrong_note_all_of_the_bag_is_read_again() throws IOException {
        byte[] before = changeWithoutATrace();
        resumed();

        assertThat(codes(resumed())).contains("bag-changed", "digest-mismatch");

        write(bag.resolve(FILE), before);
        assertThat(resumed().state()).isEqualTo(TransferState.PRESERVED);
        assertThat(archive.memory.objects()).hasSize(6);
    }

    @Test
    void a_note_that_says_something_else_than_the_manifest_is_not_believed() throws IOException {
        String noted = Files.readString(notes(), StandardCharsets.UTF_8);
        Files.writeString(notes(), noted.replaceAll("sha512:[0-9a-f]{4}", "sha512:0000"));

        assertThat(resumed().state()).isEqualTo(TransferState.PRESERVED);
    }

    @Test
    void notes_that_were_torn_are_done_without() throws IOException {
        byte[] noted = Files.readAllBytes(notes());
        for (int i = noted.length / 2; i < noted.length; i++) {
            noted[i] = 0;
        }
        Files.write(notes(), noted);

        assertThat(resumed().state()).isEqualTo(TransferState.PRESERVED);
    }

    @Test
    void notes_are_gone_when_the_transfer_is_settled() {
        assertThat(notes()).exists();

        assertThat(resumed().state()).isEqualTo(TransferState.PRESERVED);

        assertThat(notes().getParent()).doesNotExist();
    }
}
