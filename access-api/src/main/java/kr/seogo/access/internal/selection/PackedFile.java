package kr.seogo.access.internal.selection;

import java.util.Optional;
import java.util.regex.Pattern;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.preservation.Sha512;

/**
 * A file that was packed.
 *
 * @param path below where records begin
 * @param name the sender gave it
 * @param mediaType empty where it is unknown
 * @param digest of the bytes as they were packed
 */
record PackedFile(RecordView record, String path, String name, Optional<String> mediaType, long bytes, Sha512 digest) {

    /** What could lead out of a folder, end a line, turn the direction of writing, or is no name on some system. */
    private static final Pattern DANGEROUS =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\\\/:*?\"<>|\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    /** A file of a record, in a folder of its number; the name letter for letter but for what could do harm. */
    static String path(RecordId record, int n, String name) {
        return record.name() + "/" + n + "/" + DANGEROUS.matcher(name).replaceAll("_");
    }

    /** A record's graph. */
    static String graph(RecordId record) {
        return record.name() + "/record.ttl";
    }
}
