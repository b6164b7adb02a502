package kr.seogo.preservation;

import java.util.regex.Pattern;

/**
 * The name of a preserved object, which is also the name part of its ARK.
 *
 * @param name lower-case letters and digits of the NOID alphabet, four to sixty-four of them, without the naming
 *     authority; safe as a file name on every system
 */
public record ObjectId(String name) implements Comparable<ObjectId> {

    private static final Pattern NAME = Pattern.compile("[0-9a-z]{4,64}");

    public ObjectId {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "An object's name is four to sixty-four letters a-z and digits; found: " + name);
        }
    }

    @Override
    public int compareTo(ObjectId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
