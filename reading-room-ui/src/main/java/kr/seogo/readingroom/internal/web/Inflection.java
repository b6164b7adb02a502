package kr.seogo.readingroom.internal.web;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of an ARK beyond the thing it names (The ARK Identifier Scheme, draft-kunze-ark-42, 5.2): {@code ?info}, and the
 * older forms that it keeps free of any other meaning.
 */
enum Inflection {
    /** The thing itself. */
    NONE,
    /** {@code ?}: who, what, when and where. */
    BRIEF,
    /** {@code ??} and {@code ?info}: the same, and how long it will hold. */
    FULL;

    /**
     * By the query of the address.
     *
     * @param query what follows the first question mark; null where there is none
     */
    static Inflection of(@Nullable String query) {
        return switch (query) {
            case null -> NONE;
            case "" -> BRIEF;
            case "?", "info" -> FULL;
            // Any other query is no part of an ARK (3.2).
            default -> NONE;
        };
    }
}
