package kr.seogo.catalog;

import java.util.regex.Pattern;
import kr.seogo.preservation.ObjectId;

/**
 * A record's own name for ever: the name part of its ARK, without naming authority and slash.
 *
 * <p>Any string of the right form is a name; whether the check character holds is known to {@link ArkNames}, because it
 * depends on the naming authority.
 */
public record RecordId(String name) implements Comparable<RecordId> {

    private static final Pattern NAME = Pattern.compile("[0-9a-z]{4,64}");

    public RecordId {
        if (!isName(name)) {
            throw new IllegalArgumentException("A record's name is 4 to 64 letters a-z and digits; found: " + name);
        }
    }

    /** Whether {@code text} has the form of a name, for text that comes from outside. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The object that is named after this record: a record file or a stand-alone item is kept under its own name. */
    public ObjectId asObject() {
        return new ObjectId(name);
    }

    @Override
    public int compareTo(RecordId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
