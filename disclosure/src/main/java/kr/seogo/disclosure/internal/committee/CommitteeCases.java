package kr.seogo.disclosure.internal.committee;

import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Person;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.ItemKind;

/** The cases of a committee's body, as it needs them. */
public interface CommitteeCases {

    /**
     * A case for the agenda.
     *
     * @param objection number within the case; 0 for a decision
     * @param wants what was asked for
     * @param deciders who made or handles the decision; they do not vote on it
     */
    record Case(int objection, String wants, Set<Person> deciders) {
        public Case {
            deciders = Set.copyOf(deciders);
        }
    }

    /** What was found. */
    sealed interface Found {}

    record Ready(Case one) implements Found {}

    /** Nothing for the committee, now; and why. */
    record Not(Label why) implements Found {}

    /**
     * What there is for the committee to deal with.
     *
     * @param objection number within the case; 0: the only one that waits
     */
    Found find(ItemKind kind, CaseNumber number, int objection);

    /** Who made or handles the decision of a case. */
    Set<Person> deciders(CaseNumber number);

    /** The meeting on whose agenda it stands already and has not been dealt with. */
    Optional<String> onAgenda(CaseNumber number, int objection);
}
