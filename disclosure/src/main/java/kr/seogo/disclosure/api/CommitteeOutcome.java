package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/**
 * What became of a step of the committee. Only {@link Done} changed anything.
 *
 * @param <T> what was changed, as it is now
 */
public sealed interface CommitteeOutcome<T> {

    /** Taken, and durable. */
    record Done<T>(T view) implements CommitteeOutcome<T> {}

    /**
     * The law does not allow it now.
     *
     * @param rule of the committee, or of the case that the committee would hear
     */
    record Unlawful<T>(Term rule, Label sentence) implements CommitteeOutcome<T> {}

    /** Whoever asked may not take it. */
    record NotPermitted<T>(Label sentence) implements CommitteeOutcome<T> {}

    /** Somebody else was there first; look again. */
    record Stale<T>(int version) implements CommitteeOutcome<T> {}

    /** There is no such meeting, or none the one who asks may know of. */
    record NotFound<T>() implements CommitteeOutcome<T> {}
}
