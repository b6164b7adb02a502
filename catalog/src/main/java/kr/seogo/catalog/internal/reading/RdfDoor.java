package kr.seogo.catalog.internal.reading;

import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.internal.rdf.AccessStatements;
import kr.seogo.catalog.internal.rdf.GraphDocument;

/** A record's graph with the decision that holds now, in the syntax asked for. */
final class RdfDoor {

    private final GraphDocument document;
    private final AccessStatements access;

    RdfDoor(ArkNames names) {
        this.document = new GraphDocument(names);
        this.access = new AccessStatements(names);
    }

    byte[] write(RecordDescription description, AccessDecision decision, RdfSyntax syntax) {
        return document.write(description, access.of(decision), syntax);
    }

    /** In RDF/XML, to stand within another document. */
    String xml(RecordDescription description, AccessDecision decision) {
        return document.xml(description, access.of(decision));
    }
}
