package kr.seogo.readingroom.internal.page;

import java.util.Arrays;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/**
 * A field of a form about a case.
 *
 * @param name as the service names it; of a field of a row: {@code group.number.name}
 * @param needed whether it must be filled in
 * @param options of a choice
 */
public record FormField(String name, Type type, boolean needed, List<Option> options) {

    /** How a field is filled in. */
    public enum Type {
        LINE,
        TEXT,
        DAY,
        NUMBER,
        CHOICE,
        CHECK,
        /** Any number of the options. */
        CHECKS,
        /** The same, of options that are numbers. */
        NUMBERS
    }

    /** What can be chosen. */
    public record Option(String value, Label label) {}

    public FormField {
        options = List.copyOf(options);
    }

    public static FormField line(String name) {
        return new FormField(name, Type.LINE, true, List.of());
    }

    public static FormField text(String name) {
        return new FormField(name, Type.TEXT, true, List.of());
    }

    public static FormField day(String name) {
        return new FormField(name, Type.DAY, true, List.of());
    }

    public static FormField number(String name) {
        return new FormField(name, Type.NUMBER, true, List.of());
    }

    public static FormField check(String name) {
        return new FormField(name, Type.CHECK, false, List.of());
    }

    public static FormField choice(String name, Term... terms) {
        return new FormField(
                name,
                Type.CHOICE,
                true,
                Arrays.stream(terms)
                        .map(term -> new Option(term.code(), term.label()))
                        .toList());
    }

    /** A choice of names that are the same in every language. */
    public static FormField names(String name, List<String> names) {
        return new FormField(name, Type.CHOICE, true, options(names));
    }

    /** Any number of names. */
    public static FormField checks(String name, List<String> names) {
        return new FormField(name, Type.CHECKS, false, options(names));
    }

    private static List<Option> options(List<String> names) {
        return names.stream().map(one -> new Option(one, new Label(one, one))).toList();
    }

    /** The same, which may be left empty. */
    public FormField maybe() {
        return new FormField(name, type, false, options);
    }

    /** The same in a row of a group. */
    public FormField in(String group, int row) {
        return new FormField(group + "." + row + "." + name, type, needed, options);
    }

    /** Its name on the page. */
    public String id() {
        return "field-" + name.replace('.', '-');
    }

    /** The key of its label; that of its hint ends in {@code .hint}. */
    public String key() {
        return "form." + name.replaceAll("\\.[0-9]+\\.", ".");
    }
}
