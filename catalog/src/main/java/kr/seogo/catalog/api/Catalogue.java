package kr.seogo.catalog.api;

import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;

/**
 * Reading what is held. Every answer has gone through the access policy for its caller: a record the caller may not
 * know of is answered exactly like one that does not exist. Anonymous callers are answered from the public projection
 * and the register, never from the staff projection.
 *
 * <p>Safe for use by many threads. A restriction holds from the moment it was acknowledged.
 */
public interface Catalogue {

    /** A record with its place in the tree and its files. */
    Optional<RecordView> view(RecordId id, Caller caller);

    /**
     * The records below {@code parent} in the order of the transfer, or the fonds by name where no parent is named.
     *
     * @param cursor from the page before; empty for the first
     * @param size how many at the most, 1 to 100
     * @return empty where the caller may not know of the parent
     * @throws BadRequestException when the cursor is none
     */
    Optional<EntryPage> children(Optional<RecordId> parent, Caller caller, Optional<String> cursor, int size);

    /** The record's graph in the syntax asked for, in UTF-8. */
    Optional<byte[]> rdf(RecordId id, Caller caller, RdfSyntax syntax);

    /** A file's bytes, or why not. */
    FileAnswer file(RecordId id, int n, Caller caller);

    /** The text taken out of a file, or why not. */
    DerivativeAnswer text(RecordId id, int n, Caller caller);

    /** A small picture of a file (PNG), or why not. */
    DerivativeAnswer thumbnail(RecordId id, int n, Caller caller);

    /** A picture a browser can show of an image it cannot (PNG of a TIFF), or why not. */
    DerivativeAnswer preview(RecordId id, int n, Caller caller);
}
