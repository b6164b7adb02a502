package kr.seogo.disclosure.internal.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What opens a case to its requester: 160 random bits, of which the database has a digest. So long a secret is not found by
 * trying, and a slow digest would only slow its owner.
 */
public final class Secrets {

    /** Thirty-two characters that are not mistaken for one another when read out or copied by hand. */
    private static final String ALPHABET = "abcdefghjkmnpqrstvwxyz0123456789";

    private static final int LENGTH = 32;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    /** A new one, in groups of four. */
    public String fresh() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                secret.append('-');
            }
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    public void keep(Handle handle, String number, String secret) {
        handle.execute(
                "insert into disclosure.case_secret (number, bound, digest) values (?, ?, ?)",
                number,
                number,
                digest(number, secret));
    }

    /** Whether it is the secret of the case; takes the same way for a case that does not exist. */
    public boolean opens(Handle handle, String number, String secret) {
        record Kept(String bound, String digest) {}
        Optional<Kept> kept = handle.createQuery(
                        "select bound, digest from disclosure.case_secret where number = :number")
                .bind("number", number)
                .map((row, context) -> new Kept(row.getString("bound"), hex(row.getBytes("digest"))))
                .findOne();
        Kept against = kept.orElseGet(() -> new Kept(number, hex(digest("", ""))));
        boolean same =
                MessageDigest.isEqual(HexFormat.of().parseHex(against.digest()), digest(against.bound(), secret));
        return kept.isPresent() && same;
    }

    /** A case that came out of another opens by the same secret, which only its owner knows. */
    public static void share(Handle handle, String from, String to) {
        handle.execute(
                "insert into disclosure.case_secret (number, bound, digest) select ?, bound, digest"
                        + " from disclosure.case_secret where number = ?",
                to,
                from);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] digest(String number, String secret) {
        return sha256(number + "\n" + secret.replace("-", "").strip());
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
