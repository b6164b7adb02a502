package kr.seogo.preservation.internal.droid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.preservation.SignaturesException;

/**
 * The two signature files that belong together, as text.
 *
 * @param version of both, for example {@code V100, container 20240501}, or the digests' first digits where the files say
 *     none
 */
public record SignaturePair(String binary, String container, String version) {

    private static final Pattern BINARY_VERSION = Pattern.compile("<FFSignatureFile[^>]*\\bVersion=\"(\\d+)\"");
    private static final Pattern DATED_NAME = Pattern.compile("container-signature-(\\d{8})\\.xml");

    private static final String BUNDLED_BINARY = "DROID_SignatureFile_V100.xml";
    private static final String BUNDLED_BINARY_SHA256 =
            "7800f6b5e4dd257dff20864efbf36e36559be46fe26ceeb909aba755fd0fd09c";
    private static final String BUNDLED_CONTAINER = "container-signature-20240501.xml";
    private static final String BUNDLED_CONTAINER_SHA256 =
            "c3c4a780ebfb7d10018c1b3134936445f9799a73fedefd771733e6ee26d20961";

    /** The pair from the class path; refused when it is not, byte for byte, the pair Seogo was tested with. */
    public static SignaturePair bundled() {
        byte[] binary = pinned(BUNDLED_BINARY, BUNDLED_BINARY_SHA256);
        byte[] container = pinned(BUNDLED_CONTAINER, BUNDLED_CONTAINER_SHA256);
        return pair(BUNDLED_BINARY, binary, BUNDLED_CONTAINER, container);
    }

    /** A pair from files. */
    public static SignaturePair of(Path binary, Path container) {
        return pair(binary.toString(), read(binary), container.toString(), read(container));
    }

    /** SHA-256 over both files, one after the other. */
    public String id() {
        return sha256((binary + container).getBytes(StandardCharsets.UTF_8));
    }

    private static SignaturePair pair(String binaryName, byte[] binary, String containerName, byte[] container) {
        String binaryText = new String(binary, StandardCharsets.UTF_8);
        String containerText = new String(container, StandardCharsets.UTF_8);
        Matcher version = BINARY_VERSION.matcher(binaryText);
        if (!version.find()) {
            throw new SignaturesException(binaryName + " is no binary signature file of PRONOM: it has no"
                    + " FFSignatureFile with a Version");
        }
        if (!containerText.contains("<ContainerSignatureMapping")) {
            throw new SignaturesException(containerName + " is no container signature file of PRONOM: it has no"
                    + " ContainerSignatureMapping");
        }
        Matcher dated = DATED_NAME.matcher(containerName);
        String containerVersion =
                dated.find() ? dated.group(1) : "sha256 " + sha256(container).substring(0, 12);
        return new SignaturePair(binaryText, containerText, "V" + version.group(1) + ", container " + containerVersion);
    }

    private static byte[] pinned(String name, String sha256) {
        try (InputStream in = SignaturePair.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new SignaturesException(name + " is missing from the class path");
            }
            byte[] bytes = in.readAllBytes();
            String found = sha256(bytes);
            if (!found.equals(sha256)) {
                throw new SignaturesException("%s is not the file Seogo was tested with: expected SHA-256 %s, found %s"
                        .formatted(name, sha256, found));
            }
            return bytes;
        } catch (IOException e) {
            throw new SignaturesException(name + " cannot be read from the class path", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SignaturesException("The signature file " + file + " cannot be read: " + e, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
