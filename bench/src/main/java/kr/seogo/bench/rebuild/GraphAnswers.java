package kr.seogo.bench.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.bench.BenchException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The graph of every record, for the public and for staff, read from the folders of a server that does not run. A graph is
 * said as its statements in order: there are no blank nodes, so that equal lists are isomorphic graphs.
 */
final class GraphAnswers {

    private static final List<String> AUDIENCES = List.of("public", "staff");

    private GraphAnswers() {}

    /** Gives back the room that replaced blocks took. */
    static void compact(Path data) {
        for (String audience : AUDIENCES) {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(
                    new DataFolder(data).tdb2().resolve(audience).toString());
            try {
                DatabaseMgr.compact(dataset, true);
            } finally {
                TDBInternal.expel(dataset, true);
            }
        }
    }

    /** Writes them down; returns how many graphs there were. */
    static long write(Path data, Path folder) throws IOException {
        long graphs = 0;
        for (String audience : AUDIENCES) {
            Path database = new DataFolder(data).tdb2().resolve(audience);
            if (!Files.isDirectory(database)) {
                throw new BenchException("There are no graphs in " + database);
            }
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
            try (Part part = Part.begin(folder, "graphs-" + audience)) {
                Txn.executeRead(dataset, () -> write(dataset, part));
                graphs += part.written();
            } finally {
                TDBInternal.expel(dataset, true);
            }
        }
        return graphs;
    }

    /** A graph at a time: the order in which all statements come is nobody's promise. */
    static void write(DatasetGraph dataset, Part part) {
        dataset.listGraphNodes().forEachRemaining(graph -> {
            List<String> statements = new ArrayList<>();
            dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> statements.add(statement(quad.asTriple())));
            Collections.sort(statements);
            part.say(graph.getURI(), String.join("\n", statements));
        });
    }

    private static String statement(Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            throw new BenchException("A blank node stands in the graphs, which cannot be compared so: " + triple);
        }
        return NodeFmtLib.str(triple);
    }
}
