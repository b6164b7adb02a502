package kr.seogo.readingroom.internal.page;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param key of its heading; empty where it needs none
 * @param number of the row, from 1, where there are several; 0: there is one
 * @param name of whom they are about, to be put into the heading; empty: of nobody in particular
 */
public record FormGroup(String key, int number, String name, List<FormField> fields) {

    public FormGroup {
        fields = List.copyOf(fields);
    }

    /** Of nobody in particular. */
    public FormGroup(String key, int number, List<FormField> fields) {
        this(key, number, "", fields);
    }

    /** Fields without a heading. */
    public static FormGroup plain(FormField... fields) {
        return new FormGroup("", 0, List.of(fields));
    }

    /** Fields under a heading. */
    public static FormGroup titled(String key, FormField... fields) {
        return new FormGroup(key, 0, List.of(fields));
    }
}
