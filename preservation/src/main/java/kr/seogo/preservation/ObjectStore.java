package kr.seogo.preservation;

import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The store of objects: the truth about records. Every back end passes {@code ObjectStoreContract}.
 *
 * <p>Failure: a call that throws has changed nothing a reader can see, and may be made again. Repetition: a deposit
 * with a key that the object already carries returns that version and writes nothing. Concurrency: writers of one
 * object take turns within this process; readers never wait and see whole versions only. Errors: {@link StoreException}
 * and its kinds.
 */
public interface ObjectStore extends AutoCloseable {

    /**
     * Writes a version and returns once it is preserved: synced, and read back past the page cache.
     *
     * @throws ContentChangedException when a file's bytes are not those of its {@link Content.CheckedFile#digest}
     * @throws StoreFullException when the volume has no room; what was begun is taken away again
     */
    PreservedVersion write(Deposit deposit);

    /** The version of {@code object} that carries {@code key}, read from the store itself and proved as on writing. */
    Optional<PreservedVersion> find(ObjectId object, IntentKey key);

    /** The newest version, or nothing where there is no such object. */
    Optional<ObjectVersion> head(ObjectId object);

    /** Every version with its key, author, message and time, oldest first; empty where there is no such object. */
    List<VersionNote> history(ObjectId object);

    /**
     * The files of a version in the order of their paths.
     *
     * @throws NoSuchContentException where there is none such
     */
    List<StoredFile> files(ObjectId object, ObjectVersion version);

    /**
     * Opens a file for reading; the caller closes it.
     *
     * @throws NoSuchContentException where there is none such
     */
    SeekableByteChannel open(ObjectId object, ObjectVersion version, LogicalPath path);

    /** Every object of the store in no particular order; the caller closes the stream. */
    Stream<ObjectId> objects();

    /** Reads every byte of every version again past the page cache and checks the object's form. Never throws for damage. */
    Verification verify(ObjectId object);

    @Override
    void close();
}
