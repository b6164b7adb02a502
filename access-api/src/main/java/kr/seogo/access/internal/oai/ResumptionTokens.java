package kr.seogo.access.internal.oai;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes and reads resumption tokens: the words of a list's state for one verb, with a code over both by a key of the
 * archive's own (HMAC, RFC 2104). They never expire while the key is kept. Safe for use by many threads.
 */
final class ResumptionTokens {

    private static final String ALGORITHM = "HmacSHA256";

    /** Half of the code is enough where nothing is to be won but a place in a public list. */
    private static final int CODE = 16;

    private static final int LONGEST = 2_000;

    private final SecretKeySpec key;

    ResumptionTokens(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** A token of letters, digits, hyphen and underscore. */
    String write(OaiVerb verb, String words) {
        byte[] state = words.getBytes(StandardCharsets.UTF_8);
        byte[] token = Arrays.copyOf(code(verb, state), CODE + state.length);
        System.arraycopy(state, 0, token, CODE, state.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * The words of a token.
     *
     * @throws OaiException badResumptionToken where it was not written here, for this verb
     */
    String read(OaiVerb verb, String token) {
        if (token.length() > LONGEST) {
            throw OaiException.badToken();
        }
        byte[] bytes = decoded(token);
        if (bytes.length <= CODE) {
            throw OaiException.badToken();
        }
        byte[] state = Arrays.copyOfRange(bytes, CODE, bytes.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(bytes, CODE), code(verb, state))) {
            throw OaiException.badToken();
        }
        return new String(state, StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            throw OaiException.badToken();
        }
    }

    private byte[] code(OaiVerb verb, byte[] state) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(verb.word().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) ' ');
            return Arrays.copyOf(mac.doFinal(state), CODE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
