package kr.seogo.disclosure.internal.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D), a random nonce of 12 bytes first and the tag of 16 last. What is sealed is bound to its
 * place: moved to another, it does not open.
 */
final class Seal {

    static final int KEY = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** A key by chance. */
    static byte[] key() {
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        return key;
    }

    static byte[] close(byte[] key, String place, byte[] bytes) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, key, nonce, place, bytes);
        byte[] whole = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, whole, NONCE, closed.length);
        return whole;
    }

    static byte[] open(byte[] key, String place, byte[] sealed) {
        if (sealed.length < NONCE + TAG) {
            throw new IllegalStateException("What is sealed at " + place + " is cut off: " + sealed.length + " bytes");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, key, nonce, place, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, String place, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "What is sealed at " + place + " cannot be opened: it was changed, or sealed under another key", e);
        }
    }
}
