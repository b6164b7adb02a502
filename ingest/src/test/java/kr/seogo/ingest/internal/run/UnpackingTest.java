package kr.seogo.ingest.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferState;
import kr.seogo.ingest.internal.ledger.LedgerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    @Test
    void an_archive_of_more_entries_than_are_allowed_is_refused_and_one_of_as_many_is_not(@TempDir Path temp)
            throws IOException {
        Path zip = temp.resolve("bag.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 5; i++) {
                out.putNextEntry(new ZipEntry("bag/data/" + i + ".txt"));
                out.write("글".getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(unpacked(temp, zip, 4))
                .isInstanceOfSatisfying(Unpacking.Outcome.Refused.class, refused -> assertThat(refused.findings())
                        .extracting(TransferFinding::code)
                        .contains("archive-bomb"));
        assertThat(unpacked(temp, zip, 5)).isInstanceOf(Unpacking.Outcome.Folder.class);
    }

    private static Unpacking.Outcome unpacked(Path temp, Path zip, int entries) {
        LedgerEntry entry =
                new LedgerEntry("2026-" + entries, TransferState.RECEIVED, zip, "시험", "", "", "", Instant.EPOCH, 3);
        return new Unpacking(temp.resolve("transfers"), ArchiveLimits.defaults().withMaxEntries(entries))
                .folder(new ReceivedTransfer(entry, BagSource.detect(zip)), ProgressListener.none());
    }
}
