package kr.seogo.disclosure;

import java.util.Optional;

/**
 * Who acts, as doors have found out.
 *
 * @param name as it stands in the history; a requester is only called that, never by name
 * @param body the body whose desk or department it is; of a requester, the body asked
 * @param department of an officer
 */
public record Actor(String name, Role role, String body, Optional<String> department) {

    /** How a requester stands in the history, which shows no identity. */
    public static final String REQUESTER = "청구인";

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
