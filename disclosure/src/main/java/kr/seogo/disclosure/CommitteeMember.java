package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A member of a committee, now or once.
 *
 * @param number within the committee, from 1; never used again
 * @param post office, profession or affiliation
 * @param account by which the member signs in, where the member is staff: whoever decides cases does not vote on them
 * @param until last day of the term; empty for an official, who serves while the post is held
 * @param renewals how often the term was renewed
 * @param left last day of service, where it ended before the term
 */
public record CommitteeMember(
        int number,
        String name,
        MemberKind kind,
        String post,
        Optional<String> account,
        LocalDate from,
        Optional<LocalDate> until,
        int renewals,
        Optional<LocalDate> left) {

    /** Whether the member serves on a day. */
    public boolean serves(LocalDate day) {
        return !day.isBefore(from)
                && until.filter(day::isAfter).isEmpty()
                && left.filter(day::isAfter).isEmpty();
    }

    /** The last day of service, as far as it is known. */
    public Optional<LocalDate> last() {
        return left.or(() -> until);
    }

    /** Whether this is who acts under a name in the history of a case. */
    public boolean actsAs(String actor) {
        return name.equals(actor) || account.equals(Optional.of(actor));
    }

    public CommitteeMember renewed(LocalDate newUntil) {
        return new CommitteeMember(
                number, name, kind, post, account, from, Optional.of(newUntil), renewals + 1, Optional.empty());
    }

    public CommitteeMember gone(LocalDate day) {
        return new CommitteeMember(number, name, kind, post, account, from, until, renewals, Optional.of(day));
    }
}
