package kr.seogo.catalog;

import java.util.Optional;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.Sha512;

/**
 * A file of an item.
 *
 * @param n its number within the item, from 1 in the order of the table's {@code path}; the first is the main document
 * @param path where it stands in the object
 * @param bytes its length
 * @param format the best match; empty where the format is unknown
 * @param mismatch whether its name's extension belongs to another format
 */
public record FileDescription(
        int n, Role role, LogicalPath path, long bytes, Sha512 digest, Optional<FormatMatch> format, boolean mismatch) {

    /** What the file is to the record. */
    public enum Role {
        /** As it was transferred. */
        ORIGINAL,
        /** A copy with what is closed taken out, released to be read of a partly open record. */
        REDACTION
    }

    /** The PRONOM identifier of its format; empty where that is unknown. */
    public String puid() {
        return format.map(FormatMatch::puid).orElse("");
    }

    /** The name the sender gave it, without folders. */
    public String name() {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }
}
