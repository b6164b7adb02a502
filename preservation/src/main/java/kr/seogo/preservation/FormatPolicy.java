package kr.seogo.preservation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kr.seogo.preservation.internal.policy.PolicyFile;

/**
 * What the archive thinks of every format, as data: the first line that names a PUID and holds on the day decides, and
 * the last line names all that no other does. Never changes; for use by many threads.
 */
public final class FormatPolicy {

    /** What stands for the PUID of a file of no known format. */
    public static final String UNKNOWN = "none";

    private static final String SHIPPED = "formats/policy.csv";

    private final List<FormatRule> rules;

    private FormatPolicy(List<FormatRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The policy that comes with Seogo. */
    public static FormatPolicy shipped() {
        try (InputStream bytes = FormatPolicy.class.getResourceAsStream("/" + SHIPPED)) {
            if (bytes == null) {
                throw new IllegalStateException(SHIPPED + " is missing from the program");
            }
            return read(new InputStreamReader(bytes, StandardCharsets.UTF_8), SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + SHIPPED, e);
        }
    }

    /**
     * An operator's own, in the form of the one that comes with Seogo.
     *
     * @throws PolicyException when it cannot be read or a line of it is wrong, which it names
     */
    public static FormatPolicy read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return read(text, file.toString());
        } catch (IOException | UncheckedIOException e) {
            throw new PolicyException("The format policy " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static FormatPolicy read(Reader text, String name) throws IOException {
        List<FormatRule> rules = PolicyFile.read(text, name);
        if (rules.isEmpty() || !rules.getLast().patterns().contains("*")) {
            throw new PolicyException(
                    name + ": the last line must be for all other formats, with the pattern *; it is not", null);
        }
        return new FormatPolicy(rules);
    }

    /**
     * What holds for a format on a day.
     *
     * @param puid empty or {@link #UNKNOWN}: no known format
     */
    public FormatRule of(String puid, LocalDate day) {
        String asked = puid.isEmpty() ? UNKNOWN : puid;
        return rules.stream()
                .filter(rule -> !rule.validFrom().isAfter(day) && rule.names(asked))
                .findFirst()
                .orElseGet(rules::getLast);
    }

    /** All of it, in its order. */
    public List<FormatRule> rules() {
        return rules;
    }
}
