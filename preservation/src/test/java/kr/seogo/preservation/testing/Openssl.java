package kr.seogo.preservation.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a reader without Seogo has: the program openssl. */
public final class Openssl {

    private Openssl() {}

    /**
     * How it ended.
     *
     * @param exit 0 where it verified
     */
    public record Answer(int exit, String out) {}

    /** Verifies the signature {@code DOCUMENT.p7s} as of an instant. */
    public static Answer signature(Path document, Path anchors, Instant at) {
        return run(List.of(
                "cms",
                "-verify",
                "-cades",
                "-binary",
                "-inform",
                "DER",
                "-in",
                document + ".p7s",
                "-content",
                document.toString(),
                "-CAfile",
                anchors.toString(),
                "-purpose",
                "any",
                "-attime",
                Long.toString(at.getEpochSecond()),
                "-out",
                "/dev/null"));
    }

    /** Verifies the time stamp {@code DOCUMENT.p7s.tsr} as of an instant. */
    public static Answer stamp(Path document, Path anchors, Instant at) {
        return run(List.of(
                "ts",
                "-verify",
                "-data",
                document + ".p7s",
                "-in",
                document + ".p7s.tsr",
                "-CAfile",
                anchors.toString(),
                "-attime",
                Long.toString(at.getEpochSecond())));
    }

    /** Runs it. */
    public static Answer run(List<String> words) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(words);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
