package kr.seogo.bench.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.bench.BenchException;

/** The physical limit: what openssl digests on one core, out of its own memory. */
public final class Openssl {

    /** Thousands of bytes a second, at the end of the line of its one block size. */
    private static final Pattern SPEED = Pattern.compile("^sha\\d+\\s+(\\d+(?:\\.\\d+)?)k\\s*$");

    private Openssl() {}

    /**
     * Megabytes a second of one core, over three seconds.
     *
     * @throws BenchException when openssl is not installed or says something else
     */
    public static double megabytesPerSecond(String algorithm) throws IOException, InterruptedException {
        List<String> said = said(algorithm);
        return said.stream()
                .map(Openssl::speed)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new BenchException(
                        "openssl speed -evp " + algorithm + " said no speed, but: " + String.join(" / ", said)));
    }

    /** The speed a line says, in megabytes a second. */
    static Optional<Double> speed(String line) {
        Matcher matcher = SPEED.matcher(line);
        return matcher.matches() ? Optional.of(Double.parseDouble(matcher.group(1)) / 1000) : Optional.empty();
    }

    private static List<String> said(String algorithm) throws IOException, InterruptedException {
        Process process = start(algorithm);
        process.getOutputStream().close();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = lines.readAllLines();
            process.waitFor();
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(String algorithm) {
        try {
            return new ProcessBuilder("openssl", "speed", "-seconds", "3", "-bytes", "16384", "-evp", algorithm)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new BenchException(
                    "openssl is missing, against which digests are measured. Install it: apt-get install openssl", e);
        }
    }
}
