package kr.seogo.catalog.internal.rdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Which classes and properties a transfer's RDF may use. */
final class TransferTerms {

    private static final Set<Node> KNOWN = Set.of(
            Terms.TYPE,
            Terms.RECORD,
            Terms.RECORD_SET,
            Terms.HAS_RECORD_SET_TYPE,
            Terms.RANK,
            Terms.INCLUDED_IN,
            Terms.TITLE,
            Terms.SCOPE,
            Terms.GENERAL,
            Terms.HAS_IDENTIFIER,
            Terms.IDENTIFIER_CLASS,
            Terms.HAS_IDENTIFIER_TYPE,
            Terms.TEXTUAL_VALUE,
            Terms.HAS_PROVENANCE,
            Terms.CORPORATE_BODY,
            Terms.NAME,
            Terms.DOCUMENTS,
            Terms.ACTIVITY,
            Terms.HAS_CREATION_DATE,
            Terms.HAS_END_DATE,
            Terms.DATE,
            Terms.EXPRESSED_DATE,
            Terms.REGULATED_BY,
            Terms.RULE,
            Terms.HAS_RULE_TYPE,
            Terms.HAS_FORM,
            Terms.MEMBERS_HAVE_FORM,
            Terms.HAS_CREATOR,
            Terms.HAS_AUTHOR,
            Terms.PERSON,
            Terms.HAS_PLACE,
            Terms.PLACE,
            Terms.HAS_SUBJECT,
            Terms.CONCEPT,
            Terms.PREF_LABEL,
            Terms.HAS_LANGUAGE,
            Terms.MEMBERS_HAVE_LANGUAGE,
            Terms.LANGUAGE,
            Terms.HAS_DIGITAL_INSTANTIATION,
            Terms.INSTANTIATION,
            Terms.PREMIS_FILE,
            Terms.ORIGINAL_NAME);

    private TransferTerms() {}

    /** The IRIs used as class or property that are none of these, each once, in order. */
    static Set<String> unknown(Statements statements) {
        return statements
                .all()
                .flatMap(t -> t.getPredicate().equals(Terms.TYPE)
                        ? java.util.stream.Stream.of(t.getPredicate(), t.getObject())
                        : java.util.stream.Stream.of(t.getPredicate()))
                .filter(term -> !KNOWN.contains(term))
                .map(Node::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
