package kr.seogo.readingroom.internal.web;

import kr.seogo.catalog.RecordId;

/**
 * Which file is to be shown, and how.
 *
 * @param asText as its text, even where it could be shown as a picture or pages
 * @param part which part of its text, from 1
 */
record FileWish(RecordId record, int n, boolean asText, int part) {

    /** Where its bytes are. */
    String bytes() {
        return "/api/v1/records/" + record + "/files/" + n;
    }
}
