package kr.seogo.bagit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kr.seogo.bagit.internal.tag.PathEncoding;

/**
 * The path of a file below a bag's folder: relative, with slashes, and never able to leave the bag. It is kept code
 * point for code point: two normalisation forms of one word are two paths. Ordered by the bytes of its UTF-8 form.
 */
public record BagPath(String value) implements Comparable<BagPath> {

    private static final String PAYLOAD = "data/";

    public BagPath {
        String defect = defectOf(value);
        if (!defect.isEmpty()) {
            throw new IllegalArgumentException("not a path below a bag, " + defect + ": " + value);
        }
    }

    public static BagPath of(String value) {
        return new BagPath(value);
    }

    /** The path of the payload file {@code belowData}. */
    public static BagPath payload(String belowData) {
        return new BagPath(PAYLOAD + belowData);
    }

    /** Why {@code value} cannot be such a path; empty if it can. */
    public static String defectOf(String value) {
        if (value.isEmpty()) {
            return "it is empty";
        }
        if (value.startsWith("/")) {
            return "it is absolute";
        }
        if (value.indexOf('\0') >= 0) {
            return "it has a NUL character";
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            return "it has half a surrogate pair";
        }
        for (String part : value.split("/", -1)) {
            if (part.isEmpty()) {
                return "it has an empty part";
            }
            if (part.equals(".") || part.equals("..")) {
                return "it has the part " + part;
            }
        }
        return "";
    }

    public boolean isPayload() {
        return value.startsWith(PAYLOAD);
    }

    /** The path relative to {@code data/}; only for a payload file. */
    public String belowData() {
        if (!isPayload()) {
            throw new IllegalStateException("not a payload file: " + value);
        }
        return value.substring(PAYLOAD.length());
    }

    /** The UTF-8 form, byte for byte the name on disk. */
    public byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    /** As manifests write it: line ends and percent signs are encoded (RFC 8493, 2.1.3). */
    public String inManifest() {
        return new String(PathEncoding.encode(bytes()), StandardCharsets.UTF_8);
    }

    @Override
    public int compareTo(BagPath other) {
        return Arrays.compareUnsigned(bytes(), other.bytes());
    }

    @Override
    public String toString() {
        return value;
    }
}
