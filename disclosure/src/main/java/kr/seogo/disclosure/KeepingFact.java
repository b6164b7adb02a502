package kr.seogo.disclosure;

import java.time.LocalDate;

/** What becomes of a case after it was closed; it changes nothing of what was decided. */
public sealed interface KeepingFact extends Fact {

    /**
     * It has become a record of the archive.
     *
     * @param closing version of the event by which it was closed
     * @param transfer number of the transfer it came by
     * @param record name of the record in the archive
     * @param accession number of the transfer at the archive
     */
    record Archived(int closing, String transfer, String record, String accession) implements KeepingFact {}

    /** Its persons are kept beyond their time, for an appeal, a suit or the like. */
    record HoldPlaced() implements KeepingFact {}

    /** They need not be kept any longer than others. */
    record HoldLifted() implements KeepingFact {}

    /**
     * The key of its persons was destroyed: nobody can read any more who they were, here or in any copy.
     *
     * @param closed the day it was closed
     * @param kept the last day of their retention
     */
    record IdentityDestroyed(LocalDate closed, LocalDate kept) implements KeepingFact {}
}
