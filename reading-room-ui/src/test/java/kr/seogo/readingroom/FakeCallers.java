package kr.seogo.readingroom;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import kr.seogo.access.CallerSource;
import kr.seogo.catalog.Caller;

/** Knows a token of every role, by the header or by the cookie. */
final class FakeCallers implements CallerSource {

    /** An archivist's. */
    static final String TOKEN = "seogo_trial-token.0123456789";

    static final String OFFICER = "seogo_trial-officer.0123456789";
    static final String DESK = "seogo_trial-desk.0123456789";
    /** An officer's who has a department. */
    static final String CASES = "seogo_trial-cases.0123456789";

    /** Somebody's who is an archivist and the desk of cases of the body. */
    static final String BOTH = "seogo_trial-both.0123456789";

    /** A member of the committee, by an account of their own. */
    static final String MEMBER = "seogo_trial-member.0123456789";

    /** A body's that transfers, and another's. */
    static final String SENDER = "seogo_trial-sender.0123456789";

    static final String OTHER_SENDER = "seogo_trial-sender2.0123456789";

    static final String OPERATOR = "seogo_trial-operator.0123456789";

    @Override
    public Caller of(HttpHeaders headers) {
        Optional<String> token = Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(header -> header.replace("Bearer ", ""))
                .or(() -> Optional.ofNullable(headers.getCookies().get("seogo-staff"))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty()));
        if (token.isEmpty()) {
            return Caller.PUBLIC;
        }
        if (token.get().equals(CASES)) {
            return new Caller.Staff(
                    "담당 이", Set.of(Caller.Role.DISCLOSURE_OFFICER), TestCases.BODY, Optional.of(TestCases.DEPARTMENT));
        }
        if (token.get().equals(BOTH)) {
            return new Caller.Staff("겸임 정", Set.of(Caller.Role.ARCHIVIST, Caller.Role.DISCLOSURE_DESK), TestCases.BODY);
        }
        if (token.get().equals(MEMBER)) {
            return new Caller.Staff(
                    "위원 4", Set.of(Caller.Role.COMMITTEE_MEMBER), TestCases.BODY, Optional.empty(), "seat");
        }
        if (token.get().equals(SENDER) || token.get().equals(OTHER_SENDER)) {
            String body = token.get().equals(SENDER) ? "달빛구" : "별빛구";
            return new Caller.Staff(body + " 기록관", Set.of(Caller.Role.SENDER), body);
        }
        Caller.Role role =
                switch (token.get()) {
                    case TOKEN -> Caller.Role.ARCHIVIST;
                    case OFFICER -> Caller.Role.DISCLOSURE_OFFICER;
                    case DESK -> Caller.Role.DISCLOSURE_DESK;
                    case OPERATOR -> Caller.Role.OPERATOR;
                    default -> throw new UnknownTokenException();
                };
        // Whoever reviews looks is not who looked.
        String name = role == Caller.Role.OPERATOR ? "전산 정" : "나라";
        return new Caller.Staff(name, Set.of(role), "한빛시기록원");
    }
}
