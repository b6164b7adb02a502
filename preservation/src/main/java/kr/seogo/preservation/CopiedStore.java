package kr.seogo.preservation;

import java.time.Duration;
import javax.sql.DataSource;
import kr.seogo.preservation.internal.disk.ObjectLocks;
import kr.seogo.preservation.internal.fedora.FedoraStore;
import kr.seogo.preservation.internal.ocfl.LocalOcflStore;
import kr.seogo.preservation.internal.register.DatabaseLocks;
import kr.seogo.preservation.internal.s3.S3OcflStore;

/**
 * A store with any number of copies, which are compared with a record in PostgreSQL.
 *
 * <p>Failure: a deposit for which too few copies could be read back throws, and is made again with its key. Otherwise as
 * {@link ObjectStore}.
 */
public interface CopiedStore extends ObjectStore {

    /** The work that keeps what is held; nothing of it happens by itself. */
    StoreCare care();

    /** What is carried to another site. */
    Dispersal dispersal();

    /**
     * Opens a store in a folder and its copies. The schema must be up to date. One process at a time may have it open.
     *
     * @throws StoreException where one of them cannot be opened; none is left open then
     */
    static CopiedStore open(
            LocalStoreSettings settings, CareSettings care, DataSource database, PreservationEvents events) {
        try (OpenedParts opened = new OpenedParts(settings.naan(), settings.clock())) {
            LocalOcflStore store = opened.keep(LocalOcflStore.open(settings));
            opened.shelves(store.shelf(), care.copies(), settings.work());
            return opened.whole(store, care, database, events, new ObjectLocks());
        }
    }

    /**
     * Opens a store in an S3 service and its copies. The schema must be up to date. Processes that share the database may
     * have it open at once, each with a work folder of its own; a copy in a folder belongs to one of them.
     *
     * @throws StoreException where one of them cannot be opened; none is left open then
     */
    static CopiedStore open(
            BucketStoreSettings settings, CareSettings care, DataSource database, PreservationEvents events) {
        try (OpenedParts opened = new OpenedParts(settings.naan(), settings.clock())) {
            DatabaseLocks locks = new DatabaseLocks(database, settings.place().toString(), Duration.ofMinutes(10));
            S3OcflStore store = opened.keep(S3OcflStore.open(settings, locks));
            opened.shelves(store.shelf(), care.copies(), settings.work());
            return opened.whole(store, care, database, events, locks);
        }
    }

    /**
     * Opens a store in a Fedora, which has no copies of Seogo's. The schema must be up to date. Processes that share the
     * database may have it open at once, each with a work folder of its own.
     *
     * @throws StoreException where it cannot be opened, or where copies are asked for; nothing is left open then
     */
    static CopiedStore open(
            FedoraStoreSettings settings, CareSettings care, DataSource database, PreservationEvents events) {
        try (OpenedParts opened = new OpenedParts(settings.naan(), settings.clock())) {
            DatabaseLocks locks = new DatabaseLocks(database, settings.place().toString(), Duration.ofMinutes(10));
            FedoraStore store = opened.keep(FedoraStore.open(settings, locks));
            opened.onlyShelf(store.shelf(), care);
            return opened.wholeWithoutDispersal(store, care, database, events, locks);
        }
    }
}
