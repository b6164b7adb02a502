package kr.seogo.ingest.table;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.DisclosureClass;

/**
 * Who may see a record, after inheritance.
 *
 * @param disclosure empty where nobody stated one: closed
 * @param list 목록공개 as stated or inherited; empty where nobody stated it
 */
public record Access(
        Optional<DisclosureClass> disclosure, SortedSet<Integer> grounds, String reason, Optional<Boolean> list) {

    /** Where nothing is stated. */
    static final Access UNSTATED = new Access(Optional.empty(), Collections.emptySortedSet(), "", Optional.empty());

    public Access {
        // most records have none, and a transfer has many records
        grounds = grounds.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
    }

    /** What a held record's children inherit; that nobody stated its class is inherited too. */
    static Access of(AccessDecision decision) {
        boolean stated = decision.disclosure() == DisclosureClass.OPEN
                || !decision.grounds().isEmpty();
        return new Access(
                stated ? Optional.of(decision.disclosure()) : Optional.empty(),
                decision.grounds(),
                stated ? decision.reason() : "",
                Optional.of(decision.listed()));
    }

    /** Whether the entry itself may be seen, as far as this record alone decides. */
    public boolean listed() {
        return list.orElse(disclosure.isPresent());
    }

    boolean restricts() {
        return disclosure.filter(d -> d != DisclosureClass.OPEN).isPresent();
    }

    /** What a child has whose row says {@code own}: column by column, its own or what it inherits. */
    Access with(StatedRow own, String ownReason) {
        Optional<DisclosureClass> effective = own.disclosure().or(() -> disclosure);
        boolean open = effective.filter(d -> d == DisclosureClass.OPEN).isPresent();
        SortedSet<Integer> inherited = open ? Collections.emptySortedSet() : grounds;
        String inheritedReason = open ? "" : reason;
        return new Access(
                effective,
                own.grounds().isEmpty() ? inherited : own.grounds(),
                ownReason.isEmpty() ? inheritedReason : ownReason,
                own.listed().or(() -> list));
    }
}
