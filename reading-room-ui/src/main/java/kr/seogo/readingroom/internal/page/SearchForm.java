package kr.seogo.readingroom.internal.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.readingroom.internal.text.Addresses;

/** The parameters of a search as they came, without judging them; absent and empty are the same. */
public record SearchForm(Map<String, String> values) {

    /** What may be asked, in the order of the addresses. */
    public static final List<String> NAMES =
            List.of("q", "level", "agency", "unit", "type", "from", "to", "disclosure", "within", "sort");

    private static final List<String> FILTERS =
            List.of("level", "agency", "unit", "type", "from", "to", "disclosure", "within");

    public SearchForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Takes what is known out of a query, trimmed. */
    public static SearchForm of(MultivaluedMap<String, String> query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = query.getFirst(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        return new SearchForm(values);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public Optional<String> given(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public boolean has(String name, String value) {
        return get(name).equals(value);
    }

    /** The filters that were set, in order. */
    public List<String> filters() {
        List<String> set = new ArrayList<>(FILTERS);
        set.retainAll(values.keySet());
        return set;
    }

    public SearchForm with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String known : NAMES) {
            String kept = known.equals(name) ? value : get(known);
            if (!kept.isEmpty()) {
                changed.put(known, kept);
            }
        }
        return new SearchForm(changed);
    }

    public SearchForm without(String name) {
        return with(name, "");
    }

    /** The same words, not narrowed by anything. */
    public SearchForm bare() {
        return new SearchForm(get("q").isEmpty() ? Map.of() : Map.of("q", get("q")));
    }

    /** The address of the first page of its result. */
    public String address(Frame frame) {
        return Addresses.of(frame.to("/search"), values);
    }

    /** The address of a further page. */
    public String address(Frame frame, String cursor, long first) {
        Map<String, String> parameters = new LinkedHashMap<>(values);
        parameters.put("cursor", cursor);
        parameters.put("at", Long.toString(first));
        return Addresses.of(frame.to("/search"), parameters);
    }
}
