package kr.seogo.readingroom.internal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/**
 * A field of a form about a case.
 *
 * @param name as the service names it; of a field of a row: {@code group.number.name}
 * @param needed whether it must be filled in
 * @param options of a choice
 * @param own label, where it comes from data and not from the texts
 */
public record FormField(String name, Type type, boolean needed, List<Option> options, Optional<Label> own) {

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
        NUMBERS,
        /** Said by the form itself beside what is filled into its row: its one option. */
        FIXED
    }

    /** What can be chosen. */
    public record Option(String value, Label label) {}

    public FormField {
        options = List.copyOf(options);
    }

    /** A field whose label is in the texts. */
    public FormField(String name, Type type, boolean needed, List<Option> options) {
        this(name, type, needed, options, Optional.empty());
    }

    /** What the form says itself. */
    public static FormField fixed(String name, String value) {
        return new FormField(name, Type.FIXED, false, options(List.of(value)));
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
        return new FormField(name, type, false, options, own);
    }

    /** The same in a row of a group. */
    public FormField in(String group, int row) {
        return new FormField(group + "." + row + "." + name, type, needed, options, own);
    }

    /** The same with a label of its own. */
    public FormField called(Label label) {
        return new FormField(name, type, needed, options, Optional.of(label));
    }

    /** Its label in the page's language. */
    public String label(Frame frame) {
        return own.map(frame::word).orElseGet(() -> frame.t(key()));
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
