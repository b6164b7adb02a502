package kr.seogo.bagit;

/**
 * Told how far a work is: after every file and every few megabytes. Called from several threads at once and out of
 * order, so it must be thread-safe and quick; what it throws ends the work.
 */
@FunctionalInterface
public interface ProgressListener {

    void progressed(Progress progress);

    /** One that does nothing. */
    static ProgressListener none() {
        return progress -> {};
    }
}
