package kr.seogo.readingroom;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import kr.seogo.access.CallerSource;
import kr.seogo.catalog.Caller;

/** Knows one token, by the header or by the cookie. */
final class FakeCallers implements CallerSource {

    static final String TOKEN = "seogo_trial-token.0123456789";

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
        if (!token.get().equals(TOKEN)) {
            throw new UnknownTokenException();
        }
        return new Caller.Staff("나라", Set.of(Caller.Role.ARCHIVIST), "한빛시기록원");
    }
}
