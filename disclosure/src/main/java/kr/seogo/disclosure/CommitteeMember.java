package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param before accounts the member had before; what was decided under them stays their own decision
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
        Optional<LocalDate> left,
        List<String> before) {

    public CommitteeMember {
        before = List.copyOf(before);
    }

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

    /**
     * Whether this may be who acted in the history of a case: by the account, now or before, or by name where either has
     * no account.
     */
    public boolean actsAs(Person actor) {
        return person().maybe(actor) || before.contains(actor.account());
    }

    /** Whether this is who has signed in: by the account alone, for a name opens nothing, and a name is no account. */
    public boolean signsInAs(Person somebody) {
        return !somebody.account().equals(somebody.name()) && account.equals(Optional.of(somebody.account()));
    }

    public CommitteeMember knownBy(Optional<String> newAccount) {
        List<String> all = new ArrayList<>(before);
        account.ifPresent(all::add);
        return new CommitteeMember(number, name, kind, post, newAccount, from, until, renewals, left, all);
    }

    public CommitteeMember renewed(LocalDate newUntil) {
        return new CommitteeMember(
                number, name, kind, post, account, from, Optional.of(newUntil), renewals + 1, Optional.empty(), before);
    }

    public CommitteeMember gone(LocalDate day) {
        return new CommitteeMember(number, name, kind, post, account, from, until, renewals, Optional.of(day), before);
    }
}
