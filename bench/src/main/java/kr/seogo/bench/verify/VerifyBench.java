package kr.seogo.bench.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Passes;
import kr.seogo.bench.figure.Row;
import org.apache.commons.io.file.PathUtils;

/**
 * Digests and bags: large files against {@code openssl speed}, small ones against gov.loc:bagit, and twice as many in one
 * folder. Files are in the page cache and this JVM has run the same code on the same files once before, so that neither
 * the disk nor the compiler is measured.
 */
public final class VerifyBench implements Benchmark {

    private static final int PASSES = 3;
    private static final int LARGE_FILES = 8;
    private static final long LARGE_SIZE = 500_000_000;
    private static final int SMALL_FILES = 20_000;
    private static final int SMALL_SIZE = 50_000;
    private static final int PER_FOLDER = 100;
    private static final double MEGA = 1e6;

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(LARGE_FILES * LARGE_SIZE) * 11 / 10 + 100_000_000;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>(large(setting));
        rows.add(small(setting));
        rows.add(oneFolder(setting));
        return rows;
    }

    private static List<Row> large(Setting setting) throws IOException, InterruptedException {
        long size = setting.bytes(LARGE_SIZE);
        setting.say("Writing %d files of %,d MB".formatted(LARGE_FILES, size / 1_000_000));
        Path bag = setting.folder().resolve("large");
        LargeFiles files =
                LargeFiles.write(bag, LARGE_FILES, size, EnumSet.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA512));
        List<Row> rows = new ArrayList<>();
        rows.addAll(large(setting, files, DigestAlgorithm.SHA512, 0.75));
        rows.addAll(large(setting, files, DigestAlgorithm.SHA256, 0.70));
        PathUtils.deleteDirectory(bag);
        return rows;
    }

    /** The limit is taken before, between and after, for a machine's speed changes under one's hands. */
    private static List<Row> large(Setting setting, LargeFiles files, DigestAlgorithm algorithm, double wanted)
            throws IOException, InterruptedException {
        String name = algorithm.bagName();
        int cores = Runtime.getRuntime().availableProcessors();
        setting.say("Measuring " + name + " against openssl");
        files.manifest(algorithm);
        files.digest(algorithm);
        files.verify();

        double before = Openssl.megabytesPerSecond(name);
        double[] engine = Passes.of(PASSES, () -> speed(files, Cost.of(() -> files.digest(algorithm))));
        double between = Openssl.megabytesPerSecond(name);
        double[] verifier = Passes.of(PASSES, () -> speed(files, Cost.of(files::verify)));
        double after = Openssl.megabytesPerSecond(name);

        double limit = Passes.median(before, between, after) * cores;
        Limit atLeast = Limit.ratioAtLeast(wanted);
        return List.of(
                large(name + " of 8 large files, digest engine", engine, limit, atLeast, setting),
                large(name + " of 8 large files, a bag verified", verifier, limit, atLeast, setting));
    }

    private static Row large(String name, double[] measured, double limit, Limit wanted, Setting setting) {
        return Row.of(name, Passes.median(measured), "MB/s")
                .against(limit)
                .wanted(wanted, setting.inFull())
                .note("peer: openssl speed × cores; " + Passes.spread(measured));
    }

    private static double speed(LargeFiles files, Cost cost) {
        return files.bytes() / MEGA / cost.wall();
    }

    private static Row small(Setting setting) throws IOException {
        int count = setting.count(SMALL_FILES);
        setting.say("Writing a bag of %,d files of 50 KB".formatted(count));
        SmallFiles files = SmallFiles.write(setting.folder().resolve("small"), count, SMALL_SIZE, PER_FOLDER);
        setting.say("Measuring it against gov.loc:bagit");
        files.verify();
        Cost.of(files::verifyByPeer);
        double[] ours = new double[PASSES];
        double[] peer = new double[PASSES];
        for (int i = 0; i < PASSES; i++) {
            ours[i] = files.bytes() / MEGA / Cost.of(files::verify).cpu();
            peer[i] = files.bytes() / MEGA / Cost.of(files::verifyByPeer).cpu();
        }
        PathUtils.deleteDirectory(files.bag());
        return Row.of("%,d files of 50 KB in folders of 100, sha512".formatted(count), Passes.median(ours), "MB/CPU-s")
                .against(Passes.median(peer))
                .wanted(Limit.ratioAtLeast(2), setting.inFull())
                .note("peer: gov.loc:bagit 5.2.0, alternating; " + Passes.spread(ours));
    }

    private static Row oneFolder(Setting setting) throws IOException {
        int count = setting.count(SMALL_FILES);
        setting.say("Writing bags of %,d and %,d files in one folder".formatted(count, 2 * count));
        SmallFiles once = SmallFiles.write(setting.folder().resolve("once"), count, SMALL_SIZE, count);
        SmallFiles twice = SmallFiles.write(setting.folder().resolve("twice"), 2 * count, SMALL_SIZE, 2 * count);
        setting.say("Measuring what twice as many files cost");
        once.verify();
        twice.verify();
        double[] half = new double[PASSES];
        double[] whole = new double[PASSES];
        for (int i = 0; i < PASSES; i++) {
            half[i] = Cost.of(once::verify).cpu();
            whole[i] = Cost.of(twice::verify).cpu();
        }
        PathUtils.deleteDirectory(once.bag());
        PathUtils.deleteDirectory(twice.bag());
        return Row.of("%,d files of 50 KB in one folder".formatted(2 * count), Passes.median(whole), "CPU-s")
                .against(Passes.median(half))
                .wanted(Limit.ratioAtMost(2.2), setting.inFull())
                .note("peer: ourselves, %,d files in one folder; ".formatted(count) + Passes.spread(whole));
    }
}
