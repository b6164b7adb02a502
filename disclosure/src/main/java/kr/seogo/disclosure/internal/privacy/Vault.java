package kr.seogo.disclosure.internal.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kr.seogo.disclosure.IdentityKeys;

/**
 * Seals texts with AES-256-GCM. What is sealed is bound to its place: moved to another case, it does not open.
 */
public final class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final IdentityKeys keys;
    private final SecureRandom random = new SecureRandom();

    public Vault(IdentityKeys keys) {
        this.keys = keys;
    }

    /** Sealed bytes, nonce first, and the key's name. */
    @SuppressWarnings("ArrayRecordComponent") // only carried to and from the database, never compared
    public record Sealed(String keyId, byte[] bytes) {}

    public Sealed seal(String place, String text) {
        return sealBytes(place, text.getBytes(StandardCharsets.UTF_8));
    }

    public Sealed sealBytes(String place, byte[] bytes) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, keys.current(), nonce, place, bytes);
        byte[] whole = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, whole, NONCE, closed.length);
        return new Sealed(keys.current(), whole);
    }

    /**
     * Opens what was sealed for this place.
     *
     * @throws IllegalStateException when it was changed, sealed for another place, or by a key that is not given
     */
    public String open(String place, Sealed box) {
        return new String(openBytes(place, box), StandardCharsets.UTF_8);
    }

    /** The same for bytes. */
    public byte[] openBytes(String place, Sealed box) {
        byte[] nonce = Arrays.copyOf(box.bytes(), NONCE);
        byte[] rest = Arrays.copyOfRange(box.bytes(), NONCE, box.bytes().length);
        return run(Cipher.DECRYPT_MODE, box.keyId(), nonce, place, rest);
    }

    private byte[] run(int mode, String keyId, byte[] nonce, String place, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(keys.key(keyId), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The sealed identity at " + place + " cannot be opened: it was changed", e);
        }
    }
}
