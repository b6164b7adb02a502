package kr.seogo.disclosure.internal.committee;

import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Person;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.ItemKind;

/** Where no case is looked at: who sits on a committee, and that it meets, depends on none. */
enum NoCases implements CommitteeCases {
    NONE;

    @Override
    public Found find(ItemKind kind, CaseNumber number, int objection) {
        throw new IllegalStateException("No case is looked at here: " + number);
    }

    @Override
    public Set<Person> deciders(CaseNumber number) {
        throw new IllegalStateException("No case is looked at here: " + number);
    }

    @Override
    public Optional<String> onAgenda(CaseNumber number, int objection) {
        throw new IllegalStateException("No case is looked at here: " + number);
    }
}
