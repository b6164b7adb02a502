package kr.seogo.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of the machine. On a build server ({@code CI} is set) it must be there, and what is missing fails the
 * test; on a user's machine the test is left out and says so. The only place where a test may be left out.
 */
public final class Needed {

    private Needed() {}

    /** Goes on only where it is {@code there}; the sentence says what is missing and what it costs. */
    public static void that(boolean there, String sentence) {
        that(there, sentence, System.getenv());
    }

    /** The program of this name on the path. */
    public static Path program(String name) {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        that(found.isPresent(), name + " is not installed");
        return found.orElseThrow();
    }

    static void that(boolean there, String sentence, Map<String, String> environment) {
        if (there) {
            return;
        }
        if (environment.containsKey("CI")) {
            Assertions.fail(sentence + ", and in CI it must be there");
        }
        Assumptions.abort("left out: " + sentence);
    }
}
