package kr.seogo.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The heading row: which column stands where. */
final class Heading {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final List<String> twice = new ArrayList<>();
    private final SharedText shared = new SharedText();
    private final int width;

    private Heading(int width) {
        this.width = width;
    }

    static Heading of(List<String> cells) {
        Heading heading = new Heading(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            heading.add(cells.get(i).strip(), i);
        }
        return heading;
    }

    private void add(String name, int place) {
        if (name.isEmpty()) {
            return;
        }
        boolean taken = Column.ofHeading(name)
                .map(column -> places.putIfAbsent(column, place) != null)
                .orElseGet(() -> unknown.putIfAbsent(name, place) != null);
        if (taken) {
            twice.add(name);
        }
    }

    TableRow row(List<String> cells, int number) {
        Map<Column, String> known = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            if (!cell(cells, place).isBlank()) {
                known.put(column, shared.of(cell(cells, place)));
            }
        });
        Map<String, String> extra = new TreeMap<>();
        unknown.forEach((name, place) -> {
            if (!cell(cells, place).isBlank()) {
                extra.put(name, shared.of(cell(cells, place)));
            }
        });
        return new TableRow(number, Collections.unmodifiableMap(known), Map.copyOf(extra));
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    List<String> twice() {
        return twice;
    }

    List<String> unknown() {
        return List.copyOf(unknown.keySet());
    }

    int width() {
        return width;
    }
}
