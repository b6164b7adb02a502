package kr.seogo.bench.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.seogo.bench.BenchException;

/** Programs of others that are measured beside ours. */
public final class PeerProgram {

    private static final int MOST_MINUTES = 30;

    private PeerProgram() {}

    /**
     * The jars of a peer ({@code bench/peers/NAME}); Maven fetches them when they are not there yet.
     *
     * @param home the checkout
     * @return the folder they are in
     * @throws BenchException when they cannot be had
     */
    public static Path fetched(Path home, String name) throws IOException, InterruptedException {
        Path lib = home.resolve("bench/target/peers").resolve(name);
        if (!Files.isDirectory(lib)) {
            List<String> fetch = List.of(
                    "mvn",
                    "-q",
                    "-B",
                    "-f",
                    home.resolve("bench/peers").resolve(name).resolve("pom.xml").toString(),
                    "dependency:copy-dependencies",
                    "-DincludeScope=runtime",
                    "-DoutputDirectory=" + lib);
            said(fetch);
        }
        return lib;
    }

    /**
     * Runs a command to its end, half an hour at most.
     *
     * @return the lines of its standard output
     * @throws BenchException when it is missing or fails, with what it said of its errors
     */
    public static List<String> said(List<String> command) throws IOException, InterruptedException {
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
