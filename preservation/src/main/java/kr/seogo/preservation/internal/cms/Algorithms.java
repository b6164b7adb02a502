package kr.seogo.preservation.internal.cms;

import java.math.BigInteger;
import java.security.Key;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kr.seogo.preservation.api.AlgorithmTable;
import kr.seogo.preservation.api.AlgorithmTable.Kind;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;

/** What algorithms are called in the table of algorithms. */
public final class Algorithms {

    private static final Map<String, ASN1ObjectIdentifier> DIGESTS = Map.of(
            "SHA-1", OIWObjectIdentifiers.idSHA1,
            "SHA-224", NISTObjectIdentifiers.id_sha224,
            "SHA-256", NISTObjectIdentifiers.id_sha256,
            "SHA-384", NISTObjectIdentifiers.id_sha384,
            "SHA-512", NISTObjectIdentifiers.id_sha512,
            "SHA3-256", NISTObjectIdentifiers.id_sha3_256,
            "SHA3-512", NISTObjectIdentifiers.id_sha3_512);

    private Algorithms() {}

    /** The identifier of a digest this program can compute. */
    public static Optional<ASN1ObjectIdentifier> digest(String name) {
        return Optional.ofNullable(DIGESTS.get(name));
    }

    /** A digest's name; one that the table cannot know by name is called by its number. */
    public static String digest(ASN1ObjectIdentifier identifier) {
        return DIGESTS.entrySet().stream()
                .filter(one -> one.getValue().equals(identifier))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(identifier.getId());
    }

    /** Until when what a key signs is trusted. */
    public static Instant until(Key key, AlgorithmTable table) {
        return switch (key) {
            case RSAKey rsa -> table.until(Kind.SIGNATURE, "RSA", bits(rsa.getModulus()));
            case ECKey ec ->
                table.until(Kind.SIGNATURE, "EC", bits(ec.getParams().getOrder()));
            default -> table.until(Kind.SIGNATURE, name(key), 256);
        };
    }

    /** A key in words. */
    public static String words(Key key) {
        return switch (key) {
            case RSAKey rsa -> "RSA " + bits(rsa.getModulus());
            case ECKey ec -> "EC " + bits(ec.getParams().getOrder());
            default -> name(key);
        };
    }

    private static String name(Key key) {
        return key.getAlgorithm().equals("EdDSA") ? "Ed25519" : key.getAlgorithm();
    }

    private static int bits(BigInteger size) {
        return size.bitLength();
    }
}
