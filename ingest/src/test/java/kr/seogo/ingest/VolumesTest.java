package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.DigestNotes;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.ingest.internal.check.BagChecks;
import kr.seogo.ingest.internal.check.Verdict;
import kr.seogo.ingest.internal.plan.Accession;
import kr.seogo.ingest.internal.plan.PlannedObject;
import kr.seogo.ingest.internal.plan.Planner;
import kr.seogo.ingest.table.HeldRecords;
import kr.seogo.preservation.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumesTest {

    @Test
    void splits_a_file_of_too_much_payload_into_volumes_the_same_way_every_time(@TempDir Path folder) {
        Path bag = sevenFiles(folder);

        List<PlannedObject> plan = plan(bag);

        assertThat(plan).extracting(PlannedObject::files).containsExactly(0, 0, 3, 3, 1);
        assertThat(plan).extracting(PlannedObject::id).doesNotHaveDuplicates();
        assertThat(plan(bag)).isEqualTo(plan);
    }

    @Test
    void a_transfer_under_way_keeps_its_volumes_when_the_setting_changes(@TempDir Path folder) {
        try (Archive archive = new Archive(folder.resolve("transfers"))) {
            archive.restart(3);
            archive.memory.failNextWrite(new StoreException("killed"));
            assertThatThrownBy(() -> archive.take(sevenFiles(folder))).isInstanceOf(StoreException.class);

            archive.restart(5);
            List<IngestReport> reports = archive.ingest().resumeAll(IngestProgress.none());

            assertThat(reports).extracting(IngestReport::state).containsExactly(TransferState.PRESERVED);
            assertThat(reports.getFirst().objects())
                    .extracting(IngestedObject::files)
                    .containsExactlyInAnyOrder(0L, 0L, 3L, 3L, 1L);
        }
    }

    private static Path sevenFiles(Path folder) {
        StringBuilder table = new StringBuilder("id,level,parent,title,agency,closed,disclosure,path\n");
        table.append("F,file,,철,한빛시,2021-01-01,공개,\n");
        IntStream.range(0, 7).forEach(n -> table.append("I" + n + ",item,F,건,,,," + n + ".txt\n"));
        return new Transfers()
                .table(table.toString())
                .files(IntStream.range(0, 7).mapToObj(n -> n + ".txt").toArray(String[]::new))
                .write(folder.resolve("bag"));
    }

    private static List<PlannedObject> plan(Path bag) {
        Verdict verdict = BagChecks.judge(
                BagChecks.verify(BagSource.folder(bag), ProgressListener.none(), DigestNotes.NONE),
                identity -> HeldRecords.none());
        Accession accession = new Accession("2026-000001", "기록관리자", Archive.CLOCK.instant());
        return switch (verdict) {
            case Verdict.Good good -> new Planner(new FakeHoldings(), 3).plan(good.bag(), accession);
            case Verdict.Bad bad -> throw new AssertionError(bad.findings());
        };
    }
}
