package kr.seogo.preservation.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kr.seogo.preservation.internal.evidence.AlgorithmFile;

/** Until when each algorithm is trusted, as data. An algorithm it does not name was never trusted. */
public final class AlgorithmTable {

    private static final String SHIPPED = "proof/algorithms.csv";

    private final List<Line> lines;

    private AlgorithmTable(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** What an algorithm is for. */
    public enum Kind {
        DIGEST,
        SIGNATURE
    }

    /**
     * A line of it.
     *
     * @param bits the key must have at least as many; 0 for digests
     * @param until trusted before that instant
     */
    public record Line(Kind kind, String name, int bits, Instant until) {}

    /** The table that comes with Seogo. */
    public static AlgorithmTable shipped() {
        try (InputStream bytes = AlgorithmTable.class.getResourceAsStream("/" + SHIPPED)) {
            if (bytes == null) {
                throw new IllegalStateException(SHIPPED + " is missing from the program");
            }
            return new AlgorithmTable(
                    AlgorithmFile.read(new InputStreamReader(bytes, StandardCharsets.UTF_8), SHIPPED));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + SHIPPED, e);
        }
    }

    /**
     * An operator's own, whole, in the form of the one that comes with Seogo.
     *
     * @throws ProofException when it cannot be read or a line of it is wrong, which it names
     */
    public static AlgorithmTable read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return new AlgorithmTable(AlgorithmFile.read(text, file.toString()));
        } catch (IOException | UncheckedIOException e) {
            throw new ProofException("The table of algorithms %s cannot be read".formatted(file), e);
        }
    }

    /** Until when an algorithm with a key of so many bits is trusted; {@link Instant#MIN} where it never was. */
    public Instant until(Kind kind, String name, int bits) {
        return lines.stream()
                .filter(line -> line.kind() == kind && line.name().equals(name) && line.bits() <= bits)
                .max(Comparator.comparingInt(Line::bits))
                .map(Line::until)
                .orElse(Instant.MIN);
    }

    /** Until when a digest is trusted. */
    public Instant until(String digest) {
        return until(Kind.DIGEST, digest, 0);
    }

    /** The digests in the order in which new proofs should use them: what is trusted longest first. */
    public List<String> digests() {
        return lines.stream()
                .filter(line -> line.kind() == Kind.DIGEST)
                .sorted(Comparator.comparing(Line::until).reversed())
                .map(Line::name)
                .toList();
    }
}
