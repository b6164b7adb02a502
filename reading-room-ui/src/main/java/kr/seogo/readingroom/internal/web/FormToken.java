package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a form was shown to the one who sends it: a code over what the form is for, keyed by the secret in the
 * session's cookie, which another site's page can send along but never read. It says nothing of the secret and needs no
 * memory on the server.
 */
final class FormToken {

    private static final String ALGORITHM = "HmacSHA256";

    private FormToken() {}

    /** The code for a form; empty where nobody has signed in on a page. */
    static Optional<String> of(HttpHeaders headers, String purpose) {
        return Optional.ofNullable(headers.getCookies().get(StaffCookie.NAME))
                .map(Cookie::getValue)
                .filter(secret -> !secret.isEmpty())
                .map(secret -> code(secret, purpose));
    }

    /** Whether a form that came was shown in this session for this purpose. */
    static boolean holds(HttpHeaders headers, String purpose, @Nullable String given) {
        Optional<String> expected = of(headers, purpose);
        return given != null
                && expected.isPresent()
                && MessageDigest.isEqual(
                        expected.get().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
