package kr.seogo.disclosure.internal.notices;

import java.util.List;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;

/** A part of a notice under a heading: paragraphs, then fields, then tables. */
public record Section(Label title, List<String> paragraphs, List<Field> fields, List<Table> tables) {

    public Section {
        paragraphs = paragraphs.stream().flatMap(NoticeText::lines).toList();
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
    }

    /** A name and what it is. */
    public record Field(Label label, String value) {
        public Field {
            value = NoticeText.clean(value);
        }
    }

    /** Rows of as many cells as there are heads; the first cell names the row. */
    public record Table(Label caption, List<Label> heads, List<List<String>> rows) {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream()
                    .map(row -> row.stream().map(NoticeText::clean).toList())
                    .toList();
        }

        Stream<String> texts() {
            return Stream.concat(
                    Stream.concat(Sheet.both(caption), heads.stream().flatMap(Sheet::both)),
                    rows.stream().flatMap(List::stream));
        }
    }

    /** Of fields alone. */
    public static Section of(Label title, Field... fields) {
        return new Section(title, List.of(), List.of(fields), List.of());
    }

    /** Of paragraphs alone. */
    public static Section of(Label title, String... paragraphs) {
        return new Section(title, List.of(paragraphs), List.of(), List.of());
    }

    /** Whether there is anything to say. */
    public boolean says() {
        return !paragraphs.isEmpty() || !fields.isEmpty() || !tables.isEmpty();
    }

    Stream<String> texts() {
        return Stream.of(
                        Sheet.both(title),
                        paragraphs.stream(),
                        fields.stream().flatMap(one -> Stream.concat(Sheet.both(one.label()), Stream.of(one.value()))),
                        tables.stream().flatMap(Table::texts))
                .flatMap(part -> part);
    }
}
