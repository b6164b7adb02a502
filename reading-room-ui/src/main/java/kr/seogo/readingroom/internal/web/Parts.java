package kr.seogo.readingroom.internal.web;

import org.jspecify.annotations.Nullable;

/** Lists and texts that are shown a part at a time. */
final class Parts {

    private Parts() {}

    /** The number of the part asked for; the first where none is, or where what is asked is no number. */
    static int number(@Nullable String asked) {
        return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
    }
}
