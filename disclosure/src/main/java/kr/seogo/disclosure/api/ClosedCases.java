package kr.seogo.disclosure.api;

/**
 * Closed cases become records of the archive. Each stands in an outbox from the moment it is closed; what was handed over is
 * a step of the case, with the record's name.
 */
public interface ClosedCases {

    /**
     * Hands over what is due and whose letters have gone out. One that cannot be handed over keeps no other back and is
     * tried again later, after ever longer pauses. Killed at any point and called again, each case becomes one record.
     *
     * @return how many became records
     * @throws IllegalStateException when some could not, after all others did
     */
    int settle(CaseArchive archive);
}
