package kr.seogo.catalog.api;

/**
 * What a decision would change for the public.
 *
 * @param before what the public sees now
 * @param after what it would see
 * @param hiddenAbove whether a record above is not listed, so that this one stays hidden whatever is decided on it
 * @param files how many files the record has
 * @param redactions how many of them are released redactions
 */
public record AccessEffect(Reach before, Reach after, boolean hiddenAbove, int files, int redactions) {

    /**
     * How far the public reaches.
     *
     * @param entry whether the entry can be seen
     * @param readable how many files can be read
     * @param below how many entries below it can be seen
     */
    public record Reach(boolean entry, int readable, long below) {}
}
