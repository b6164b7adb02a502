package kr.seogo.preservation;

/** A version of an object, counted from 1 (OCFL 1.1, section 3.5.3). */
public record ObjectVersion(int number) implements Comparable<ObjectVersion> {

    public ObjectVersion {
        if (number < 1) {
            throw new IllegalArgumentException("Versions are counted from 1; found: " + number);
        }
    }

    @Override
    public int compareTo(ObjectVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "v" + number;
    }
}
