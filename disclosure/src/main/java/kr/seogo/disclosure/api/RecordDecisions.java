package kr.seogo.disclosure.api;

/**
 * What cases decided about records of the catalogue becomes true in the access register. Each stands in an outbox from the
 * moment of the decision; carrying it out again changes nothing, so that a kill at any point is made good by the next
 * call.
 */
public interface RecordDecisions {

    /**
     * Carries out what is due: nothing before the day of disclosure, a third party's lock, an objection or a stay is over,
     * nothing that a later decision took the place of. One that cannot be carried out keeps no other back and is tried
     * again later.
     *
     * @return how many were carried out
     * @throws IllegalStateException when some could not, after all others were
     */
    int settle();
}
