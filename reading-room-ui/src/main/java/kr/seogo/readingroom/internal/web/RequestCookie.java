package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a requester's number and secret in the browser for half an hour, out of addresses and of pages' scripts. */
final class RequestCookie {

    private static final String NAME = "seogo-request";
    private static final int HALF_AN_HOUR = 1800;
    private static final Pattern FORM = Pattern.compile("([0-9-]{1,20})\\.([A-Za-z0-9_-]{1,200})");

    private RequestCookie() {}

    /** What opens a case. */
    record Key(String number, String secret) {

        /** Whether it could be kept at all. */
        boolean fits() {
            return FORM.matcher(number + "." + secret).matches();
        }
    }

    static Optional<Key> of(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(NAME))
                .map(Cookie::getValue)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(found -> new Key(found.group(1), found.group(2)));
    }

    static NewCookie of(Key key, boolean secure) {
        return cookie(key.number() + "." + key.secret(), HALF_AN_HOUR, secure);
    }

    static NewCookie ended() {
        return cookie("", 0, false);
    }

    private static NewCookie cookie(String value, int age, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
