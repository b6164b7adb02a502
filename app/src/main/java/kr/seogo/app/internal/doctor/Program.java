package kr.seogo.app.internal.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kr.seogo.app.supervise.ChildJvm;

/** A program that may be installed. */
final class Program {
    // Some colour their version even when nobody sees it (ECMA-48, SGR).
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private Program() {}

    /** The first line a program prints about its version; empty if it does not within ten seconds. */
    static Optional<String> version(Path program, String option) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(program.toString(), option).redirectError(ProcessBuilder.Redirect.DISCARD);
            ChildJvm.bare(builder.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> COLOUR.matcher(line).replaceAll("").strip())
                    .filter(line -> !line.isEmpty())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
