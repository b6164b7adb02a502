package kr.seogo.disclosure.internal.privacy;

import java.nio.charset.StandardCharsets;
import kr.seogo.disclosure.IdentityKeys;

/** Seals under the keys of identities. */
public final class Vault {

    private final IdentityKeys keys;

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
        return new Sealed(keys.current(), Seal.close(keys.key(keys.current()), place, bytes));
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
        return Seal.open(keys.key(box.keyId()), place, box.bytes());
    }

    /** The key that seals now. */
    String current() {
        return keys.current();
    }

    /** Whether a key is among those given. */
    boolean has(String keyId) {
        return keys.has(keyId);
    }
}
