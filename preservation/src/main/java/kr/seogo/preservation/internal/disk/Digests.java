package kr.seogo.preservation.internal.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kr.seogo.preservation.Sha512;

/** The digests of OCFL content. */
public final class Digests {

    private Digests() {}

    /** A digest that has seen nothing yet. */
    public static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-512", e);
        }
    }

    /** SHA-256 in hexadecimal digits. */
    public static String sha256Hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Of bytes in memory. */
    public static Sha512 of(byte[] bytes) {
        return new Sha512(HexFormat.of().formatHex(sha512().digest(bytes)));
    }

    /** Of a file, by way of the page cache. */
    public static Sha512 ofFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ofStream(in);
        }
    }

    /** Of what a stream gives to its end; the stream is left open. */
    public static Sha512 ofStream(InputStream in) throws IOException {
        MessageDigest digest = sha512();
        byte[] buffer = new byte[64 * 1024];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            digest.update(buffer, 0, count);
        }
        return new Sha512(HexFormat.of().formatHex(digest.digest()));
    }
}
