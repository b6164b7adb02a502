package kr.seogo.catalog.internal.rdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.XmlCharacters;
import kr.seogo.catalog.api.RdfSyntax;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** A record's description and more about it as one document in one of the syntaxes of RDF, in UTF-8. */
public final class GraphDocument {

    private final DescriptionEncoder encoder;

    public GraphDocument(ArkNames names) {
        this.encoder = new DescriptionEncoder(names);
    }

    /** Writes a graph; the same statements give the same bytes in Turtle and N-Triples. */
    public byte[] write(RecordDescription description, List<Triple> more, RdfSyntax syntax) {
        return switch (syntax) {
            case TURTLE -> stream(description, more, RDFFormat.TURTLE_BLOCKS);
            case N_TRIPLES -> stream(description, more, RDFFormat.NTRIPLES_UTF8);
            case JSON_LD -> whole(description, more);
        };
    }

    private byte[] stream(RecordDescription description, List<Triple> more, RDFFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, format);
        out.start();
        if (format.equals(RDFFormat.TURTLE_BLOCKS)) {
            Terms.prefixes().forEach(out::prefix);
        }
        encoder.encode(description, out::triple);
        more.forEach(out::triple);
        out.finish();
        return bytes.toByteArray();
    }

    /**
     * Writes a graph as RDF/XML that stands within another document of XML: one element, without a declaration. What XML 1.0
     * cannot hold (XML 1.0, 2.2) stands as U+FFFD.
     */
    public String xml(RecordDescription description, List<Triple> more) {
        Graph graph = GraphFactory.createDefaultGraph();
        Terms.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        encoder.encode(description, triple -> graph.add(inXml(triple)));
        more.forEach(triple -> graph.add(inXml(triple)));
        return RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).asString();
    }

    private static Triple inXml(Triple triple) {
        Node object = triple.getObject();
        return object.isLiteral()
                ? Triple.create(
                        triple.getSubject(),
                        triple.getPredicate(),
                        NodeFactory.createLiteralDT(
                                XmlCharacters.only(object.getLiteralLexicalForm()), object.getLiteralDatatype()))
                : triple;
    }

    private byte[] whole(RecordDescription description, List<Triple> more) {
        Graph graph = GraphFactory.createDefaultGraph();
        Terms.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        encoder.encode(description, graph::add);
        more.forEach(graph::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(RDFFormat.JSONLD11).output(bytes);
        return bytes.toByteArray();
    }
}
