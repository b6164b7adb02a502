package kr.seogo.custody.api;

/** Where transfers that are here whole go on; asked again and again by a thread of its own. */
public interface BodyIntake {

    /**
     * Takes in every transfer that is here whole, the oldest first. One that cannot be taken in for a reason that lies not in it
     * is logged, keeps no other waiting, and is tried again after pauses that grow from three seconds to an hour.
     */
    void takeIn();

    /** Throws away uploads that expired and what no upload needs any more; tells how many uploads and folders. */
    Tidied tidy();

    /** What was thrown away. */
    record Tidied(int uploads, int leftovers) {}
}
