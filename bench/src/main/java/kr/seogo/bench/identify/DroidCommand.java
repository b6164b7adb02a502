package kr.seogo.bench.identify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.seogo.bench.BenchException;

/**
 * The peer: DROID's own command line in its mode without a profile, a JVM of its own with the same heap. Its answers are its
 * lines {@code path,PUID}, one for each format a file may be.
 *
 * @param lib its jars
 */
record DroidCommand(Path lib) {

    private static final String MAIN = "uk.gov.nationalarchives.droid.command.DroidCommandLine";
    private static final int MOST_MINUTES = 30;

    /** What one run said, and how long it took from start to end. */
    record Run(Map<Path, Set<String>> puids, double seconds) {}

    /**
     * The command of this checkout; its jars are fetched by Maven when they are not there yet.
     *
     * @throws BenchException when they cannot be had
     */
    static DroidCommand in(Path home) throws IOException, InterruptedException {
        Path lib = home.resolve("bench/target/peers/droid");
        if (!Files.isDirectory(lib)) {
            List<String> fetch = List.of(
                    "mvn",
                    "-q",
                    "-B",
                    "-f",
                    home.resolve("bench/peers/droid/pom.xml").toString(),
                    "dependency:copy-dependencies",
                    "-DincludeScope=runtime",
                    "-DoutputDirectory=" + lib);
            said(fetch);
        }
        return new DroidCommand(lib);
    }

    Run identify(Path folder, Signatures signatures) throws IOException, InterruptedException {
        long started = System.nanoTime();
        List<String> lines = said(List.of(
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

    /** Standard output of a command; what it says of its errors is kept apart and told when it fails. */
    private static List<String> said(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("seogo-peer", ".log");
        Process process;
        try {
            process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        } catch (IOException e) {
            throw new BenchException(command.getFirst() + " is missing, without which there is no peer to measure", e);
        }
        try {
            process.getOutputStream().close();
            List<String> lines = new ArrayList<>();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                    Stream<String> read = out.lines()) {
                read.forEach(lines::add);
            }
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new BenchException(String.join(" ", command) + " failed: " + Files.readString(errors));
            }
            return lines;
        } finally {
            process.destroyForcibly();
            Files.delete(errors);
        }
    }
}
