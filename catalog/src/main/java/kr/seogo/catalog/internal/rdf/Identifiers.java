package kr.seogo.catalog.internal.rdf;

import kr.seogo.catalog.RecordDescription;
import org.apache.jena.graph.Node;

/** The identifiers every record has, each with its kind. */
enum Identifiers {
    ARK("ark"),
    NUMBER("number"),
    ACCESSION("accession");

    private final String fragment;

    Identifiers(String fragment) {
        this.fragment = fragment;
    }

    String fragment() {
        return fragment;
    }

    Node type() {
        return Terms.individual("identifier-type", fragment);
    }

    String value(RecordDescription d, Node record) {
        return switch (this) {
            case ARK -> record.getURI();
            case NUMBER -> d.origin().number();
            case ACCESSION -> d.origin().accession();
        };
    }
}
