package kr.seogo.catalog.internal.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;
import kr.seogo.catalog.api.TransferTurtle.Source;
import org.apache.jena.graph.Triple;

/** A document that is read as often as is needed, and never held. Its blank nodes are the same each time. */
final class TransferDocument {

    private final Source source;
    private final UUID blanks = UUID.randomUUID();

    TransferDocument(Source source) {
        this.source = source;
    }

    /**
     * Gives every statement in the order they stand in.
     *
     * @throws DescriptionFormatException when it is not Turtle
     */
    void each(Consumer<Triple> statement) throws IOException {
        try (InputStream turtle = source.open()) {
            DescriptionTurtle.parse(turtle, blanks, statement);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk; // Jena wraps it
            }
            throw e;
        }
    }
}
