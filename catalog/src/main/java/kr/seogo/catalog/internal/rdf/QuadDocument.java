package kr.seogo.catalog.internal.rdf;

import java.io.OutputStream;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * The graphs of many records as one document of N-Quads in UTF-8, a graph for each, named by its ARK, written as they come. For
 * one thread.
 */
public final class QuadDocument {

    private final Iris iris;
    private final DescriptionEncoder encoder;
    private final AccessStatements access;
    private final StreamRDF out;

    public QuadDocument(ArkNames names, OutputStream stream) {
        this.iris = new Iris(names);
        this.encoder = new DescriptionEncoder(names);
        this.access = new AccessStatements(names);
        this.out = StreamRDFWriter.getWriterStream(stream, RDFFormat.NQUADS_UTF8);
        out.start();
    }

    /** A record's graph with the decision that holds. */
    public void add(RecordDescription description, AccessDecision decision) {
        Node graph = iris.record(description.id());
        encoder.encode(description, triple -> out.quad(Quad.create(graph, triple)));
        access.of(decision).forEach(triple -> out.quad(Quad.create(graph, triple)));
    }

    /** Hands on what is kept back; the stream stays open. */
    public void end() {
        out.finish();
    }
}
