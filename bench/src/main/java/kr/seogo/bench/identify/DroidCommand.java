package kr.seogo.bench.identify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.program.PeerProgram;

/**
 * The peer: DROID's own command line in its mode without a profile, a JVM of its own with the same heap. Its answers are its
 * lines {@code path,PUID}, one for each format a file may be.
 *
 * @param lib its jars
 */
record DroidCommand(Path lib) {

    private static final String MAIN = "uk.gov.nationalarchives.droid.command.DroidCommandLine";

    /** What one run said, and how long it took from start to end. */
    record Run(Map<Path, Set<String>> puids, double seconds) {}

    /**
     * The command of this checkout; its jars are fetched by Maven when they are not there yet.
     *
     * @throws BenchException when they cannot be had
     */
    static DroidCommand in(Path home) throws IOException, InterruptedException {
        return new DroidCommand(PeerProgram.fetched(home, "droid"));
    }

    Run identify(Path folder, Signatures signatures) throws IOException, InterruptedException {
        long started = System.nanoTime();
        List<String> lines = PeerProgram.said(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                lib + "/*",
                MAIN,
                "-Nr",
                folder.toString(),
                "-Ns",
                signatures.binary().toString(),
                "-Nc",
                signatures.container().toString(),
                "-R"));
        double seconds = (System.nanoTime() - started) / 1e9;
        Map<Path, Set<String>> puids = new TreeMap<>();
        for (String line : lines) {
            int comma = line.lastIndexOf(',');
            if (comma > 0 && line.startsWith(folder.toString())) {
                String puid = line.substring(comma + 1).strip();
                Set<String> all = puids.computeIfAbsent(Path.of(line.substring(0, comma)), path -> new TreeSet<>());
                if (!puid.equals("Unknown")) {
                    all.add(puid);
                }
            }
        }
        return new Run(puids, seconds);
    }
}
