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
 * @param disclosure empty where nobody stated one: closed and hidden, without a decision
 * @param list 목록공개 as stated or inherited; empty where nobody stated it
 */
public record Access(
        Optional<DisclosureClass> disclosure, SortedSet<Integer> grounds, String reason, Optional<Boolean> list) {

    /** Where nothing is stated. */
    static final Access UNSTATED =
            new Access(Optional.empty(), Collections.emptySortedSet(), "", Optional.empty());

    public Access {
        grounds = Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
    }

    static Access of(AccessDecision decision) {
        return new Access(
                Optional.of(decision.disclosure()),
                decision.grounds(),
                decision.reason(),
                Optional.of(decision.listed()));
    }

    /** Whether the entry itself may be seen, as far as this record alone decides. */
    public boolean listed() {
        return disclosure.isPresent() && list.orElse(true);
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
