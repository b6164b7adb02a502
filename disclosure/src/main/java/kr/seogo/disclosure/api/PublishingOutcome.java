package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;

/** What became of something entered. Unless it is done, nothing was changed. */
public sealed interface PublishingOutcome {

    /**
     * It is entered.
     *
     * @param id of what was made: a kind, an edition, or the version of criteria
     */
    record Done(long id) implements PublishingOutcome {}

    /**
     * It does not fit what is there.
     *
     * @param code stable, for programs
     */
    record Refused(String code, Label sentence) implements PublishingOutcome {}

    record NotPermitted(Label sentence) implements PublishingOutcome {}

    record NotFound() implements PublishingOutcome {}
}
