package kr.seogo.catalog.internal.solr;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.SearchResult.Hit;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;

/** The records of one page. */
final class Hits {

    static final String FIELDS = String.join(
            ",",
            Field.ID,
            Field.ARK,
            Field.LEVEL,
            Field.TITLE,
            Field.TITLE_GIVEN,
            Field.AGENCY,
            Field.CREATED,
            Field.DISCLOSURE);

    private static final Map<String, Level> LEVELS =
            Arrays.stream(Level.values()).collect(Collectors.toUnmodifiableMap(Level::code, Function.identity()));
    private static final Map<String, DisclosureClass> CLASSES = Arrays.stream(DisclosureClass.values())
            .collect(Collectors.toUnmodifiableMap(DisclosureClass::code, Function.identity()));

    private Hits() {}

    static List<Hit> read(QueryResponse answer) {
        Map<String, Map<String, List<String>>> marked =
                Optional.ofNullable(answer.getHighlighting()).orElse(Map.of());
        return answer.getResults().stream().map(found -> hit(found, marked)).toList();
    }

    private static Hit hit(SolrDocument found, Map<String, Map<String, List<String>>> marked) {
        String id = value(found, Field.ID);
        RecordEntry entry = new RecordEntry(
                new RecordId(id),
                value(found, Field.ARK),
                known(LEVELS, value(found, Field.LEVEL), id),
                optional(found, Field.TITLE_GIVEN).orElseGet(() -> value(found, Field.TITLE)),
                value(found, Field.AGENCY),
                optional(found, Field.CREATED).map(CatalogDate::new),
                known(CLASSES, value(found, Field.DISCLOSURE), id));
        return new Hit(entry, Highlights.read(marked.getOrDefault(id, Map.of())));
    }

    private static String value(SolrDocument found, String field) {
        return optional(found, field)
                .orElseThrow(() -> new IllegalStateException("The index holds a record without " + field + ": "
                        + found.getFieldValue(Field.ID) + "; build the index anew"));
    }

    private static Optional<String> optional(SolrDocument found, String field) {
        return Optional.ofNullable(found.getFieldValue(field)).map(Object::toString);
    }

    private static <T> T known(Map<String, T> values, String code, String id) {
        T value = values.get(code);
        if (value == null) {
            throw new IllegalStateException("The index holds record " + id + " with an unknown code: " + code);
        }
        return value;
    }
}
