package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.Person;

/**
 * A member of a committee, now or once.
 *
 * @param number within the committee, from 1; never used again
 * @param post office, profession or affiliation
 * @param account by which the member signs in; whoever decides cases under it does not vote on them
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

    /** Who it is. */
    public Person person() {
        return new Person(name, account.orElse(name));
    }

    /** Whether this may be who acted in the history of a case: by account, or by name where either has no account. */
    public boolean actsAs(Person actor) {
        return person().maybe(actor);
    }

    /** Whether this is who has signed in: by the account alone, for a name opens nothing. */
    public boolean signsInAs(Person somebody) {
        return account.equals(Optional.of(somebody.account()));
    }

    public CommitteeMember knownBy(Optional<String> newAccount) {
        return new CommitteeMember(number, name, kind, post, newAccount, from, until, renewals, left);
    }

    public CommitteeMember renewed(LocalDate newUntil) {
        return new CommitteeMember(
                number, name, kind, post, account, from, Optional.of(newUntil), renewals + 1, Optional.empty());
    }

    public CommitteeMember gone(LocalDate day) {
        return new CommitteeMember(number, name, kind, post, account, from, until, renewals, Optional.of(day));
    }
}
