package kr.seogo.bench.large;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.generate.TransferFolder.Plan;
import kr.seogo.bench.program.Packaged;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.preservation.internal.ocfl.LocalOcflStore;
import org.apache.commons.io.file.PathUtils;

/**
 * 1,000,000 files of 600 bytes in 100 record files, each of 1,000 items of ten files. When half of the record files are preserved
 * and another is being staged, the server is killed.
 */
final class ManyFiles {

    private static final int RECORD_FILES = 100;
    private static final int ITEMS_EACH = 1_000;
    private static final int FILES_EACH = 10;
    private static final int FILE_SIZE = 600;
    private static final Limit HEAP = Limit.oursAtMost(1024);

    private final Setting setting;
    private final SeogoProgram program;
    private final Path data;
    private final Path staging;
    private final Path store;
    private boolean half;

    ManyFiles(Setting setting, SeogoProgram program) {
        this.setting = setting;
        this.program = program;
        this.data = setting.folder().resolve("data-many");
        this.staging = data.resolve("store-work").resolve("staging");
        this.store = data.resolve("store");
    }

    List<Row> rows() throws IOException, InterruptedException {
        int items = setting.count(ITEMS_EACH);
        int files = RECORD_FILES * items * FILES_EACH;
        setting.say("Packaging %,d files in %d record files".formatted(files, RECORD_FILES));
        Packaged bag = Packaged.make(
                program,
                setting.folder(),
                new Plan(1, RECORD_FILES, items, FILE_SIZE, RECORD_FILES * items, FILES_EACH));
        setting.say("Taking them in");
        StoredInodes[] held = new StoredInodes[2];
        CutOff.Outcome outcome = new CutOff(setting, program, data).run(bag.bag(), this::isHalf, () -> {
            held[0] = StoredInodes.ofStaged(staging, FILE_SIZE);
            held[1] = StoredInodes.ofStore(store);
        });
        StoredInodes now = StoredInodes.ofStore(store);
        if (now.count() != files) {
            throw new BenchException("The store holds %,d payload files, expected %,d".formatted(now.count(), files));
        }
        int again = held[0].missingFrom(now);
        int stored = held[1].missingFrom(now);
        PathUtils.deleteDirectory(data);
        PathUtils.deleteDirectory(bag.bag());
        return List.of(
                Row.of(
                                "%,d files in %d record files, killed once".formatted(files, RECORD_FILES),
                                files / (outcome.before() + outcome.after()),
                                "files/s")
                        .note("%.0f s to the kill, %.0f s from the second start until preserved"
                                .formatted(outcome.before(), outcome.after())),
                Row.of("files written twice", (double) again + stored, "files")
                        .wanted(Limit.oursAtMost(LocalOcflStore.threads()), setting.inFull())
                        .note("of %,d finished ones that were staged and %,d in the store at the kill, by their inodes"
                                .formatted(held[0].count(), held[1].count())),
                Row.of("heap at its fullest, many files", (double) outcome.heap(), "MiB")
                        .wanted(HEAP, setting.inFull())
                        .note("before a collection, -Xmx" + SeogoProgram.HEAP_MEGABYTES + "m"));
    }

    private boolean isHalf(CutOff.Ledger ledger) throws IOException {
        half = half || ledger.transfer().path("done").asInt() >= RECORD_FILES / 2;
        return half && isStaged();
    }

    /** Whether a deposit is in the middle of being staged. */
    private boolean isStaged() throws IOException {
        if (!Files.isDirectory(staging)) {
            return false;
        }
        try (Stream<Path> deposits = Files.list(staging)) {
            return deposits.filter(each -> each.getFileName().toString().contains("-"))
                    .anyMatch(each -> count(each) > FILES_EACH);
        }
    }

    /** How many files there are in a folder; none where it was cleared meanwhile. */
    private static long count(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The staging folder " + folder + " cannot be looked into", e);
        }
    }
}
