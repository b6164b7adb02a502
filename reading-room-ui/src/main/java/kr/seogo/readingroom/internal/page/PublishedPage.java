package kr.seogo.readingroom.internal.page;

import java.util.List;

/** Whose information is published of itself. */
public record PublishedPage(List<String> bodies) {

    public PublishedPage {
        bodies = List.copyOf(bodies);
    }
}
