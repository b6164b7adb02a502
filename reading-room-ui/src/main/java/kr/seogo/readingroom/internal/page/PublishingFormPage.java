package kr.seogo.readingroom.internal.page;

import java.util.Optional;

/**
 * Something to be entered about what is published.
 *
 * @param key stem of its sentences: {@code title}, {@code lead}, {@code make}
 * @param about what it is about: the name of the kind
 * @param action where it is sent to, in the page's language
 * @param replaces the edition, or the number of versions, that was read
 */
public record PublishingFormPage(
        String key,
        Optional<String> about,
        String action,
        String token,
        Optional<String> replaces,
        FilledForm form,
        boolean desk) {}
