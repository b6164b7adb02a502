package kr.seogo.catalog;

import java.util.EnumSet;
import java.util.Set;
import kr.seogo.catalog.Caller.Role;

/** What only staff may do, and the roles that may: the one table that every door asks. */
public enum Permission {
    /** Read every entry and file held but papers of cases, and who decided what on its access. */
    READ_EVERYTHING,
    /** Read papers of the cases of every body; the disclosure staff of a body read those of its own. */
    READ_CASE_PAPERS,
    /** Decide who may see a record. */
    DECIDE_ACCESS,
    /** See which closed records must be looked at again, and by when. */
    SEE_LOOKS,
    /** See transfers under way: their findings name records that nobody has opened yet. */
    SEE_TRANSFERS,
    /** See what formats are held and how much of each: numbers, no record's name. */
    SEE_FORMATS,
    /** See which searches found nothing. */
    SEE_INCIDENTS,
    /** Handle requests for disclosure; which of them, and how, is for the desk of cases. */
    HANDLE_CASES,
    /** Sit on the review committee of a body; in which meetings, is for the committee. */
    SIT_ON_COMMITTEE,
    /** Review each month who looked at the identity of requesters: names of staff and cases, no requester's. */
    REVIEW_LOOKS,
    /** Hand over the records of one's body; which, is for the desk of transfers. */
    HAND_OVER;

    /** The roles that have it. */
    public Set<Role> roles() {
        return switch (this) {
            case READ_EVERYTHING, SEE_INCIDENTS ->
                EnumSet.of(Role.ARCHIVIST, Role.DISCLOSURE_OFFICER, Role.DISCLOSURE_DESK);
            case HANDLE_CASES -> EnumSet.of(Role.DISCLOSURE_OFFICER, Role.DISCLOSURE_DESK);
            case READ_CASE_PAPERS, DECIDE_ACCESS, SEE_LOOKS, SEE_TRANSFERS -> EnumSet.of(Role.ARCHIVIST);
            case SEE_FORMATS -> EnumSet.of(Role.ARCHIVIST, Role.OPERATOR);
            case SIT_ON_COMMITTEE -> EnumSet.of(Role.COMMITTEE_MEMBER);
            case HAND_OVER -> EnumSet.of(Role.SENDER);
            case REVIEW_LOOKS -> EnumSet.of(Role.DISCLOSURE_DESK, Role.OPERATOR);
        };
    }

    /** Whether the caller has it, by any role of theirs; the public has none. */
    public boolean isOf(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous _ -> false;
            case Caller.Staff staff -> staff.roles().stream().anyMatch(roles()::contains);
        };
    }
}
