package kr.seogo.catalog.internal.projection;

/**
 * Says whether work that can wait should wait: while records are being taken in, processors and index belong to finding
 * them by their metadata; their text comes after.
 */
@FunctionalInterface
public interface Pace {

    /** Nothing waits. */
    Pace ALWAYS = () -> true;

    /** Whether the work that can wait may go on now. Asked before every batch. */
    boolean calm();
}
