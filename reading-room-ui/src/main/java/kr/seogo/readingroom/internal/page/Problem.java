package kr.seogo.readingroom.internal.page;

import java.util.Locale;

/** What can go wrong with a page; each has its sentences under {@code problem.<name>}. */
public enum Problem {
    BAD_QUESTION(400),
    SIGNED_OUT(401),
    REFUSED(403),
    NOT_YOURS(403),
    NOT_FOUND(404),
    NOT_OUR_ARK(404),
    MISTYPED_ARK(404),
    NOT_ALLOWED(405),
    UNPRINTABLE(409),
    HELD_BACK(409),
    TOO_LARGE(413),
    FAULT(500),
    SEARCH_UNAVAILABLE(503),
    BEING_REBUILT(503),
    UNAVAILABLE(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The stem of its sentences' keys. */
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page for a status that came without one. */
    public static Problem of(int status) {
        return switch (status) {
            case 401 -> SIGNED_OUT;
            case 403 -> REFUSED;
            case 404, 410 -> NOT_FOUND;
            case 405 -> NOT_ALLOWED;
            case 413 -> TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_QUESTION : FAULT;
        };
    }
}
