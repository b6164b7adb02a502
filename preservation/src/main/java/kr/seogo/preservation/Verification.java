package kr.seogo.preservation;

import java.time.Instant;
import java.util.List;

/**
 * What reading an object again showed.
 *
 * @param files how many files were read
 * @param bytes how many bytes were read
 * @param at when the reading ended
 */
public record Verification(
        ObjectId object, Outcome outcome, List<StoreFinding> findings, long files, long bytes, Instant at) {

    /** The worst that was seen. Damage is not the same as a disk that does not answer. */
    public enum Outcome {
        INTACT,
        DAMAGED,
        MISSING,
        UNREADABLE
    }

    public Verification {
        findings = List.copyOf(findings);
    }
}
