package kr.seogo.catalog.internal.rdf;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

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

    /** Notes the IRIs that a statement uses as class or property and that are none of these. */
    static void unknown(Triple statement, Set<String> found) {
        note(statement.getPredicate(), found);
        if (statement.getPredicate().equals(Terms.TYPE)) {
            note(statement.getObject(), found);
        }
    }

    private static void note(Node term, Set<String> found) {
        if (!KNOWN.contains(term)) {
            found.add(term.toString());
        }
    }
}
