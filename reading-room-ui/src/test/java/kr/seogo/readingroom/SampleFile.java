package kr.seogo.readingroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.FileDescription.Role;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.Sha512;

/** A file of the small archive, told by its name; its format is what each test says it is. */
record SampleFile(String name, String puid, String format, String mime, Role role) {

    static SampleFile pdf(String name) {
        return new SampleFile(name, "fmt/18", "Acrobat PDF 1.4", "application/pdf", Role.ORIGINAL);
    }

    static SampleFile redaction(String name) {
        return new SampleFile(name, "fmt/18", "Acrobat PDF 1.4", "application/pdf", Role.REDACTION);
    }

    static SampleFile png(String name) {
        return new SampleFile(name, "fmt/11", "Portable Network Graphics", "image/png", Role.ORIGINAL);
    }

    static SampleFile tiff(String name) {
        return new SampleFile(name, "fmt/353", "Tagged Image File Format", "image/tiff", Role.ORIGINAL);
    }

    static SampleFile hwpx(String name) {
        return new SampleFile(name, "x-local/hwpx", "HWPX", "application/hwp+zip", Role.ORIGINAL);
    }

    static SampleFile text(String name) {
        return new SampleFile(name, "x-fmt/111", "Plain Text File", "text/plain", Role.ORIGINAL);
    }

    FileDescription described(int n) {
        FormatMatch match = new FormatMatch(puid, format, "", mime, FormatMatch.Method.SIGNATURE);
        return new FileDescription(
                n, role, new LogicalPath("payload/" + name), 1_234_567L, digest(), Optional.of(match), false);
    }

    private Sha512 digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(name.getBytes(StandardCharsets.UTF_8));
            return new Sha512(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-512", e);
        }
    }
}
