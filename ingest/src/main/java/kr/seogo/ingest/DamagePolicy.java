package kr.seogo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kr.seogo.bagit.Severity;
import kr.seogo.catalog.Label;
import kr.seogo.ingest.internal.intake.DamageFile;

/** What is done about files with which something is wrong, as data. Never changes; for use by many threads. */
public final class DamagePolicy {

    private static final String SHIPPED = "intake/damage.csv";

    private final Map<TransferRule, Line> lines;

    private DamagePolicy(Map<TransferRule, Line> lines) {
        this.lines = new EnumMap<>(lines);
    }

    /**
     * What holds for one kind of damage.
     *
     * @param severity an error sends the transfer back; empty: it is not told
     */
    public record Line(Optional<Severity> severity, Label reason) {}

    /** The policy that comes with Seogo. */
    public static DamagePolicy shipped() {
        try (InputStream bytes = DamagePolicy.class.getResourceAsStream("/" + SHIPPED)) {
            if (bytes == null) {
                throw new IllegalStateException(SHIPPED + " is missing from the program");
            }
            return new DamagePolicy(DamageFile.read(new InputStreamReader(bytes, StandardCharsets.UTF_8), SHIPPED));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + SHIPPED, e);
        }
    }

    /**
     * An operator's own, in the form of the one that comes with Seogo; a kind it leaves out is as there.
     *
     * @throws IllegalArgumentException when it cannot be read or a line of it is wrong, which it names
     */
    public static DamagePolicy read(Path file) {
        Map<TransferRule, Line> lines = new EnumMap<>(shipped().lines);
        try (Reader text = Files.newBufferedReader(file)) {
            lines.putAll(DamageFile.read(text, file.toString()));
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("The policy " + file + " cannot be read: " + e.getMessage(), e);
        }
        return new DamagePolicy(lines);
    }

    /** What holds for a kind of damage. */
    public Line of(TransferRule rule) {
        Line line = lines.get(rule);
        if (line == null) {
            throw new IllegalArgumentException(rule.code() + " is no damage of a file");
        }
        return line;
    }
}
