package kr.seogo.readingroom.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form as it is filled in.
 *
 * @param values by field, as they were sent
 * @param mistakes by field, what is wrong with it, in the page's language; under the empty name what is wrong with the whole
 */
public record FilledForm(List<FormGroup> groups, Map<String, List<String>> values, Map<String, List<String>> mistakes) {

    public FilledForm {
        groups = List.copyOf(groups);
        values = Map.copyOf(values);
        mistakes = Map.copyOf(mistakes);
    }

    /** Nothing filled in. */
    public static FilledForm empty(List<FormGroup> groups) {
        return new FilledForm(groups, Map.of(), Map.of());
    }

    public FilledForm wrong(Map<String, List<String>> found) {
        return new FilledForm(groups, values, found);
    }

    /** The same, with something filled into a field. */
    public FilledForm with(String field, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.of(value));
        return new FilledForm(groups, more, mistakes);
    }

    public FilledForm wrong(String field, String sentence) {
        return wrong(Map.of(place(field), List.of(sentence)));
    }

    /** The field the service means: by its name, or the one left empty in a row that was begun. */
    private String place(String field) {
        if (fields().anyMatch(one -> one.name().equals(field))) {
            return field;
        }
        String end = "." + field.substring(field.lastIndexOf('.') + 1);
        return fields().map(FormField::name)
                .filter(name -> name.endsWith(end) && value(name).isEmpty() && begun(name))
                .findFirst()
                .orElse("");
    }

    private boolean begun(String name) {
        String row = name.substring(0, name.lastIndexOf('.') + 1);
        return fields().anyMatch(
                        one -> one.name().startsWith(row) && !value(one.name()).isEmpty());
    }

    public boolean sound() {
        return mistakes.isEmpty();
    }

    public Stream<FormField> fields() {
        return groups.stream().flatMap(group -> group.fields().stream());
    }

    /** What was filled in; empty where nothing was. */
    public String value(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    public boolean chosen(String name, String option) {
        return values.getOrDefault(name, List.of()).contains(option);
    }

    public List<String> mistakes(String field) {
        return mistakes.getOrDefault(field, List.of());
    }

    /** What was filled in, in words, for a last look. */
    public String shown(Frame frame, FormField field) {
        return switch (field.type()) {
            case CHECK -> frame.t(value(field.name()).isEmpty() ? "form.no" : "form.yes");
            case CHOICE, CHECKS, NUMBERS ->
                String.join(
                        ", ",
                        field.options().stream()
                                .filter(option -> chosen(field.name(), option.value()))
                                .map(option -> frame.word(option.label()))
                                .toList());
            case LINE, TEXT, DAY, NUMBER, FIXED -> value(field.name());
        };
    }
}
