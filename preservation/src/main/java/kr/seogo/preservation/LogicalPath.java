package kr.seogo.preservation;

/**
 * Where a file stands within an object (OCFL 1.1, section 3.5.3.1), kept letter for letter: never transliterated,
 * normalised or shortened.
 *
 * @param value segments joined by {@code /}; no empty, {@code .} or {@code ..} segment, no leading or trailing slash
 */
public record LogicalPath(String value) implements Comparable<LogicalPath> {

    /** Files as they were transferred, below this folder under the names the sender gave them. */
    public static final String PAYLOAD = "payload/";

    /** What Seogo says about the object: descriptions, access decisions, events. */
    public static final String METADATA = "metadata/";

    /** Copies of payload files with what is closed taken out, one folder for each release. */
    public static final String REDACTION = "redaction/";

    /** Copies of payload files in formats to be kept, one folder for each time some were made. */
    public static final String RENDITION = "rendition/";

    public LogicalPath {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A logical path is not empty");
        }
        for (String segment : value.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException(
                        "A logical path has no empty, '.' or '..' segment (OCFL E052, E053); found: " + value);
            }
        }
    }

    /** The place of the payload file that lay at {@code path} below the bag's {@code data/}. */
    public static LogicalPath payload(String path) {
        return new LogicalPath(PAYLOAD + path);
    }

    /** The place of a metadata file. */
    public static LogicalPath metadata(String name) {
        return new LogicalPath(METADATA + name);
    }

    public boolean isPayload() {
        return value.startsWith(PAYLOAD);
    }

    @Override
    public int compareTo(LogicalPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
