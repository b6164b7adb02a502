package kr.seogo.disclosure;

import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.Person;

/**
 * Who acts, as doors have found out.
 *
 * @param name as it stands in the history; a requester is only called that, never by name
 * @param body the body whose desk or department it is; of a requester, the body asked
 * @param department of an officer
 * @param account by which the house knows them, whatever they are called; empty where they are known by name alone, as
 *     everybody is in what was written before accounts were
 */
public record Actor(String name, Role role, String body, Optional<String> department, Optional<String> account) {

    /** Somebody who is known by name alone. */
    public Actor(String name, Role role, String body, Optional<String> department) {
        this(name, role, body, department, Optional.empty());
    }

    /** How a requester stands in the history, which shows no identity. */
    public static final String REQUESTER = "청구인";

    /** How somebody of the staff acts on cases: as the desk, or as an officer of a department; empty for everybody else. */
    public static Optional<Actor> of(Caller.Staff staff) {
        if (!Permission.HANDLE_CASES.isOf(staff)) {
            return Optional.empty();
        }
        Optional<Actor> actor = staff.roles().contains(Caller.Role.DISCLOSURE_DESK)
                ? Optional.of(desk(staff.name(), staff.body()))
                : staff.department().map(department -> officer(staff.name(), staff.body(), department));
        return actor.map(one -> one.knownBy(staff.account()));
    }

    /** How somebody sits on the committee of their body; empty for everybody else. */
    public static Optional<Actor> member(Caller.Staff staff) {
        return Permission.SIT_ON_COMMITTEE.isOf(staff)
                ? Optional.of(
                        new Actor(staff.name(), Role.MEMBER, staff.body(), Optional.empty()).knownBy(staff.account()))
                : Optional.empty();
    }

    /** The same with the account they signed in by; a name for an account says no more than the name does. */
    public Actor knownBy(String signedIn) {
        return new Actor(name, role, body, department, Optional.of(signedIn).filter(own -> !own.equals(name)));
    }

    /** Who it is, to be told apart from others in the way everybody of the staff is. */
    public Person person() {
        return new Person(name, account.orElse(name));
    }

    public static Actor requester(String body) {
        return new Actor(REQUESTER, Role.REQUESTER, body, Optional.empty());
    }

    public static Actor desk(String name, String body) {
        return new Actor(name, Role.DESK, body, Optional.empty());
    }

    public static Actor officer(String name, String body, String department) {
        return new Actor(name, Role.OFFICER, body, Optional.of(department));
    }
}
