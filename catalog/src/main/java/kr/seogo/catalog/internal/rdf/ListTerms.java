package kr.seogo.catalog.internal.rdf;

import java.util.List;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordDescription;
import org.apache.jena.graph.Node;

/** What a record has several of, in an order that RDF keeps by numbering their IRIs. */
enum ListTerms {
    CREATOR("creator"),
    APPROVER("approver"),
    PLACE("place"),
    SUBJECT("subject"),
    LANGUAGE("language");

    private final String word;

    ListTerms(String word) {
        this.word = word;
    }

    /** The column of the transfer table. */
    String column() {
        return word;
    }

    String fragment(int n) {
        return word + "-" + n;
    }

    Node type() {
        return switch (this) {
            case CREATOR, APPROVER -> Terms.PERSON;
            case PLACE -> Terms.PLACE;
            case SUBJECT -> Terms.CONCEPT;
            case LANGUAGE -> Terms.LANGUAGE;
        };
    }

    Node label() {
        return this == SUBJECT ? Terms.PREF_LABEL : Terms.NAME;
    }

    /** An approver answers for a record's content and is its author; of sets RiC-O knows creators only. */
    Node predicate(Level level) {
        return predicate(level == Level.ITEM);
    }

    Node predicate(boolean item) {
        return switch (this) {
            case CREATOR -> Terms.HAS_CREATOR;
            case APPROVER -> item ? Terms.HAS_AUTHOR : Terms.HAS_CREATOR;
            case PLACE -> Terms.HAS_PLACE;
            case SUBJECT -> Terms.HAS_SUBJECT;
            case LANGUAGE -> item ? Terms.HAS_LANGUAGE : Terms.MEMBERS_HAVE_LANGUAGE;
        };
    }

    static Node form(Level level) {
        return level == Level.ITEM ? Terms.HAS_FORM : Terms.MEMBERS_HAVE_FORM;
    }

    List<String> values(RecordDescription d) {
        return switch (this) {
            case CREATOR -> d.creators();
            case APPROVER -> d.approvers();
            case PLACE -> d.places();
            case SUBJECT -> d.subjects();
            case LANGUAGE -> d.languages();
        };
    }
}
