package kr.seogo.bagit.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;

/** Every message digest of the JDK, with its name in a bag's manifest (RFC 8493, section 2.4). */
public enum DigestAlgorithm {
    MD2("md2", "MD2", 16),
    MD5("md5", "MD5", 16),
    SHA1("sha1", "SHA-1", 20),
    SHA224("sha224", "SHA-224", 28),
    SHA256("sha256", "SHA-256", 32),
    SHA384("sha384", "SHA-384", 48),
    SHA512("sha512", "SHA-512", 64),
    SHA512_224("sha512224", "SHA-512/224", 28),
    SHA512_256("sha512256", "SHA-512/256", 32),
    SHA3_224("sha3224", "SHA3-224", 28),
    SHA3_256("sha3256", "SHA3-256", 32),
    SHA3_384("sha3384", "SHA3-384", 48),
    SHA3_512("sha3512", "SHA3-512", 64),
    SHAKE128_256("shake128256", "SHAKE128-256", 32),
    SHAKE256_512("shake256512", "SHAKE256-512", 64);

    private final String bagName;
    private final String jdkName;
    private final int bytes;

    DigestAlgorithm(String bagName, String jdkName, int bytes) {
        this.bagName = bagName;
        this.jdkName = jdkName;
        this.bytes = bytes;
    }

    /** The name in {@code manifest-<name>.txt}: the common name in lower case, without anything but letters and digits. */
    public String bagName() {
        return bagName;
    }

    /** The name by which {@link MessageDigest#getInstance(String)} knows it. */
    public String jdkName() {
        return jdkName;
    }

    /** The length of a digest in bytes. */
    public int bytes() {
        return bytes;
    }

    /** Whether collisions can be made on purpose today, so that a match proves only the absence of accidents. */
    public boolean weak() {
        return this == MD2 || this == MD5 || this == SHA1;
    }

    /** A new, empty digest of this algorithm; not thread-safe. */
    public MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance(jdkName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime lacks the digest " + jdkName + ", which JDK 25 has", e);
        }
    }

    /** The algorithm of a name in any spelling ({@code sha512}, {@code SHA-512}, {@code sha3-256}), if there is one. */
    public static Optional<DigestAlgorithm> ofBagName(String name) {
        String normalised = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        for (DigestAlgorithm algorithm : values()) {
            if (algorithm.bagName.equals(normalised)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }
}
