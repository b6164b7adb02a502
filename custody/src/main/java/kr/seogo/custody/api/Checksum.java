package kr.seogo.custody.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a piece's digest should be.
 *
 * @param value as many bytes as the algorithm gives
 */
@SuppressWarnings("ArrayRecordComponent") // never compared but by MessageDigest
public record Checksum(Algorithm algorithm, byte[] value) {

    /** The algorithms, the best first; SHA-1 only because tus 1.0 wants it. */
    public enum Algorithm {
        SHA512("sha512", "SHA-512"),
        SHA256("sha256", "SHA-256"),
        SHA1("sha1", "SHA-1");

        private final String code;
        private final String jdkName;

        Algorithm(String code, String jdkName) {
            this.code = code;
            this.jdkName = jdkName;
        }

        /** Its name in headers. */
        public String code() {
            return code;
        }

        /** A new, empty digest. */
        public MessageDigest digest() {
            try {
                return MessageDigest.getInstance(jdkName);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has " + jdkName, e);
            }
        }
    }

    /** The names of all algorithms. */
    public static List<String> codes() {
        return Stream.of(Algorithm.values()).map(Algorithm::code).toList();
    }

    /** Reads {@code sha512 BASE64}; empty for an algorithm that is not known and a value that is none of its. */
    public static Optional<Checksum> parse(String text) {
        String[] parts = text.strip().split(" +", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return Stream.of(Algorithm.values())
                .filter(algorithm -> algorithm.code.equals(parts[0]))
                .findFirst()
                .flatMap(algorithm -> value(algorithm, parts[1]));
    }

    private static Optional<Checksum> value(Algorithm algorithm, String base64) {
        try {
            byte[] value = Base64.getDecoder().decode(base64);
            return value.length == algorithm.digest().getDigestLength()
                    ? Optional.of(new Checksum(algorithm, value))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
