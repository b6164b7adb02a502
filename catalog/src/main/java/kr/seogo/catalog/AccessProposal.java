package kr.seogo.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What somebody means to decide on a record's access; whether it is lawful in form is said by {@link #defects}.
 *
 * @param grounds items 1 to 8 of Article 9 (1) of the disclosure Act
 * @param reason in words
 * @param listed 목록공개: whether the entry itself may be seen
 * @param titleChecked whether what looks like personal data in title and description was looked at, and may be shown
 * @param forCase the number of the case of disclosure it is made for, if any
 */
public record AccessProposal(
        DisclosureClass disclosure,
        SortedSet<Integer> grounds,
        String reason,
        boolean listed,
        boolean titleChecked,
        Optional<String> forCase) {

    /** How many UTF-16 code units a reason may have. */
    public static final int MOST_REASON = 4_000;

    /** What is wrong with a proposal, and at which of its parts. */
    public enum Defect {
        GROUND_UNKNOWN("grounds", "A ground is an item 1 to 8 of Article 9 (1) of the disclosure Act"),
        GROUND_OF_OPEN("grounds", "An open record has no ground for closing; take the grounds out"),
        GROUND_MISSING("grounds", "A record that is not open names its grounds (1 to 8)"),
        REASON_MISSING("reason", "A record that is not open names the reason"),
        REASON_TOO_LONG("reason", "A reason has at most " + MOST_REASON + " characters"),
        REASON_NOT_TEXT("reason", "The reason holds a control character or half a character; take it out");

        private final String where;
        private final String sentence;

        Defect(String where, String sentence) {
            this.where = where;
            this.sentence = sentence;
        }

        /** {@code grounds} or {@code reason}. */
        public String where() {
            return where;
        }

        public String sentence() {
            return sentence;
        }
    }

    /** A proposal that is made for no case. */
    public AccessProposal(
            DisclosureClass disclosure,
            SortedSet<Integer> grounds,
            String reason,
            boolean listed,
            boolean titleChecked) {
        this(disclosure, grounds, reason, listed, titleChecked, Optional.empty());
    }

    /** By somebody who has not looked at the title. */
    public AccessProposal(DisclosureClass disclosure, SortedSet<Integer> grounds, String reason, boolean listed) {
        this(disclosure, grounds, reason, listed, false);
    }

    public AccessProposal {
        grounds = Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
    }

    /** Everything that is not lawful in form; empty where it can be decided. */
    public List<Defect> defects() {
        List<Defect> defects = new ArrayList<>();
        if (grounds.stream().anyMatch(n -> n < 1 || n > 8)) {
            defects.add(Defect.GROUND_UNKNOWN);
        }
        boolean open = disclosure == DisclosureClass.OPEN;
        if (open && !grounds.isEmpty()) {
            defects.add(Defect.GROUND_OF_OPEN);
        }
        if (!open && grounds.isEmpty()) {
            defects.add(Defect.GROUND_MISSING);
        }
        if (!open && reason.isBlank()) {
            defects.add(Defect.REASON_MISSING);
        }
        if (reason.length() > MOST_REASON) {
            defects.add(Defect.REASON_TOO_LONG);
        }
        // It is kept for good in the store before the database sees it, so it may hold nothing that one cannot keep.
        if (!reason.codePoints().allMatch(AccessProposal::isText)) {
            defects.add(Defect.REASON_NOT_TEXT);
        }
        return defects;
    }

    private static boolean isText(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\n' || c == '\r' || c == '\t' || !(Character.isISOControl(c) || half);
    }

    /** The decision it becomes when somebody makes it. */
    public AccessDecision decided(RecordId record, Instant now, Caller.Staff staff) {
        return new AccessDecision(
                record, disclosure, grounds, reason, listed, now, staff.name(), "decision of " + staff.body(), forCase);
    }
}
