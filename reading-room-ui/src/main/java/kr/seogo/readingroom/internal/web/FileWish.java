package kr.seogo.readingroom.internal.web;

import kr.seogo.catalog.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Which file is to be shown, and how.
 *
 * @param asText as its text, even where it could be shown as a picture or pages
 * @param part which part of its text, from 1
 */
record FileWish(RecordId record, int n, boolean asText, int part) {

    /** The part asked for; the first where none is, or where what is asked is no number. */
    static int part(@Nullable String asked) {
        return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
    }

    /** Where its bytes are. */
    String bytes() {
        return "/api/v1/records/" + record + "/files/" + n;
    }
}
