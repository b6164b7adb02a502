package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormField;
import kr.seogo.readingroom.internal.page.FormGroup;

/** Reads a form about a case as a browser sent it, and says beside each field what is wrong with it. */
final class SentForm {

    private SentForm() {}

    /**
     * What was filled in, and what is wrong with it by itself: left empty, not a day, not a number, not one of the options.
     *
     * @param words sentences by their key
     */
    static FilledForm read(List<FormGroup> groups, MultivaluedMap<String, String> sent, UnaryOperator<String> words) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, List<String>> mistakes = new LinkedHashMap<>();
        FilledForm empty = FilledForm.empty(groups);
        empty.fields().forEach(field -> {
            List<String> given = sent(field, sent).stream()
                    // Browsers send line ends as CR LF.
                    .map(text -> text.strip().replace("\r\n", "\n"))
                    .filter(text -> !text.isEmpty())
                    .toList();
            values.put(field.name(), given);
            String mistake = mistake(field, given);
            if (!mistake.isEmpty()) {
                mistakes.put(field.name(), List.of(words.apply(mistake)));
            }
        });
        return new FilledForm(groups, values, mistakes);
    }

    /** What the form says itself is taken from nobody. */
    private static List<String> sent(FormField field, MultivaluedMap<String, String> sent) {
        return field.type() == FormField.Type.FIXED ? List.of() : sent.getOrDefault(field.name(), List.of());
    }

    private static String mistake(FormField field, List<String> given) {
        if (given.isEmpty()) {
            return field.needed() ? "form.mistake.empty" : "";
        }
        return switch (field.type()) {
            case DAY -> isDay(given.getFirst()) ? "" : "form.mistake.day";
            case NUMBER -> given.getFirst().matches("[0-9]{1,9}") ? "" : "form.mistake.number";
            case CHOICE, CHECKS, NUMBERS ->
                given.stream().allMatch(one -> field.options().stream()
                                .anyMatch(option -> option.value().equals(one)))
                        ? ""
                        : "form.mistake.choice";
            case LINE, TEXT, CHECK, FIXED -> "";
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The fields as the service takes them: what was left empty is left out, rows become lists. */
    static Map<String, Object> fields(FilledForm form) {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, Object>>> rows = new LinkedHashMap<>();
        form.fields().filter(field -> !form.value(field.name()).isEmpty()).forEach(field -> {
            String[] steps = field.name().split("\\.", -1);
            Object value = value(form, field);
            switch (steps.length) {
                case 1 -> all.put(steps[0], value);
                case 2 -> inner(all, steps[0]).put(steps[1], value);
                default ->
                    rows.computeIfAbsent(steps[0], _ -> new TreeMap<>())
                            .computeIfAbsent(Integer.valueOf(steps[1]), _ -> new LinkedHashMap<>())
                            .put(steps[2], value);
            }
        });
        form.fields().filter(field -> field.type() == FormField.Type.FIXED).forEach(field -> {
            String[] steps = field.name().split("\\.", -1);
            Map<String, Object> begun =
                    rows.getOrDefault(steps[0], new TreeMap<>()).get(Integer.valueOf(steps[1]));
            if (begun != null) {
                begun.put(steps[2], field.options().getFirst().value());
            }
        });
        rows.forEach((name, byRow) -> all.put(name, new ArrayList<>(byRow.values())));
        return all;
    }

    private static Map<String, Object> inner(Map<String, Object> all, String name) {
        Object held = all.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
        if (held instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked") // made above, of nothing else
            Map<String, Object> inner = (Map<String, Object>) map;
            return inner;
        }
        throw new IllegalStateException("A field " + name + " is both a value and a group");
    }

    private static Object value(FilledForm form, FormField field) {
        String text = form.value(field.name());
        return switch (field.type()) {
            case CHECK -> true;
            case NUMBER -> Integer.valueOf(text);
            case CHECKS -> form.values().getOrDefault(field.name(), List.of());
            case NUMBERS ->
                form.values().getOrDefault(field.name(), List.of()).stream()
                        .map(Integer::valueOf)
                        .toList();
            case CHOICE -> text.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(text) : text;
            case LINE, TEXT, DAY, FIXED -> text;
        };
    }
}
