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
        Caller.Role role =
                switch (token.get()) {
                    case TOKEN -> Caller.Role.ARCHIVIST;
                    case OFFICER -> Caller.Role.DISCLOSURE_OFFICER;
                    case OPERATOR -> Caller.Role.OPERATOR;
                    default -> throw new UnknownTokenException();
                };
        return new Caller.Staff("나라", Set.of(role), "한빛시기록원");
    }
}
