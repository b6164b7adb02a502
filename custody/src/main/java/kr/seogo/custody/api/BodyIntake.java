package kr.seogo.custody.api;

/** Where transfers that are here whole go on; asked again and again by a thread of its own. */
public interface BodyIntake {

    /**
     * Takes in every transfer that is here whole, the oldest first.
     *
     * @throws RuntimeException the first reason, which lies not in a transfer, for which one could not be taken in; the
     *     others were taken in all the same, and that one is tried again when asked again
     */
    void takeIn();

    /** Throws away uploads that expired and what no upload needs any more; tells how many uploads and folders. */
    Tidied tidy();

    /** What was thrown away. */
    record Tidied(int uploads, int leftovers) {}
}
