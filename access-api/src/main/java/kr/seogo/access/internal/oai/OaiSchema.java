package kr.seogo.access.internal.oai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one schema of this repository's own. */
public final class OaiSchema {

    private static final String RDF = "/oai/rdf.xsd";

    private OaiSchema() {}

    /** Of RDF/XML, as far as it stands in an answer: one element, whose content is for readers of RDF. */
    public static byte[] rdf() {
        try (InputStream in = OaiSchema.class.getResourceAsStream(RDF)) {
            if (in == null) {
                throw new IllegalStateException("The schema of RDF/XML is missing from the program: " + RDF);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
