package kr.seogo.bench.fixity;

import java.io.IOException;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.digest.DigestEngine;
import kr.seogo.bagit.digest.FasterDigests;
import kr.seogo.bagit.digest.ManyStreams;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Passes;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.verify.Openssl;

/** Digests of files in megabytes a second, beside what openssl does out of memory on as many cores. */
final class DigestSpeed {

    private static final int PASSES = 3;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final double MEGA = 1e6;

    private final Setting setting;
    private final FasterDigests.Source source;
    private final ManyStreams streams;

    private DigestSpeed(Setting setting, FasterDigests.Source source, ManyStreams streams) {
        this.setting = setting;
        this.source = source;
        this.streams = streams;
    }

    /** When it is known whose digests are used, and both ways are warm. */
    static DigestSpeed settled(Setting setting) throws InterruptedException {
        FasterDigests.Source source = FasterDigests.settle();
        ManyStreams streams = ManyStreams.settle();
        setting.say("Digests: " + source);
        setting.say("Eight together: " + (streams.together() ? "yes, " : "no, ") + streams.why());
        return new DigestSpeed(setting, source, streams);
    }

    /** Warm by the program's choice, by the JDK and by the library; past the cache by the program's choice. */
    List<Row> large(DigestAlgorithm algorithm, List<Path> files, long bytes) throws IOException, InterruptedException {
        String name = algorithm.bagName() + " of " + files.size() + " large files, ";
        DigestEngine engine = DigestEngine.of(EnumSet.of(algorithm));
        List<Row> rows = new ArrayList<>();
        rows.add(row(name + "warm", algorithm, bytes, () -> engine.digestAll(files, CORES), 0.85, chosen()));
        for (Provider provider : others()) {
            rows.add(alone(name + "warm, by " + provider.getName(), algorithm, bytes, () -> new ByHand(
                            algorithm, Optional.of(provider), false)
                    .digest(files, CORES)));
        }
        boolean direct = ByHand.canBeDirect(setting.folder());
        int threads = 4 * CORES;
        ByHand pastCache = new ByHand(algorithm, Optional.empty(), direct);
        double disk = speed(bytes, () -> pastCache.readOnly(files, threads));
        rows.add(row(
                name + (direct ? "past the cache" : "past the cache (not possible here: warm)"),
                algorithm,
                bytes,
                () -> pastCache.digest(files, threads),
                0.85,
                chosen() + "; " + threads
                        + " threads, so that some read while others digest; the disk alone gives %,.0f MB/s"
                                .formatted(disk)));
        return rows;
    }

    /** One after another in each thread. */
    List<Row> small(DigestAlgorithm algorithm, List<Path> files, long bytes) throws IOException, InterruptedException {
        String name = algorithm.bagName() + " of %,d files of 50 KB, one by one".formatted(files.size());
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                name,
                algorithm,
                bytes,
                () -> new ByHand(algorithm, Optional.empty(), false).digest(files, CORES),
                0.6,
                chosen()));
        for (Provider provider : others()) {
            rows.add(alone(name + ", by " + provider.getName(), algorithm, bytes, () -> new ByHand(
                            algorithm, Optional.of(provider), false)
                    .digest(files, CORES)));
        }
        return rows;
    }

    /** SHA-512 as the engine does it when there are many: eight together in each thread. */
    Row together(String files, List<Path> paths, long bytes) throws IOException, InterruptedException {
        DigestEngine engine = DigestEngine.of(EnumSet.of(DigestAlgorithm.SHA512));
        return row(
                "sha512 of " + files + " together",
                DigestAlgorithm.SHA512,
                bytes,
                () -> engine.digestAll(paths, CORES),
                2.5,
                "eight together: " + (streams.together() ? "" : "no, ") + streams.why());
    }

    /** Work that may fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private Row row(String name, DigestAlgorithm algorithm, long bytes, Work work, double wanted, String note)
            throws IOException, InterruptedException {
        setting.say("Measuring " + name);
        work.run();
        double before = Openssl.megabytesPerSecond(algorithm.bagName());
        double[] measured = Passes.of(PASSES, () -> speed(bytes, work));
        double after = Openssl.megabytesPerSecond(algorithm.bagName());
        return Row.of(name, Passes.median(measured), "MB/s")
                .against(Passes.median(before, after) * CORES)
                .wanted(Limit.ratioAtLeast(wanted), setting.inFull())
                .note("peer: openssl speed × cores; " + note + "; " + Passes.spread(measured));
    }

    private Row alone(String name, DigestAlgorithm algorithm, long bytes, Work work)
            throws IOException, InterruptedException {
        work.run();
        double[] measured = Passes.of(PASSES, () -> speed(bytes, work));
        double limit = Openssl.megabytesPerSecond(algorithm.bagName()) * CORES;
        return Row.of(name, Passes.median(measured), "MB/s")
                .against(limit)
                .note("peer: openssl speed × cores; " + Passes.spread(measured));
    }

    private static double speed(long bytes, Work work) throws IOException {
        long began = System.nanoTime();
        work.run();
        return bytes / MEGA / ((System.nanoTime() - began) / 1e9);
    }

    private List<Provider> others() {
        List<Provider> others = new ArrayList<>(List.of(Security.getProvider("SUN")));
        if (source instanceof FasterDigests.Source.Library(Provider provider, Set<String> faster)) {
            others.add(provider);
        }
        return others;
    }

    private String chosen() {
        return switch (source) {
            case FasterDigests.Source.Library library -> library.faster() + " by " + library;
            case FasterDigests.Source.Jdk(String why) -> "by the JDK, for " + why;
            case FasterDigests.Source.Undecided _ -> "by the JDK";
        };
    }
}
