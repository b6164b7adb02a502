package kr.seogo.catalog;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who may see a record, since when and why. The newest decision holds; a record without any is closed and hidden.
 *
 * @param grounds items 1 to 8 of Article 9 (1) of the disclosure Act; empty exactly when open
 * @param reason in words; not blank unless open
 * @param listed 목록공개: whether the entry itself may be seen
 * @param since when it was decided
 * @param decidedBy who decided
 * @param cause what led to it: a transfer's accession, a staff decision, a case
 */
public record AccessDecision(
        RecordId record,
        DisclosureClass disclosure,
        SortedSet<Integer> grounds,
        String reason,
        boolean listed,
        Instant since,
        String decidedBy,
        String cause) {

    /** The reason where nobody stated whether a record is open; closed unless opened, and no ground is known. */
    public static final String UNSTATED = "공개구분이 정해지지 않았습니다";

    public AccessDecision {
        grounds = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
        if (grounds.stream().anyMatch(n -> n < 1 || n > 8)) {
            throw new IllegalArgumentException(
                    "A ground is an item 1 to 8 of Article 9 (1) of the disclosure Act; found: " + grounds);
        }
        if (disclosure == DisclosureClass.OPEN && !grounds.isEmpty()) {
            throw new IllegalArgumentException("An open record has no ground for closing; found: " + grounds);
        }
        boolean unstated = disclosure == DisclosureClass.CLOSED && reason.equals(UNSTATED);
        if (disclosure != DisclosureClass.OPEN && !unstated && (grounds.isEmpty() || reason.isBlank())) {
            throw new IllegalArgumentException("A record that is not open names its grounds (1 to 8) and the reason");
        }
    }

    /** A transfer that does not say whether the record is open: nothing at all means 비공개. */
    public static AccessDecision unstated(
            RecordId record, boolean listed, Instant since, String decidedBy, String cause) {
        return new AccessDecision(
                record, DisclosureClass.CLOSED, new TreeSet<>(), UNSTATED, listed, since, decidedBy, cause);
    }

    /** What holds for a record on which nobody has decided: closed and hidden, since ever, by nobody. */
    public static AccessDecision undecided(RecordId record) {
        return unstated(record, false, Instant.EPOCH, "", "");
    }
}
