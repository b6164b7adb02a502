package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;

/**
 * A place where objects lie file by file, in the same layout everywhere, so that a file of one copy can stand in for that
 * of another. Paths are those within the object, such as {@code v1/content/payload/a.txt}.
 *
 * <p>Failure: {@link #put} leaves the file as it was or whole as wanted. Repetition: putting the same file again is the
 * same. Concurrency: one writer of an object at a time, which the caller sees to. Errors: an {@link IOException} means
 * that the place does not answer or has no room; damage is told by {@link #verify}.
 */
public interface Shelf extends AutoCloseable {

    CopyName name();

    /** Every file of an object with its length in bytes; empty where there is no such object. */
    SortedMap<String, Long> list(ObjectId object) throws IOException;

    /** A file from the medium itself, not from a cache where that can be avoided; the caller closes it. */
    InputStream read(ObjectId object, String path) throws IOException;

    /**
     * Puts a file in place in one step; it is durable and has been read back when this returns.
     *
     * @throws ShelfException where the bytes given or those read back do not have the digest; nothing was changed then
     */
    void put(ObjectId object, String path, Source bytes, Sha512 digest) throws IOException;

    /** Takes a file out of the object and keeps it apart, for somebody may want to see what it was. */
    void setAside(ObjectId object, String path) throws IOException;

    /**
     * Makes the names of all files of an object durable, and of those that were set aside: a process that put them may have
     * been killed before it could. Folders that hold no file any more are removed. A service that keeps what it has answered
     * for has nothing to do.
     */
    default void sync(ObjectId object) throws IOException {}

    /** The digest its sidecar says the newest inventory has; empty where there is no readable one. */
    Optional<Sha512> inventory(ObjectId object) throws IOException;

    /** The newest version and the digest of its inventory; empty where there is none to be read. */
    default Optional<Recorded> newest(ObjectId object) throws IOException {
        return Inventories.newest(this, object);
    }

    /** Reads every byte of the object again and checks its form. Never throws for damage. */
    Verification verify(ObjectId object, Throttle throttle);

    /** Every object of the place in no particular order; the caller closes the stream. */
    Stream<ObjectId> objects();

    /** Where bytes to put come from; may be opened more than once. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    @Override
    void close();
}
