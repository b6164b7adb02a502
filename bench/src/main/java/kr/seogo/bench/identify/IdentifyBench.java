package kr.seogo.bench.identify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Numbers;
import kr.seogo.bench.figure.Row;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.FormatMatch;

/**
 * Real files, repeated to 5,000, identified by Seogo and by DROID's own command line with the same signatures: files a second
 * of either once it has begun, and whether the answers are the same.
 */
public final class IdentifyBench implements Benchmark {

    private static final int FILES = 5_000;
    private static final String LOCAL = "x-local/";

    @Override
    public String name() {
        return "identify";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(1_000_000_000L) + 200_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        Path shared = setting.home().resolve("../shared").normalize();
        Path corpus = shared.resolve("corpus");
        if (!Files.isDirectory(corpus)) {
            throw new BenchException("There are no real files to identify: expected them in " + corpus);
        }
        Signatures signatures = new Signatures(
                shared.resolve("pronom/DROID_SignatureFile_V122.xml"),
                shared.resolve("pronom/container-signature-20260119.xml"));
        DroidCommand droid = DroidCommand.in(setting.home());
        List<Path> files = copies(corpus, setting.folder().resolve("files"), setting.count(FILES));
        setting.say("Identifying %,d files by Seogo".formatted(files.size()));
        Map<Path, Set<String>> ours = new ConcurrentHashMap<>();
        bySeogo(files, signatures, ours);
        double seconds = bySeogo(files, signatures, ours);
        setting.say("Identifying them by DROID's command line");
        Path one = Files.createDirectories(setting.folder().resolve("one"));
        Files.copy(files.getFirst(), one.resolve(files.getFirst().getFileName()));
        double loading = droid.identify(one, signatures).seconds();
        DroidCommand.Run theirs = droid.identify(setting.folder().resolve("files"), signatures);
        return rows(setting, files, seconds, ours, loading, theirs);
    }

    private static List<Row> rows(
            Setting setting,
            List<Path> files,
            double seconds,
            Map<Path, Set<String>> ours,
            double loading,
            DroidCommand.Run theirs) {
        int cores = Runtime.getRuntime().availableProcessors();
        Set<String> differing = new TreeSet<>();
        int local = 0;
        int same = 0;
        for (Path file : files) {
            Set<String> mine = ours.getOrDefault(file, Set.of());
            if (mine.stream().anyMatch(puid -> puid.startsWith(LOCAL))) {
                local++;
            } else if (mine.equals(theirs.puids().getOrDefault(file, Set.of()))) {
                same++;
            } else {
                differing.add("%s: %s, DROID %s"
                        .formatted(file.getFileName(), mine, theirs.puids().get(file)));
            }
        }
        return List.of(
                Row.of("files identified", files.size() / seconds, "files/s")
                        .against(files.size() / (theirs.seconds() - loading))
                        .wanted(Limit.ratioAtLeast(3), setting.inFull())
                        .note(
                                "%,d files, %d threads, the second time; peer: DROID's command line, one thread, without the %s s it takes for one file"
                                        .formatted(files.size(), cores, Numbers.shown(loading))),
                Row.of("the same answers", (double) same, "files")
                        .against((double) files.size() - local)
                        .wanted(Limit.ratioAtLeast(1), true)
                        .note("%,d more are HWPX, which PRONOM does not know; %s"
                                .formatted(local, differing.isEmpty() ? "none differs" : "differing: " + differing)));
    }

    private static double bySeogo(List<Path> files, Signatures signatures, Map<Path, Set<String>> answers)
            throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        try (DroidIdentifier identifier = DroidIdentifier.load(signatures.binary(), signatures.container());
                ExecutorService threads = Executors.newFixedThreadPool(cores)) {
            long started = System.nanoTime();
            List<Future<?>> waiting = new ArrayList<>();
            for (Path file : files) {
                waiting.add(threads.submit(() -> answers.put(file, puids(identifier, file))));
            }
            for (Future<?> one : waiting) {
                one.get();
            }
            return (System.nanoTime() - started) / 1e9;
        } catch (ExecutionException e) {
            throw new BenchException("A file could not be identified: " + e.getCause(), e);
        }
    }

    /** What the bytes say: the peer does not go by names in this mode. */
    private static Set<String> puids(DroidIdentifier identifier, Path file) {
        return identifier.identify(file, String.valueOf(file.getFileName())).matches().stream()
                .filter(match -> match.method() != FormatMatch.Method.EXTENSION)
                .map(FormatMatch::puid)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** So many files, each of the corpus again and again in folders of their own, under their own names. */
    private static List<Path> copies(Path corpus, Path to, int count) throws IOException {
        List<Path> originals;
        try (Stream<Path> all = Files.walk(corpus)) {
            originals = all.filter(Files::isRegularFile).sorted().toList();
        }
        if (originals.isEmpty()) {
            throw new BenchException("There are no files in " + corpus);
        }
        Map<Path, Path> made = new TreeMap<>();
        for (int n = 0; n < count; n++) {
            Path original = originals.get(n % originals.size());
            Path copy = to.resolve("%03d".formatted(n / originals.size())).resolve(corpus.relativize(original));
            Files.createDirectories(copy.getParent());
            made.put(copy, Files.copy(original, copy));
        }
        return List.copyOf(made.keySet());
    }
}
