package kr.seogo.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys under which identities are kept: the first seals, the others still open what they sealed. They come from the
 * environment or a file, never from the database.
 */
public final class IdentityKeys {

    private final String current;
    private final Map<String, byte[]> keys = new LinkedHashMap<>();

    private IdentityKeys(List<byte[]> all) {
        for (byte[] key : all) {
            keys.put(HexFormat.of().formatHex(Arrays.copyOf(sha256(key), 8)), key);
        }
        this.current = keys.keySet().iterator().next();
    }

    /** From secrets of at least 32 characters each, the newest first. */
    public static IdentityKeys of(List<String> secrets) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length() < 32)) {
            throw new IllegalArgumentException(
                    "A key for identities is a random secret of at least 32 characters; at least one is needed");
        }
        return new IdentityKeys(secrets.stream()
                .map(secret -> sha256(("seogo identity " + secret).getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    /** The name of the key that seals; says nothing of the key. */
    public String current() {
        return current;
    }

    /** Whether a key is among those given. */
    public boolean has(String id) {
        return keys.containsKey(id);
    }

    /**
     * The bytes of a key, 32 of them.
     *
     * @throws IllegalStateException when it is not among those given
     */
    public byte[] key(String id) {
        byte[] key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("The key " + id + " that sealed an identity is not among those configured ("
                    + keys.keySet() + "): give it beside the current one");
        }
        return key.clone();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
