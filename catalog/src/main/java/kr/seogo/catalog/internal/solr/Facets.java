package kr.seogo.catalog.internal.solr;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.SearchResult.FacetValue;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.jspecify.annotations.Nullable;

/** Counts over the whole result by agency, type, period, level and disclosure. */
final class Facets {

    private static final List<String> FIELDS =
            List.of(Field.AGENCY, Field.TYPE, Field.PERIOD, Field.LEVEL, Field.DISCLOSURE);

    /** What is asked of Solr. Codes are few; of agencies and periods so many are counted. */
    static final String ASKED = FIELDS.stream()
            .map(field -> "\"%s\":{\"type\":\"terms\",\"field\":\"%s\",\"limit\":700}".formatted(field, field))
            .collect(Collectors.joining(",", "{", "}"));

    private static final Map<String, Label> LEVELS = labels(Level.values(), Level::code, Level::label);
    private static final Map<String, Label> TYPES = labels(RecordType.values(), RecordType::code, RecordType::label);
    private static final Map<String, Label> CLASSES =
            labels(DisclosureClass.values(), DisclosureClass::code, DisclosureClass::label);

    /** Newest first, a decade before its years. */
    private static final Comparator<FacetValue> PERIODS = Comparator.<FacetValue, String>comparing(
                    value -> value.value().substring(0, 3))
            .reversed()
            .thenComparing(value -> value.value().length() == 4)
            .thenComparing(FacetValue::value, Comparator.reverseOrder());

    private Facets() {}

    /** Reads Solr's answer; a facet without values is an empty list. */
    static Map<String, List<FacetValue>> read(@Nullable NestableJsonFacet answer) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (String field : FIELDS) {
            BucketBasedJsonFacet buckets = answer == null ? null : answer.getBucketBasedFacets(field);
            facets.put(field, buckets == null ? List.of() : values(field, buckets));
        }
        return facets;
    }

    private static List<FacetValue> values(String field, BucketBasedJsonFacet buckets) {
        List<FacetValue> values = buckets.getBuckets().stream()
                .map(bucket -> value(field, bucket.getVal().toString(), bucket.getCount()))
                .toList();
        return field.equals(Field.PERIOD) ? values.stream().sorted(PERIODS).toList() : values;
    }

    private static FacetValue value(String field, String value, long count) {
        Label itself = new Label(value, value);
        Label label =
                switch (field) {
                    case Field.LEVEL -> LEVELS.getOrDefault(value, itself);
                    case Field.TYPE -> TYPES.getOrDefault(value, itself);
                    case Field.DISCLOSURE -> CLASSES.getOrDefault(value, itself);
                    case Field.PERIOD -> Period.of(value).label();
                    default -> itself;
                };
        return new FacetValue(value, label, count);
    }

    private static <T> Map<String, Label> labels(T[] values, Function<T, String> code, Function<T, Label> label) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(code, label));
    }
}
