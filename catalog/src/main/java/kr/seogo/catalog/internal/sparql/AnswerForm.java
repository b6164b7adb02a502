package kr.seogo.catalog.internal.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.api.BadRequestException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms an answer may have, the usual one of its kind first. */
enum AnswerForm {
    JSON("application/sparql-results+json", true),
    XML("application/sparql-results+xml", true),
    CSV("text/csv", true),
    TSV("text/tab-separated-values", true),
    TURTLE("text/turtle", false),
    N_TRIPLES("application/n-triples", false),
    JSON_LD("application/ld+json", false),
    RDF_XML("application/rdf+xml", false);

    private static final List<String> ANY = List.of("*/*", "application/*", "text/*");

    private final String mediaType;
    private final boolean rows;

    AnswerForm(String mediaType, boolean rows) {
        this.mediaType = mediaType;
        this.rows = rows;
    }

    String mediaType() {
        return mediaType;
    }

    /** As rows, or true or false, are written. */
    Lang rows() {
        return switch (this) {
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            default -> throw new IllegalStateException(mediaType + " is a form of graphs");
        };
    }

    /** As a graph is written. */
    RDFFormat graph() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case JSON_LD -> RDFFormat.JSONLD11;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            default -> throw new IllegalStateException(mediaType + " is a form of rows");
        };
    }

    /**
     * The first that is accepted.
     *
     * @param rows whether the answer has rows, or is true or false; else it is a graph
     */
    static AnswerForm of(boolean rows, List<String> accepted) {
        List<AnswerForm> able =
                Arrays.stream(values()).filter(form -> form.rows == rows).toList();
        if (accepted.isEmpty()) {
            return able.getFirst();
        }
        for (String wanted : accepted) {
            String type = wanted.toLowerCase(Locale.ROOT);
            if (ANY.contains(type) || (rows && type.equals("application/json"))) {
                return able.getFirst();
            }
            for (AnswerForm form : able) {
                if (form.mediaType.equals(type)) {
                    return form;
                }
            }
        }
        throw new BadRequestException(
                "not-acceptable",
                "이 질의는 다음 형식으로 답합니다. This query is answered as one of "
                        + able.stream().map(AnswerForm::mediaType).toList() + "; wanted: " + accepted);
    }
}
