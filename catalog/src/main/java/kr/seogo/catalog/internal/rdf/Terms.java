package kr.seogo.catalog.internal.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Every class and property that may stand in a graph of Seogo. A test looks each of them up in the ontologies, and every
 * written graph for others.
 */
public final class Terms {

    public static final String RICO = "https://www.ica.org/standards/RiC/ontology#";
    public static final String RECORD_SET_TYPES = "https://www.ica.org/standards/RiC/vocabularies/recordSetTypes#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String PREMIS = "http://www.loc.gov/premis/rdf/v3/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    /** Individuals of our own, such as kinds of identifier; never a class or a property. */
    public static final String INDIVIDUALS = "urn:seogo:";

    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("rico", RICO);
        PREFIXES.put("rst", RECORD_SET_TYPES);
        PREFIXES.put("dcterms", DCTERMS);
        PREFIXES.put("premis", PREMIS);
        PREFIXES.put("skos", SKOS);
        PREFIXES.put("rdf", RDF);
        PREFIXES.put("rdfs", RDFS);
    }

    public static final Node TYPE = iri(RDF + "type");
    public static final Node VALUE = iri(RDF + "value");
    public static final Node LABEL = iri(RDFS + "label");

    public static final Node RECORD = iri(RICO + "Record");
    public static final Node RECORD_SET = iri(RICO + "RecordSet");
    public static final Node HAS_RECORD_SET_TYPE = iri(RICO + "hasRecordSetType");
    public static final Node FONDS = iri(RECORD_SET_TYPES + "Fonds");
    public static final Node SERIES = iri(RECORD_SET_TYPES + "Series");
    public static final Node FILE = iri(RECORD_SET_TYPES + "File");
    public static final Node INCLUDED_IN = iri(RICO + "isOrWasIncludedIn");
    public static final Node RANK = iri(RICO + "rankInSequence");
    public static final Node TITLE = iri(RICO + "title");
    public static final Node NAME = iri(RICO + "name");
    public static final Node IDENTIFIER = iri(RICO + "identifier");
    public static final Node HAS_IDENTIFIER = iri(RICO + "hasOrHadIdentifier");
    public static final Node IDENTIFIER_CLASS = iri(RICO + "Identifier");
    public static final Node HAS_IDENTIFIER_TYPE = iri(RICO + "hasIdentifierType");
    public static final Node TEXTUAL_VALUE = iri(RICO + "textualValue");
    public static final Node HAS_SENDER = iri(RICO + "hasSender");
    public static final Node HAS_PROVENANCE = iri(RICO + "hasOrganicOrFunctionalProvenance");
    public static final Node CORPORATE_BODY = iri(RICO + "CorporateBody");
    public static final Node SUBORDINATE_TO = iri(RICO + "isOrWasSubordinateTo");
    public static final Node DOCUMENTS = iri(RICO + "documents");
    public static final Node ACTIVITY = iri(RICO + "Activity");
    public static final Node HAS_CREATION_DATE = iri(RICO + "hasCreationDate");
    public static final Node HAS_END_DATE = iri(RICO + "hasEndDate");
    public static final Node DATE = iri(RICO + "Date");
    public static final Node EXPRESSED_DATE = iri(RICO + "expressedDate");
    public static final Node REGULATED_BY = iri(RICO + "isOrWasRegulatedBy");
    public static final Node RULE = iri(RICO + "Rule");
    public static final Node HAS_RULE_TYPE = iri(RICO + "hasOrHadRuleType");
    public static final Node HAS_FORM = iri(RICO + "hasDocumentaryFormType");
    public static final Node MEMBERS_HAVE_FORM = iri(RICO + "hasOrHadAllMembersWithDocumentaryFormType");
    public static final Node HAS_CREATOR = iri(RICO + "hasCreator");
    public static final Node HAS_AUTHOR = iri(RICO + "hasAuthor");
    public static final Node PERSON = iri(RICO + "Person");
    public static final Node HAS_PLACE = iri(RICO + "isAssociatedWithPlace");
    public static final Node PLACE = iri(RICO + "Place");
    public static final Node HAS_SUBJECT = iri(RICO + "hasOrHadSubject");
    public static final Node HAS_LANGUAGE = iri(RICO + "hasOrHadLanguage");
    public static final Node MEMBERS_HAVE_LANGUAGE = iri(RICO + "hasOrHadAllMembersWithLanguage");
    public static final Node LANGUAGE = iri(RICO + "Language");
    public static final Node SCOPE = iri(RICO + "scopeAndContent");
    public static final Node GENERAL = iri(RICO + "generalDescription");
    public static final Node HAS_DIGITAL_INSTANTIATION = iri(RICO + "hasOrHadDigitalInstantiation");
    public static final Node INSTANTIATION = iri(RICO + "Instantiation");
    public static final Node DERIVED_FROM = iri(RICO + "isOrWasDerivedFromInstantiation");
    public static final Node HAS_TYPE = iri(RICO + "hasOrHadType");
    public static final Node NOTE = iri(RICO + "note");
    public static final Node CONDITIONS_OF_ACCESS = iri(RICO + "conditionsOfAccess");

    public static final Node DC_TITLE = iri(DCTERMS + "title");
    public static final Node DC_IDENTIFIER = iri(DCTERMS + "identifier");
    public static final Node DC_CREATED = iri(DCTERMS + "created");
    public static final Node DC_DESCRIPTION = iri(DCTERMS + "description");
    public static final Node DC_FORMAT = iri(DCTERMS + "format");
    public static final Node DC_FILE_FORMAT = iri(DCTERMS + "FileFormat");

    public static final Node PREMIS_FILE = iri(PREMIS + "File");
    public static final Node ORIGINAL_NAME = iri(PREMIS + "originalName");
    public static final Node SIZE = iri(PREMIS + "size");
    public static final Node HAS_FIXITY = iri(PREMIS + "fixity");
    public static final Node FIXITY = iri(PREMIS + "Fixity");
    public static final Node VERSION = iri(PREMIS + "version");

    public static final Node CONCEPT = iri(SKOS + "Concept");
    public static final Node PREF_LABEL = iri(SKOS + "prefLabel");
    public static final Node NOTATION = iri(SKOS + "notation");

    private Terms() {}

    /** The prefixes of every document written, in their order. */
    public static Map<String, String> prefixes() {
        return Collections.unmodifiableMap(PREFIXES);
    }

    /** An individual of our own: {@code urn:seogo:KIND:NAME}; the name may be in any script. */
    public static Node individual(String kind, String name) {
        return iri(INDIVIDUALS + kind + ":" + PercentCode.encode(name));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
