package kr.seogo.bench.store;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Passes;
import kr.seogo.bench.figure.Row;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.Verification;

/** What one more small object costs when there are a thousand, ten thousand and a hundred thousand. */
public final class GrowthBench implements Benchmark {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int FILES = 2;
    private static final int BYTES = 1_000;
    private static final int ROUND = 100;
    private static final int ROUNDS = 9;
    private static final double FLAT = 1.10;

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
        LocalStoreSettings settings =
                LocalStoreSettings.at(setting.folder().resolve("store"), HeldStore.NAAN, InstantSource.system());
        List<Row> rows = new ArrayList<>();
        try (LocalObjectStore store = LocalObjectStore.open(settings)) {
            int next = fill(store, 0, Math.max(ROUND, setting.count(SIZES.getFirst()) - ROUND * ROUNDS));
            double firstWrite = 0;
            double firstRead = 0;
            for (int size : SIZES) {
                int before = setting.count(size);
                setting.say("Growing to %,d objects".formatted(before));
                next = fill(store, next, before - ROUND * ROUNDS - next);
                int at = next;
                int[] from = {at};
                double wrote = Passes.median(Passes.of(ROUNDS, () -> {
                    long started = System.nanoTime();
                    from[0] = write(store, from[0], ROUND);
                    return (System.nanoTime() - started) / 1e6 / ROUND;
                }));
                next = from[0];
                double read = Passes.median(Passes.of(ROUNDS, new Reading(store, next)::round));
                if (firstWrite == 0) {
                    firstWrite = wrote;
                    firstRead = read;
                }
                rows.add(row("written", next, wrote, firstWrite, setting));
                rows.add(row("read again", next, read, firstRead, setting));
            }
        }
        return rows;
    }

    private static Row row(String what, int objects, double millis, double first, Setting setting) {
        return Row.of("an object %s, of %,d".formatted(what, objects), millis, "ms")
                .against(first)
                .wanted(Limit.ratioAtMost(FLAT), setting.inFull())
                .note("median of %d rounds of %d; beside the first size".formatted(ROUNDS, ROUND));
    }

    /** What lies between the sizes is not measured, and written several at once. */
    private static int fill(LocalObjectStore store, int from, int count) {
        HeldStore.each(Math.max(0, count), n -> write(store, from + n, 1));
        return from + Math.max(0, count);
    }

    private static int write(LocalObjectStore store, int from, int count) {
        int next = from;
        for (; next < from + count; next++) {
            store.write(HeldStore.deposit(HeldStore.object(next), next, FILES, BYTES));
        }
        return next;
    }

    /** Reads objects by lot, of all there are. */
    private static final class Reading {

        private final LocalObjectStore store;
        private final int objects;
        private final Random random = new Random(1);

        Reading(LocalObjectStore store, int objects) {
            this.store = store;
            this.objects = objects;
        }

        double round() {
            long started = System.nanoTime();
            for (int n = 0; n < ROUND; n++) {
                Verification read = store.verify(HeldStore.object(random.nextInt(objects)));
                if (read.outcome() != Verification.Outcome.INTACT) {
                    throw new BenchException("An object that was just written is " + read);
                }
            }
            return (System.nanoTime() - started) / 1e6 / ROUND;
        }
    }
}
