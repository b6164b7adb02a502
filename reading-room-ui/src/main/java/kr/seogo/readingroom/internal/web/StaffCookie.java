package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that keeps a signed-in browser's token: not for scripts, and not sent from other sites' pages. */
final class StaffCookie {

    static final String NAME = "seogo-staff";

    /** A working day. */
    private static final int SECONDS = 10 * 60 * 60;

    private StaffCookie() {}

    static NewCookie of(String token, boolean secure) {
        return cookie(token, SECONDS, secure);
    }

    static NewCookie ended() {
        return cookie("", 0, false);
    }

    private static NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .secure(secure)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
