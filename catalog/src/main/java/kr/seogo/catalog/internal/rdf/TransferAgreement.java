package kr.seogo.catalog.internal.rdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import kr.seogo.catalog.api.TransferTurtle.Source;
import org.apache.jena.graph.Triple;

/**
 * Whether a document says the rows of a table and nothing else, as {@link TransferWriter} says them: found out while it is read,
 * with one row in memory. Rows stand in the table's order; within a row statements may change places a little.
 */
public final class TransferAgreement {

    /** So far statements may have changed places. */
    private static final int LOOK_AHEAD = 200;

    private final Iterator<Map<String, String>> rows;
    private final Set<String> ids = new HashSet<>();
    private final ArrayDeque<Triple> waiting = new ArrayDeque<>();
    private int rank;
    private boolean agrees = true;

    private TransferAgreement(Iterator<Map<String, String>> rows) {
        this.rows = rows;
    }

    /**
     * True: reading it gives these rows, and no finding. False: nobody knows yet.
     *
     * @throws IOException when the document cannot be read
     */
    public static boolean of(Source turtle, Iterable<Map<String, String>> rows) throws IOException {
        TransferAgreement agreement = new TransferAgreement(rows.iterator());
        try {
            new TransferDocument(turtle).each(agreement::take);
        } catch (DescriptionFormatException e) {
            return false;
        }
        return agreement.agrees && agreement.waiting.isEmpty() && !agreement.rows.hasNext();
    }

    private void take(Triple statement) {
        agrees = agrees && (!waiting.isEmpty() || next()) && taken(statement);
    }

    /** A number that stands twice is for the reader to find. */
    private boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        Map<String, String> row = rows.next();
        if (!TransferWriter.canSay(row) || !ids.add(row.getOrDefault("id", ""))) {
            return false;
        }
        TransferWriter.say(row, ++rank, DescriptionTurtle.BASE, waiting::add);
        return true;
    }

    private boolean taken(Triple statement) {
        Iterator<Triple> ahead = waiting.iterator();
        for (int i = 0; i < LOOK_AHEAD && ahead.hasNext(); i++) {
            if (ahead.next().equals(statement)) {
                ahead.remove();
                return true;
            }
        }
        return false;
    }
}
