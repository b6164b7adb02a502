package kr.seogo.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.figure.Passes;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.disk.PastCache;
import kr.seogo.preservation.internal.disk.Sync;
import kr.seogo.preservation.internal.ocfl.StorageRoot;

/** A store that grows, and what one more object costs in it. */
final class GrownStore implements AutoCloseable {

    private static final int ROUNDS = 9;
    private static final int ROUND = 100;
    /** How many objects measuring adds. */
    static final int MEASURED = ROUNDS * ROUND;

    /** As many files as the store writes for an object of one version. */
    static final int BY_HAND = 7;

    private static final int FILES = 2;
    private static final int BYTES = 1_000;

    /**
     * What an object costs, each the median of nine rounds of a hundred, in milliseconds.
     *
     * @param objects how many there are afterwards
     * @param writtenByHand a folder of plain files, written and synced
     * @param readByHand the files of an object, read past the cache and no more
     */
    record Cost(int objects, double written, double writtenByHand, double read, double readByHand) {}

    private final Path folder;
    private final LocalObjectStore store;
    private final PastCache disk;
    private final Random random = new Random(1);
    private int objects;
    private int folders;

    private GrownStore(Path folder, LocalObjectStore store, PastCache disk) {
        this.folder = folder;
        this.store = store;
        this.disk = disk;
    }

    static GrownStore in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("by-hand"));
        LocalObjectStore store = LocalObjectStore.open(
                LocalStoreSettings.at(folder.resolve("store"), HeldStore.NAAN, InstantSource.system()));
        return new GrownStore(folder, store, PastCache.probe(folder, folder));
    }

    /** Several at once, until there are so many. */
    void grow(int size) {
        int from = objects;
        HeldStore.each(Math.max(0, size - from), n -> write(from + n));
        objects = Math.max(from, size);
    }

    /** Ours and the disk's alternate, so that what slows the disk slows both. */
    Cost cost() throws IOException {
        double[] byHand = new double[ROUNDS];
        double[] written = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            byHand[round] = round(n -> writeByHand());
            written[round] = round(n -> write(objects++));
        }
        double[] readByHand = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            List<Path> others =
                    random.ints(ROUND, 0, objects).mapToObj(this::place).toList();
            readByHand[round] = round(n -> readByHand(others.get(n)));
            read[round] = round(n -> read());
        }
        return new Cost(
                objects, Passes.median(written), Passes.median(byHand), Passes.median(read), Passes.median(readByHand));
    }

    @FunctionalInterface
    private interface Step {
        void one(int n) throws IOException;
    }

    private static double round(Step step) throws IOException {
        long started = System.nanoTime();
        for (int n = 0; n < ROUND; n++) {
            step.one(n);
        }
        return (System.nanoTime() - started) / 1e6 / ROUND;
    }

    private void write(int n) {
        store.write(HeldStore.deposit(HeldStore.object(n), n, FILES, BYTES));
    }

    private void writeByHand() throws IOException {
        Path made = Files.createDirectory(folder.resolve("by-hand").resolve(Integer.toString(folders++)));
        for (int n = 0; n < BY_HAND; n++) {
            Path file = Files.write(made.resolve("file-" + n), new byte[BYTES]);
            Sync.file(file);
        }
        Sync.folder(made);
    }

    private void read() {
        Verification read = store.verify(HeldStore.object(random.nextInt(objects)));
        if (read.outcome() != Verification.Outcome.INTACT) {
            throw new BenchException("An object that was just written is " + read);
        }
    }

    private void readByHand(Path object) throws IOException {
        try (Stream<Path> all = Files.walk(object)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                disk.read(file, (bytes, offset, length) -> {});
            }
        }
    }

    private Path place(int n) {
        return folder.resolve("store").resolve(StorageRoot.objectFolder(HeldStore.NAAN, HeldStore.object(n)));
    }

    @Override
    public void close() {
        store.close();
    }
}
