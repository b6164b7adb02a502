package kr.seogo.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.store.GrownStore.Cost;
import org.apache.commons.io.file.PathUtils;

/**
 * What one more small object costs when there are a thousand, ten thousand and a hundred thousand: in memory, where
 * syncing costs nothing and only the store's own steps are left, and on the disk, beside what the disk itself takes at that moment.
 */
public final class GrowthBench implements Benchmark {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int WARMING = 3_000;
    private static final double FLAT = 1.10;
    private static final Path MEMORY = Path.of("/dev/shm");

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(5_000_000_000L) + 500_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException {
        List<Row> rows = new ArrayList<>();
        if (Files.isWritable(MEMORY)) {
            Path memory = Files.createTempDirectory(MEMORY, "seogo-bench");
            try {
                warm(setting, memory.resolve("warm"));
                rows.addAll(inMemory(setting, grow(setting, memory.resolve("store"))));
            } finally {
                PathUtils.deleteDirectory(memory);
            }
        } else {
            warm(setting, setting.folder().resolve("warm"));
        }
        rows.addAll(onDisk(setting, grow(setting, setting.folder().resolve("store"))));
        return rows;
    }

    /** What is not compiled yet would count for the first size alone. */
    private static void warm(Setting setting, Path folder) throws IOException {
        try (GrownStore store = GrownStore.in(folder)) {
            store.grow(setting.count(WARMING));
            store.cost();
        }
        PathUtils.deleteDirectory(folder);
    }

    private static List<Cost> grow(Setting setting, Path folder) throws IOException {
        List<Cost> costs = new ArrayList<>();
        try (GrownStore store = GrownStore.in(folder)) {
            for (int size : SIZES) {
                setting.say("Growing to %,d objects in %s".formatted(setting.count(size), folder.getParent()));
                store.grow(setting.count(size) - GrownStore.MEASURED);
                costs.add(store.cost());
            }
        }
        return costs;
    }

    private static List<Row> inMemory(Setting setting, List<Cost> costs) {
        Cost first = costs.getFirst();
        List<Row> rows = new ArrayList<>();
        for (Cost cost : costs) {
            rows.add(Row.of("in memory, written, of %,d".formatted(cost.objects()), cost.written(), "ms")
                    .against(first.written())
                    .wanted(Limit.ratioAtMost(FLAT), setting.inFull())
                    .note("beside the first size; syncing costs nothing there"));
            rows.add(Row.of("in memory, read again, of %,d".formatted(cost.objects()), cost.read(), "ms")
                    .against(first.read())
                    .wanted(Limit.ratioAtMost(FLAT), setting.inFull())
                    .note("beside the first size"));
        }
        return rows;
    }

    private static List<Row> onDisk(Setting setting, List<Cost> costs) {
        Cost first = costs.getFirst();
        List<Row> rows = new ArrayList<>();
        for (Cost cost : costs) {
            rows.add(Row.of("on disk, written, of %,d".formatted(cost.objects()), cost.written(), "ms")
                    .against(cost.writtenByHand())
                    .wanted(Limit.ratioAtMost(FLAT * first.written() / first.writtenByHand()), setting.inFull())
                    .note("peer: the disk itself, a folder of %d files written and synced, in turns"
                            .formatted(GrownStore.BY_HAND)));
            rows.add(Row.of("on disk, read again, of %,d".formatted(cost.objects()), cost.read(), "ms")
                    .against(cost.readByHand())
                    .wanted(Limit.ratioAtMost(FLAT * first.read() / first.readByHand()), setting.inFull())
                    .note("peer: the disk itself, the files of other objects read past the cache, in turns"));
        }
        return rows;
    }
}
