package kr.seogo.bagit;

import java.util.List;

/**
 * What a profile asks of one element of {@code bag-info.txt}.
 *
 * @param values the values it may have; empty for any
 * @param description for readers of the profile; may be empty
 */
public record ProfileTag(boolean required, List<String> values, boolean repeatable, String description) {

    public ProfileTag {
        values = List.copyOf(values);
    }

    /** An element that must be there once or more, with any value. */
    public static ProfileTag mandatory(String description) {
        return new ProfileTag(true, List.of(), true, description);
    }

    /** An element that may be there. */
    public static ProfileTag optional(String description) {
        return new ProfileTag(false, List.of(), true, description);
    }

    /** This, at most once. */
    public ProfileTag once() {
        return new ProfileTag(required, values, false, description);
    }
}
