package kr.seogo.catalog.internal.rdf;

import java.util.Locale;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.Retention;
import org.apache.jena.graph.Node;

/** Individuals of our own that stand for what the law and the transfer profile name. */
final class Individuals {

    static final Node RETENTION_RULE = Terms.individual("rule-type", "retention");
    static final Node DISCLOSURE_RULE = Terms.individual("rule-type", "disclosure");
    static final Node REDACTION = Terms.individual("instantiation-type", "redaction");

    static final Node NORMALISED = Terms.individual("instantiation-type", "normalised");

    private static final String RETENTION = Terms.INDIVIDUALS + "retention:";
    private static final String FORM = Terms.INDIVIDUALS + "form:";

    private Individuals() {}

    static Node retention(Retention retention) {
        return Terms.iri(RETENTION + retention.name().toLowerCase(Locale.ROOT));
    }

    static boolean isRetention(Node node) {
        return node.isURI() && node.getURI().startsWith(RETENTION);
    }

    static Retention retention(Node node) {
        return Retention.valueOf(node.getURI().substring(RETENTION.length()).toUpperCase(Locale.ROOT));
    }

    static Node form(RecordType type) {
        return Terms.iri(FORM + type.code());
    }

    static RecordType form(Node node) {
        String code = node.getURI().substring(FORM.length());
        for (RecordType type : RecordType.values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        throw new DescriptionFormatException("There is no form of record " + node);
    }
}
