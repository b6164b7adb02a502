package kr.seogo.preservation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every class and property used for events, and no other: those of the PREMIS 3 ontology, Dublin Core terms, RDF and RDF
 * Schema, and the concepts of the PREMIS event types. PREMIS 3 leaves the time of an event and who took part to PROV-O,
 * which is not among the ontologies at hand; Dublin Core's {@code date}, {@code contributor} and {@code relation} say it.
 */
public final class PremisTerms {

    public static final String PREMIS = "http://www.loc.gov/premis/rdf/v3/";
    public static final String EVENT_TYPES = "http://id.loc.gov/vocabulary/preservation/eventType/";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final String TYPE = RDF + "type";
    public static final String LABEL = RDFS + "label";

    public static final String EVENT = PREMIS + "Event";
    public static final String FILE = PREMIS + "File";
    public static final String OUTCOME_STATUS = PREMIS + "OutcomeStatus";
    public static final String OUTCOME = PREMIS + "outcome";
    public static final String NOTE = PREMIS + "note";
    public static final String ORIGINAL_NAME = PREMIS + "originalName";
    public static final String VERSION = PREMIS + "version";

    /** Place of an event among those written together, from 1. */
    public static final String IDENTIFIER = DCTERMS + "identifier";
    /** When the event took place. */
    public static final String DATE = DCTERMS + "date";
    /** An agent that took part in the event. */
    public static final String CONTRIBUTOR = DCTERMS + "contributor";
    /** What the event was about: a file, or the object. */
    public static final String RELATION = DCTERMS + "relation";

    private PremisTerms() {}

    public static String agentClass(PreservationAgent.Kind kind) {
        return PREMIS
                + switch (kind) {
                    case ORGANIZATION -> "Organization";
                    case PERSON -> "Person";
                    case SOFTWARE -> "SoftwareAgent";
                };
    }

    /** The concept of an event type, which is used as a class of the event. */
    public static String eventType(PreservationEvent.Type type) {
        return EVENT_TYPES
                + switch (type) {
                    case ACCESSION -> "acc";
                    case TRANSFER -> "tra";
                    case VALIDATION -> "val";
                    case FIXITY_CHECK -> "fix";
                    case MESSAGE_DIGEST_CALCULATION -> "mes";
                    case DIGITAL_SIGNATURE_VALIDATION -> "dig";
                    case FORMAT_IDENTIFICATION -> "for";
                    case INGESTION -> "ing";
                    case METADATA_MODIFICATION -> "mem";
                    case POLICY_ASSIGNMENT -> "poa";
                    case REDACTION -> "red";
                    case NORMALIZATION -> "nor";
                    case RECOVERY -> "rec";
                };
    }

    /** All of them. */
    public static Set<String> all() {
        return Stream.of(
                        Stream.of(TYPE, LABEL, EVENT, FILE, OUTCOME_STATUS, OUTCOME, NOTE, ORIGINAL_NAME, VERSION),
                        Stream.of(IDENTIFIER, DATE, CONTRIBUTOR, RELATION),
                        Stream.of(PreservationAgent.Kind.values()).map(PremisTerms::agentClass),
                        Stream.of(PreservationEvent.Type.values()).map(PremisTerms::eventType))
                .flatMap(terms -> terms)
                .collect(Collectors.toUnmodifiableSet());
    }
}
