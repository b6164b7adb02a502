package kr.seogo.access.internal.xml;

import java.net.URI;
import java.util.Optional;
import kr.seogo.catalog.RecordId;

/**
 * The addresses under which everybody finds what a document names.
 *
 * @param base scheme, host and port, without a slash at the end
 */
public record PublicAddresses(String base) {

    /**
     * The addresses of an archive.
     *
     * @param set by the operator
     * @param asked as the request says; for where nothing is set
     */
    public static PublicAddresses of(Optional<URI> set, URI asked) {
        String base = set.orElse(asked).resolve("/").toString();
        return new PublicAddresses(base.substring(0, base.length() - 1));
    }

    /** Below the base; the path begins with a slash. */
    public String of(String path) {
        return base + path;
    }

    /** The page of a record. */
    public String page(RecordId id) {
        return base + "/records/" + id;
    }

    /** The page of a record in English. */
    public String englishPage(RecordId id) {
        return base + "/en/records/" + id;
    }

    /** A file of the dump. */
    public String dump(String name) {
        return base + "/dumps/" + name;
    }

    /** The page of a file. */
    public String file(RecordId id, int n) {
        return page(id) + "/files/" + n;
    }
}
