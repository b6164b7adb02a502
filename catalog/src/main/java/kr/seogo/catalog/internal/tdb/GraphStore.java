package kr.seogo.catalog.internal.tdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.projection.IndexSink;
import kr.seogo.catalog.internal.projection.RecordState;
import kr.seogo.catalog.internal.rdf.DescriptionDecoder;
import kr.seogo.catalog.internal.rdf.DescriptionEncoder;
import kr.seogo.catalog.internal.rdf.Statements;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The graphs of one audience: a named graph for each record, named by its ARK. What is applied is durable with the commit,
 * one transaction for all of it: TDB2 writes every block a transaction touches anew and leaves the old one, and one that
 * touches records of anywhere touches many, so that many small ones take much room until the next compaction. Readers see
 * whole transactions. After a write that failed, as on a full disk, the next call opens them again.
 */
public final class GraphStore implements IndexSink, AutoCloseable {

    private final ArkNames names;
    private final Connection graphs;
    private final DescriptionEncoder encoder;
    private final DescriptionDecoder decoder;

    private GraphStore(ArkNames names, Connection graphs) {
        this.names = names;
        this.graphs = graphs;
        this.encoder = new DescriptionEncoder(names);
        this.decoder = new DescriptionDecoder(names);
    }

    /** Opens the graphs in a folder of their own, made when it is not there. */
    public static GraphStore open(Path folder, ArkNames names) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder of the graphs " + folder, e);
        }
        return new GraphStore(names, new Connection(folder));
    }

    @Override
    public void apply(List<RecordState> changed, List<RecordId> gone) {
        graphs.write(dataset -> {
            gone.forEach(id -> dataset.removeGraph(graph(id)));
            for (RecordState state : changed) {
                Node graph = graph(state.description().id());
                if (dataset.containsGraph(graph)) {
                    dataset.removeGraph(graph);
                }
                encoder.encode(state.description(), triple -> dataset.add(Quad.create(graph, triple)));
            }
        });
    }

    @Override
    public void commit() {
        graphs.commit();
    }

    @Override
    public void abandon() {
        graphs.abandon();
    }

    @Override
    public void clear() {
        graphs.empty();
    }

    /** The description in a record's graph. */
    public Optional<RecordDescription> read(RecordId id) {
        return Optional.ofNullable(read(List.of(id)).get(id));
    }

    /** The descriptions of those records that have a graph, in one transaction. */
    public Map<RecordId, RecordDescription> read(Collection<RecordId> ids) {
        return graphs.read(dataset -> {
            Map<RecordId, RecordDescription> found = new LinkedHashMap<>();
            for (RecordId id : ids) {
                List<Triple> triples = new ArrayList<>();
                dataset.find(graph(id), null, null, null).forEachRemaining(quad -> triples.add(quad.asTriple()));
                Statements statements = Statements.of(triples.iterator());
                decoder.all(statements).forEach(d -> found.put(d.id(), d));
            }
            return found;
        });
    }

    /** Asks more than the catalogue's own questions, in one transaction. */
    public <T> T ask(Function<DatasetGraph, T> question) {
        return graphs.read(question);
    }

    /** Gives back the room that replaced graphs took; readers go on meanwhile, writers wait. */
    public void compact() {
        graphs.compact();
    }

    /** The dataset, for asking it more than the catalogue's own questions. */
    DatasetGraph dataset() {
        return graphs.dataset();
    }

    @Override
    public void close() {
        graphs.close();
    }

    private Node graph(RecordId id) {
        return NodeFactory.createURI(names.ark(id));
    }
}
