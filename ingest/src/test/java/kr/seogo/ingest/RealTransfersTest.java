package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.Verification;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real documents, hostile ones included, on the real store with the real identifier. */
class RealTransfersTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takes_in_five_documents_of_the_city() {
        Path transfer = SharedSuites.find("transfers/city-documents");
        Path bag = pack(transfer.resolve("files"), transfer.resolve("records.csv"), 5);

        try (DroidIdentifier formats = DroidIdentifier.bundled();
                ObjectStore store = store();
                Archive archive = new Archive(folder.resolve("transfers"), store, formats)) {
            IngestReport report = archive.take(bag);

            assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
            assertThat(report.findings()).isEmpty();
            // fonds, series and three closed files with their items
            assertThat(report.objects()).hasSize(5);
            everyObjectIsIntact(store);
        }
    }

    @Test
    void takes_in_every_file_of_the_corpus() {
        Path bag = pack(SharedSuites.find("corpus"), SharedSuites.find("transfers/mixed-formats/records.csv"), 326);

        try (DroidIdentifier formats = DroidIdentifier.bundled();
                ObjectStore store = store();
                Archive archive = new Archive(folder.resolve("transfers"), store, formats)) {
            IngestReport report = archive.take(bag);

            assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
            assertThat(report.findings()).extracting(TransferFinding::code).containsOnly("file-open");
            assertThat(report.objects().stream()
                            .mapToLong(IngestedObject::files)
                            .sum())
                    .isEqualTo(326);
            assertThat(archive.holdings.described(archive.holdings.nameOf("서울기록원", "MX-0001")))
                    .map(RecordDescription::files)
                    .hasValueSatisfying(files -> assertThat(
                                    files.getFirst().format().orElseThrow().puid())
                            .isEqualTo("fmt/1084"));
            everyObjectIsIntact(store);
        }
    }

    private Path pack(Path source, Path table, long files) {
        Path bag = folder.resolve("bag");
        PackageReport report = new TransferPackager(Archive.CLOCK, Optional.empty())
                .pack(
                        new PackageRequest(source, bag, Optional.of(table), Optional.empty(), Optional.empty()),
                        ProgressListener.none());
        assertThat(report.findings()).noneMatch(TransferFinding::isError);
        assertThat(report.written()).isTrue();
        assertThat(report.files()).isEqualTo(files);
        assertThat(new TransferCheck(Optional.empty())
                        .check(bag, false, ProgressListener.none())
                        .findings())
                .noneMatch(TransferFinding::isError);
        return bag;
    }

    private ObjectStore store() {
        return LocalObjectStore.open(LocalStoreSettings.at(folder.resolve("store"), "99999", Archive.CLOCK));
    }

    private static void everyObjectIsIntact(ObjectStore store) {
        try (Stream<ObjectId> objects = store.objects()) {
            assertThat(objects.map(store::verify).map(Verification::outcome))
                    .isNotEmpty()
                    .containsOnly(Verification.Outcome.INTACT);
        }
    }
}
