package kr.seogo.catalog.api;

/**
 * Something in a text that looks like personal data.
 *
 * @param start offset of its first UTF-16 code unit in the text as it was given
 * @param end offset after its last one; above {@code start}
 * @param confidence how much speaks for it
 * @param masked how it may be shown, by the one rule of {@link Mask}
 */
public record PersonalDataHit(PersonalDataKind kind, int start, int end, Confidence confidence, String masked) {

    /** How much speaks for a hit. A check digit that does not hold lowers it and never drops a hit. */
    public enum Confidence {
        /** The form alone, and something speaks against it. */
        LOW,
        /** The form, where no check can be made or none is due. */
        MEDIUM,
        /** The form and a check digit, or the form and a word beside it. */
        HIGH
    }

    public PersonalDataHit {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A hit covers at least one character; found: " + start + " to " + end);
        }
    }

    /**
     * Whether it counts in a title or description. An address only beside a word that makes it somebody's: records about
     * buildings and roads are full of them.
     */
    public boolean countsInTitle() {
        return atLeast(kind == PersonalDataKind.ADDRESS ? Confidence.HIGH : Confidence.MEDIUM);
    }

    /** Whether at least so much speaks for it. */
    public boolean atLeast(Confidence least) {
        return confidence.compareTo(least) >= 0;
    }
}
