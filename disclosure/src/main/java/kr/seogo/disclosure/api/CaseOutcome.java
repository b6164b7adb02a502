package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;

/** What became of a move. Only {@link Done} changed anything. */
public sealed interface CaseOutcome {

    /** Made, and durable. */
    record Done(CaseView view) implements CaseOutcome {}

    /** The case does not allow it now. */
    record Unlawful(CaseRule rule, Label sentence) implements CaseOutcome {}

    /** Whoever asked may not make it. */
    record NotPermitted(Label sentence) implements CaseOutcome {}

    /** Somebody else was there first; look again. */
    record Stale(int version) implements CaseOutcome {}

    /** There is no such case, or none the one who asks may know of. */
    record NotFound() implements CaseOutcome {}
}
