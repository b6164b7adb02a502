package kr.seogo.bagit.internal.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import kr.seogo.bagit.DigestNotes.FileState;
import kr.seogo.bagit.FindingCode;

/** A folder or archive, open for reading. Listing is for one thread, opening for many, each with its own opener. */
public interface Container extends Closeable {

    /** Hands every entry to {@code sink}, in the order they lie; may be called again. */
    void list(Sink sink) throws IOException;

    /** Opens entries for one thread. */
    Opener opener() throws IOException;

    /** Whether its entries' names were made elsewhere and may try to leave. */
    boolean isArchive();

    /** Takes entries. */
    interface Sink {
        void entry(RawEntry entry) throws IOException;

        /** An entry that cannot be taken; the listing goes on without it. */
        void defect(FindingCode code, byte[] name, String message);
    }

    /** Opens entries by their path and locator. */
    interface Opener extends Closeable {

        /**
         * The content of a file.
         *
         * @throws EntryDamagedException when, now or while reading, it proves not to be what its header promised
         */
        InputStream open(String path, long locator, long size) throws IOException;

        /** What can be told of a file without opening it; empty where its container says nothing that is worth noting. */
        default Optional<FileState> state(String path) throws IOException {
            return Optional.empty();
        }
    }
}
