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
 * @param derivation what it was made from, of a {@link Role#NORMALISED} file; empty of every other
 */
public record FileDescription(
        int n,
        Role role,
        LogicalPath path,
        long bytes,
        Sha512 digest,
        Optional<FormatMatch> format,
        boolean mismatch,
        Optional<Derivation> derivation) {

    /**
     * Which file a copy was made from, and how.
     *
     * @param of the number of the file, in the same record
     * @param target what it was made to be, by a word of the format policy such as {@code pdf-a}
     * @param tool the program with its version
     */
    public record Derivation(int of, String target, String tool) {
        public Derivation {
            if (of < 1 || target.isBlank() || tool.isBlank()) {
                throw new IllegalArgumentException("A copy says of which file, what and by what it was made; found: "
                        + of + ", '" + target + "', '" + tool + "'");
            }
        }
    }

    public FileDescription {
        if (derivation.isPresent() != (role == Role.NORMALISED)) {
            throw new IllegalArgumentException(
                    "A normalised file, and no other, says what it was made from; found role " + role + " at " + path);
        }
    }

    /** A file that was made from no other. */
    public FileDescription(
            int n,
            Role role,
            LogicalPath path,
            long bytes,
            Sha512 digest,
            Optional<FormatMatch> format,
            boolean mismatch) {
        this(n, role, path, bytes, digest, format, mismatch, Optional.empty());
    }

    /** What the file is to the record. */
    public enum Role {
        /** As it was transferred. */
        ORIGINAL,
        /** A copy with what is closed taken out, released to be read of a partly open record. */
        REDACTION,
        /** A copy in a format to be kept, made from an original and as closed as that. */
        NORMALISED
    }

    /** The same file, known as another format. */
    public FileDescription knownAs(Optional<FormatMatch> other, boolean mismatched) {
        return new FileDescription(n, role, path, bytes, digest, other, mismatched, derivation);
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
