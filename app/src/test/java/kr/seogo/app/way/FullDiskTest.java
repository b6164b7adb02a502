package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.PayloadItem;
import kr.seogo.catalog.ArkNames;
import kr.seogo.ingest.IngestOptions;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.TransferProfile;
import kr.seogo.ingest.TransferState;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectId;
import kr.seogo.testing.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The volume of the object store fills up in the middle of a transfer: a memory file system, which only root may mount;
 * elsewhere left out, saying so. Once with database and projections on another volume, as an archive of some size has
 * them, and once with everything on one.
 */
class FullDiskTest {

    private static final int RECORD_FILES = 16;
    private static final int FILE_BYTES = 2_000_000;
    private static final long ROOM = 12_000_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void is_said_with_3_shows_nothing_half_done_and_goes_on_when_there_is_room() throws Exception {
        Path volume = Files.createTempDirectory("seogo-volume-");
        Needed.that(
                run("mount", "-t", "tmpfs", "-o", "size=2000m", "tmpfs", volume.toString()) == 0,
                "a small volume cannot be mounted here; run as root to try a full disk");
        try (ServedArchive served = ServedArchive.start(storeAloneOn(volume))) {
            String data = served.folder().resolve("data").toString();
            Path bag = bag("bag", RECORD_FILES);
            Path filler = fill(volume, "filler", ROOM);

            CommandRun full = CommandRun.of("ingest", "--json", bag.toString(), "--data", data);

            assertThat(full.exit()).as(full.out() + full.err()).isEqualTo(3);
            assertThat(full.err()).contains("디스크가 가득", "잃은 것은 없습니다").doesNotContain("\tat ");
            assertThat(full.out()).isEmpty();
            wholeOnly(served);

            Files.delete(filler);
            List<IngestReport> resumed = served.archive().ingest().resumeAll(IngestProgress.none());

            assertThat(resumed).singleElement().satisfies(report -> assertThat(report.state())
                    .isEqualTo(TransferState.PRESERVED));
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> served.archive().ingest().status().getFirst().state() == TransferState.FINDABLE);
            assertThat(items(served)).hasSize(RECORD_FILES);
            wholeOnly(served);
            CommandRun again = CommandRun.of("ingest", "--json", bag.toString(), "--data", data);
            assertThat(again.json().path("state").asText()).isEqualTo("already-held");
        } finally {
            // Lazily, and without a claim of its own that would hide what failed before.
            run("umount", "--lazy", volume.toString());
            Files.deleteIfExists(volume);
        }
    }

    @Test
    void on_the_one_volume_of_everything_recovers_by_itself_and_loses_nothing_acknowledged() throws Exception {
        Path volume = Files.createTempDirectory("seogo-volume-");
        Needed.that(
                run("mount", "-t", "tmpfs", "-o", "size=1000m,mode=755", "tmpfs", volume.toString()) == 0,
                "a small volume cannot be mounted here; run as root to try a full disk");
        try (ServedArchive served = ServedArchive.start(withoutReserve(volume.resolve("served")))) {
            String data = served.folder().resolve("data").toString();
            IngestReport first =
                    served.archive().ingest().take(bag("first", 2), IngestOptions.standard(), IngestProgress.none());
            assertThat(first.state()).isEqualTo(TransferState.FINDABLE);
            Path bag = bag("second", RECORD_FILES);
            List<Path> fillers = new ArrayList<>(List.of(fill(volume, "filler", ROOM)));

            CommandRun full = CommandRun.of("ingest", "--json", bag.toString(), "--data", data);
            assertThat(full.exit()).as(full.out() + full.err()).isEqualTo(3);
            fillers.add(fill(volume, "rest", 0));
            assertThatThrownBy(() -> served.archive().rebuild().run(false, true, true))
                    .as("nothing can be written now")
                    .isInstanceOf(RuntimeException.class);
            assertThat(CommandRun.of("status", "--data", data).err()).doesNotContain("\tat ");

            for (Path filler : fillers) {
                Files.delete(filler);
            }
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> items(served).size() >= 2);
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> assertThat(
                            served.archive().ingest().resumeAll(IngestProgress.none()))
                    .allSatisfy(report -> assertThat(report.state()).isEqualTo(TransferState.PRESERVED)));
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> items(served).size() == RECORD_FILES + 2);

            wholeOnly(served);
            assertThat(served.archive().missing()).isEmpty();
            assertThat(served.archive().projections().lag().values()).allMatch(behind -> behind == 0);
        } finally {
            run("umount", "--lazy", volume.toString());
            Files.deleteIfExists(volume);
        }
    }

    @Test
    void refuses_a_transfer_that_would_leave_less_than_the_reserve_before_anything_of_it_is_taken_in()
            throws Exception {
        Path folder = Files.createDirectories(this.folder.resolve("small"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/seogo.properties"), "store.reserve = " + (1L << 50) + "\n");
        try (ServedArchive served = ServedArchive.start(folder)) {
            String data = served.folder().resolve("data").toString();

            CommandRun refused =
                    CommandRun.of("ingest", "--json", bag("third", 1).toString(), "--data", data);

            assertThat(refused.exit()).isEqualTo(3);
            assertThat(refused.err()).contains("자리가 모자라", "store.reserve").doesNotContain("\tat ");
            assertThat(refused.out()).isEmpty();
            assertThat(served.archive().ingest().status()).isEmpty();
        }
    }

    private static Path withoutReserve(Path served) throws IOException {
        Path data =
                DataFolder.open(Files.createDirectories(served).resolve("data")).root();
        Files.writeString(data.resolve("seogo.properties"), "store.reserve = 0\n");
        return served;
    }

    private Path storeAloneOn(Path volume) throws IOException {
        Path served = withoutReserve(folder.resolve("served"));
        Path data = served.resolve("data");
        LocalObjectStore.open(
                        LocalStoreSettings.at(volume.resolve("store"), ArkNames.TEST_AUTHORITY, Clock.systemUTC()))
                .close();
        for (String name : List.of("store", "store-work")) {
            Files.delete(data.resolve(name));
            Files.createSymbolicLink(data.resolve(name), volume.resolve(name));
        }
        return served;
    }

    /** Every object there is, is intact, and whatever is found can be read to its last byte. */
    private static void wholeOnly(ServedArchive served) {
        try (var objects = served.archive().store().objects()) {
            for (ObjectId object : objects.toList()) {
                assertThat(served.archive().store().verify(object).outcome().name())
                        .isEqualTo("INTACT");
            }
        }
        for (String item : items(served)) {
            assertThat(served.get("/api/v1/records/" + item + "/files/1").body())
                    .hasSize(FILE_BYTES);
        }
    }

    private static List<String> items(ServedArchive served) {
        return ServedArchive.json(served.get("/api/v1/records?level=item&size=100"))
                .path("items")
                .findValuesAsText("id");
    }

    private Path bag(String name, int records) {
        StringBuilder table =
                new StringBuilder("id,level,parent,title,agency,created,closed,retention,disclosure,path\n");
        table.append("%1$sS,series,,측량 자료,한빛시,2014/2016,,영구,공개,\n".formatted(name));
        List<PayloadItem> items = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            byte[] bytes = new byte[FILE_BYTES];
            new Random(name.hashCode() + i).nextBytes(bytes);
            items.add(
                    new PayloadItem(BagPath.payload(i + ".bin"), bytes.length, () -> new ByteArrayInputStream(bytes)));
            table.append("%1$sF%2$d,file,%1$sS,측량 %2$d구역,,2015,2016-01-31,30년,,\n".formatted(name, i));
            table.append("%1$sI%2$d,item,%1$sF%2$d,측량 %2$d구역 원자료,,2015-03-02,,,,%2$d.bin\n".formatted(name, i));
        }
        BagWriter.builder(folder.resolve(name))
                .payload(items)
                .info(BagInfo.of(
                        "Source-Organization",
                        "한빛시",
                        "External-Identifier",
                        "측량-" + name,
                        "BagIt-Profile-Identifier",
                        TransferProfile.IDENTIFIER))
                .baggingDate(LocalDate.of(2026, 11, 21))
                .tagFile(BagPath.of("metadata/records.csv"), table.toString().getBytes(StandardCharsets.UTF_8))
                .write();
        return folder.resolve(name);
    }

    private static Path fill(Path volume, String name, long left) throws IOException {
        Path filler = volume.resolve(name);
        byte[] block = new byte[left == 0 ? 1 << 12 : 1 << 20];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(volume).getUsableSpace() > left) {
                out.write(block);
            }
        }
        return filler;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
