package kr.seogo.catalog.internal.rdf;

import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordId;
import org.apache.jena.graph.Node;

/** The IRIs of records and of the things a record's description speaks of. */
final class Iris {

    private final ArkNames names;

    Iris(ArkNames names) {
        this.names = names;
    }

    Node record(RecordId id) {
        return Terms.iri(names.ark(id));
    }

    Node part(RecordId id, String name) {
        return Terms.iri(names.ark(id) + "#" + name);
    }

    Node file(RecordId id, int n) {
        return Terms.iri(names.fileArk(id, n));
    }

    /** The number of the file that {@link #file} names. */
    static int fileNumber(Node file) {
        String iri = file.getURI();
        return Integer.parseInt(iri.substring(iri.lastIndexOf('-') + 1));
    }

    Node filePart(RecordId id, int n, String name) {
        return Terms.iri(names.fileArk(id, n) + "#" + name);
    }

    /** Agents and activities are shared by all records that speak of them: their IRIs hang on the agency's fonds. */
    Node agency(String agency) {
        return Terms.iri(names.ark(names.fonds(agency)) + "#agency");
    }

    Node unit(String agency, String unit) {
        return Terms.iri(names.ark(names.fonds(agency)) + "#unit-" + PercentCode.encode(unit));
    }

    Node activity(String agency, String activity) {
        return Terms.iri(names.ark(names.fonds(agency)) + "#activity-" + PercentCode.encode(activity));
    }

    RecordId parse(Node node) {
        return names.parse(node.getURI());
    }
}
