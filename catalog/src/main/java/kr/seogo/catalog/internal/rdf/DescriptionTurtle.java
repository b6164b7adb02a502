package kr.seogo.catalog.internal.rdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;

/** {@code metadata/description.ttl}: the records of an object as Turtle in UTF-8, the same bytes for the same records. */
public final class DescriptionTurtle {

    /** What relative IRIs of a document hang on. */
    static final String BASE = "urn:seogo:transfer";

    private final ArkNames names;
    private final DescriptionEncoder encoder;
    private final DescriptionDecoder decoder;

    public DescriptionTurtle(ArkNames names) {
        this.names = names;
        this.encoder = new DescriptionEncoder(names);
        this.decoder = new DescriptionDecoder(names);
    }

    /** Writes records in the order given. */
    public byte[] write(List<RecordDescription> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS);
        out.start();
        Terms.prefixes().forEach(out::prefix);
        Set<Triple> shared = new HashSet<>();
        for (RecordDescription record : records) {
            String own = names.ark(record.id());
            encoder.encode(record, triple -> {
                // what records share (agencies, dates, formats) is said once
                if (triple.getSubject().getURI().startsWith(own) || shared.add(triple)) {
                    out.triple(triple);
                }
            });
        }
        out.finish();
        return bytes.toByteArray();
    }

    /**
     * Reads the records that {@link #write} wrote, in its order.
     *
     * @throws DescriptionFormatException when it is not Turtle or no such description
     */
    public List<RecordDescription> read(byte[] turtle) {
        return decoder.all(parse(turtle));
    }

    /** Reads Turtle without fetching anything; relative IRIs hang on {@link #BASE}. */
    static Statements parse(byte[] turtle) {
        Statements statements = new Statements();
        parse(new ByteArrayInputStream(turtle), UUID.randomUUID(), statements::add);
        return statements;
    }

    /**
     * Reads Turtle one statement after another.
     *
     * @param blanks whoever reads the same document with the same gets the same blank nodes
     * @throws DescriptionFormatException when it is not Turtle; statements before the fault were given
     */
    static void parse(InputStream turtle, UUID blanks, Consumer<Triple> to) {
        try {
            RDFParser.source(turtle)
                    .lang(Lang.TURTLE)
                    .base(BASE)
                    .checking(false)
                    .labelToNode(LabelToNode.createScopeByDocumentHash(blanks))
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            to.accept(triple);
                        }
                    });
        } catch (RiotException e) {
            throw new DescriptionFormatException("The description is not well-formed Turtle: " + e.getMessage(), e);
        }
    }
}
