package kr.seogo.catalog;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a record, since when and why. The newest decision holds; a record without any is closed and hidden.
 *
 * @param grounds items 1 to 8 of Article 9 (1) of the disclosure Act; empty exactly when open
 * @param reason in words; not blank unless open
 * @param listed 목록공개: whether the entry itself may be seen
 * @param since when it was decided
 * @param decidedBy who decided
 * @param cause what led to it: a transfer's accession, a staff decision
 * @param forCase the number of the case of disclosure it was made for, if any
 */
public record AccessDecision(
        RecordId record,
        DisclosureClass disclosure,
        SortedSet<Integer> grounds,
        String reason,
        boolean listed,
        Instant since,
        String decidedBy,
        String cause,
        Optional<String> forCase) {

    /** The reason where nobody stated whether a record is open; closed unless opened, and no ground is known. */
    public static final String UNSTATED = "공개구분이 정해지지 않았습니다";

    /** What a case decided says so in its reason; decisions from before the number was kept say it there alone. */
    private static final Pattern REASON_OF_CASE = Pattern.compile("정보공개 청구 (\\d{4}-\\d{7}-\\d)의 결정(?: \\(제\\d+차\\))?");

    /** A decision that was made for no case. */
    public AccessDecision(
            RecordId record,
            DisclosureClass disclosure,
            SortedSet<Integer> grounds,
            String reason,
            boolean listed,
            Instant since,
            String decidedBy,
            String cause) {
        this(record, disclosure, grounds, reason, listed, since, decidedBy, cause, Optional.empty());
    }

    public AccessDecision {
        grounds = Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
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

    /** The reason without the number of the case that it names: with it a stranger could lock its requester out (ADR 0034). */
    public String reasonWithoutCase() {
        return REASON_OF_CASE.matcher(reason).replaceAll("정보공개 청구의 결정");
    }

    /**
     * The case a decision was made for.
     *
     * @param kept as it was kept, empty for none; null where it was not kept yet
     */
    public static Optional<String> caseOf(@Nullable String kept, String reason) {
        if (kept != null) {
            return Optional.of(kept).filter(number -> !number.isEmpty());
        }
        Matcher said = REASON_OF_CASE.matcher(reason);
        return said.matches() ? Optional.of(said.group(1)) : Optional.empty();
    }
}
