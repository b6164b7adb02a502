package kr.seogo.preservation.internal.premis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import kr.seogo.preservation.PremisTerms;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvents;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Events as Turtle by Jena. Triples are written in a fixed order and without blank nodes, so the bytes are fixed too. */
public final class TurtleEvents implements PreservationEvents {

    @Override
    public byte[] write(String objectIri, List<PreservationEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS);
        out.start();
        out.prefix("premis", PremisTerms.PREMIS);
        out.prefix("eventType", PremisTerms.EVENT_TYPES);
        out.prefix("dcterms", PremisTerms.DCTERMS);
        out.prefix("rdf", PremisTerms.RDF);
        out.prefix("rdfs", PremisTerms.RDFS);
        out.prefix("xsd", XSDDatatype.XSD + "#");
        EventWriter writer = new EventWriter(objectIri, out);
        for (int position = 1; position <= events.size(); position++) {
            writer.write(position, events.get(position - 1));
        }
        out.finish();
        return bytes.toByteArray();
    }

    @Override
    public List<PreservationEvent> read(byte[] turtle) {
        Graph graph = RDFParser.source(new ByteArrayInputStream(turtle))
                .lang(Lang.TURTLE)
                .toGraph();
        return new EventReader(graph).events();
    }
}
