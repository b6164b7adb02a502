package kr.seogo.readingroom.internal.page;

import java.util.List;

/**
 * Values by which a result can be narrowed.
 *
 * @param name for the heading's sentence
 */
public record Facet(String name, List<Value> values) {

    /** A value, how many records have it, and the address of the result narrowed by it. */
    public record Value(String label, long count, String address) {}

    public Facet {
        values = List.copyOf(values);
    }
}
