package kr.seogo.catalog;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * Gives records their names for ever (ARK; check character after NOID). A name is derived from what the sender calls the
 * record, so that the same record gets the same name again after a kill, and from the object store alone.
 *
 * @param naan the naming authority's number; 99999 is the one for tests
 */
public record ArkNames(String naan) {

    /** Where the naming authority is not set. */
    public static final String TEST_AUTHORITY = "99999";

    private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";
    private static final BigInteger RADIX = BigInteger.valueOf(ALPHABET.length());
    private static final Pattern NAAN = Pattern.compile("[0-9bcdfghjkmnpqrstvwxz]{5,9}");
    private static final String SHOULDER = "s1";
    private static final int DERIVED = 14;

    public ArkNames {
        if (!NAAN.matcher(naan).matches()) {
            throw new IllegalArgumentException("A naming authority's number has at least five digits; found: " + naan);
        }
    }

    /** The name of a sender's record. */
    public RecordId record(String organization, String number) {
        return name(organization + '\0' + number);
    }

    /** The name of an agency's fonds. */
    public RecordId fonds(String agency) {
        return name("\0fonds\0" + agency);
    }

    /** {@code ark:/NAAN/name}, which is the record's IRI too. */
    public String ark(RecordId id) {
        return "ark:/" + naan + "/" + id.name();
    }

    /** {@code ark:/NAAN/name/file-N}. */
    public String fileArk(RecordId id, int n) {
        return ark(id) + "/file-" + n;
    }

    /**
     * The record an ARK names.
     *
     * @throws IllegalArgumentException when it is none of this authority
     */
    public RecordId parse(String ark) {
        String start = "ark:/" + naan + "/";
        if (!ark.startsWith(start) || !RecordId.isName(ark.substring(start.length()))) {
            throw new IllegalArgumentException("An ARK of this archive is " + start + " and a name; found: " + ark);
        }
        return new RecordId(ark.substring(start.length()));
    }

    /** Whether a name's check character holds: every single wrong or two swapped characters are noticed. */
    public boolean checks(RecordId id) {
        String name = id.name();
        String body = name.substring(0, name.length() - 1);
        return name.charAt(name.length() - 1) == check(body);
    }

    private RecordId name(String seed) {
        StringBuilder name = new StringBuilder(SHOULDER);
        BigInteger rest = new BigInteger(1, sha256(seed));
        for (int i = 0; i < DERIVED; i++) {
            BigInteger[] parts = rest.divideAndRemainder(RADIX);
            name.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return new RecordId(name.toString() + check(name.toString()));
    }

    /** NOID check digit: the sum of place times value over {@code NAAN/name}, modulo 29; other characters count 0. */
    private char check(String body) {
        String whole = naan + "/" + body;
        int sum = 0;
        for (int i = 0; i < whole.length(); i++) {
            sum += (i + 1) * Math.max(0, ALPHABET.indexOf(whole.charAt(i)));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
