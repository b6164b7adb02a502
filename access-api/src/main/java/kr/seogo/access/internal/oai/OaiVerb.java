package kr.seogo.access.internal.oai;

import java.util.List;
import java.util.Optional;

/** The six requests of OAI-PMH 2.0 (section 4) with their arguments. */
enum OaiVerb {
    IDENTIFY("Identify"),
    LIST_METADATA_FORMATS("ListMetadataFormats"),
    LIST_SETS("ListSets"),
    LIST_IDENTIFIERS("ListIdentifiers"),
    LIST_RECORDS("ListRecords"),
    GET_RECORD("GetRecord");

    static final String IDENTIFIER = "identifier";
    static final String METADATA_PREFIX = "metadataPrefix";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String SET = "set";
    static final String TOKEN = "resumptionToken";

    private final String word;

    OaiVerb(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Without which it is not understood, unless it goes on with a list. */
    List<String> required() {
        return switch (this) {
            case IDENTIFY, LIST_METADATA_FORMATS, LIST_SETS -> List.of();
            case LIST_IDENTIFIERS, LIST_RECORDS -> List.of(METADATA_PREFIX);
            case GET_RECORD -> List.of(IDENTIFIER, METADATA_PREFIX);
        };
    }

    private List<String> optional() {
        return switch (this) {
            case IDENTIFY, GET_RECORD -> List.of();
            case LIST_METADATA_FORMATS -> List.of(IDENTIFIER);
            case LIST_SETS -> List.of(TOKEN);
            case LIST_IDENTIFIERS, LIST_RECORDS -> List.of(FROM, UNTIL, SET, TOKEN);
        };
    }

    boolean takes(String argument) {
        return required().contains(argument) || optional().contains(argument);
    }

    static Optional<OaiVerb> of(String word) {
        for (OaiVerb verb : values()) {
            if (verb.word.equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
