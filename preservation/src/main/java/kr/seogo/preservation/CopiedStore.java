package kr.seogo.preservation;

import java.time.Duration;
import javax.sql.DataSource;
import kr.seogo.preservation.internal.copies.CopiedObjectStore;
<<<<<<< HEAD
import kr.seogo.preservation.internal.disk.ObjectLocks;
=======
import kr.seogo.preservation.internal.copies.CopyRegister;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.dispersal.StoredDispersal;
import kr.seogo.preservation.internal.ocfl.FolderShelf;
>>>>>>> fin
import kr.seogo.preservation.internal.ocfl.LocalOcflStore;
import kr.seogo.preservation.internal.register.DatabaseLocks;
import kr.seogo.preservation.internal.register.StoredCopyRegister;
<<<<<<< HEAD
import kr.seogo.preservation.internal.s3.S3OcflStore;
=======
import kr.seogo.preservation.internal.register.StoredDispersalRows;
>>>>>>> fin

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
<<<<<<< HEAD
        try (OpenedParts opened = new OpenedParts()) {
            LocalOcflStore store = opened.keep(LocalOcflStore.open(settings));
            opened.copies(store.shelf(), care.copies(), settings.work(), settings.naan(), settings.clock());
            return opened.whole(new CopiedObjectStore(
                    store,
                    opened.shelves(),
                    new StoredCopyRegister(database),
                    care,
                    events,
                    "ark:/" + settings.naan() + "/",
                    settings.clock(),
                    new ObjectLocks()));
=======
        List<AutoCloseable> opened = new ArrayList<>();
        try {
            LocalOcflStore store = LocalOcflStore.open(settings);
            opened.add(store);
            List<Shelf> shelves = new ArrayList<>(List.of(store.shelf()));
            for (CopyPlace place : care.copies()) {
                Shelf shelf =
                        switch (place) {
                            case CopyPlace.Folder folder -> FolderShelf.open(folder, settings.naan(), settings.clock());
                        };
                opened.add(shelf);
                shelves.add(shelf);
            }
            CopyRegister register = new StoredCopyRegister(database);
            String archive = "ark:/" + settings.naan() + "/";
            CopiedObjectStore copied =
                    new CopiedObjectStore(store, shelves, register, care, events, archive, settings.clock());
            return new StoreWithCopies(
                    copied,
                    new StoredDispersal(
                            copied,
                            register,
                            new StoredDispersalRows(database),
                            folder -> FolderShelf.open(
                                    new CopyPlace.Folder(new CopyName("medium"), folder),
                                    settings.naan(),
                                    settings.clock()),
                            object -> FolderShelf.layout(settings.naan(), object),
                            archive,
                            settings.clock()));
        } catch (RuntimeException e) {
            opened.reversed().forEach(each -> closeAfter(each, e));
            throw e;
>>>>>>> fin
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
        try (OpenedParts opened = new OpenedParts()) {
            DatabaseLocks locks =
                    new DatabaseLocks(database, settings.place().toString(), Duration.ofMinutes(10));
            S3OcflStore store = opened.keep(S3OcflStore.open(settings, locks));
            opened.copies(store.shelf(), care.copies(), settings.work(), settings.naan(), settings.clock());
            return opened.whole(new CopiedObjectStore(
                    store,
                    opened.shelves(),
                    new StoredCopyRegister(database),
                    care,
                    events,
                    "ark:/" + settings.naan() + "/",
                    settings.clock(),
                    locks));
        }
    }
}
