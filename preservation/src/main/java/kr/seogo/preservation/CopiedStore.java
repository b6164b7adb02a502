package kr.seogo.preservation;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kr.seogo.preservation.internal.copies.CopiedObjectStore;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.ocfl.FolderShelf;
import kr.seogo.preservation.internal.ocfl.LocalOcflStore;
import kr.seogo.preservation.internal.register.StoredCopyRegister;

/**
 * A store with any number of copies, which are compared with a record in PostgreSQL.
 *
 * <p>Failure: a deposit for which too few copies could be read back throws, and is made again with its key. Otherwise as
 * {@link ObjectStore}.
 */
public interface CopiedStore extends ObjectStore {

    /** The work that keeps what is held; nothing of it happens by itself. */
    StoreCare care();

    /**
     * Opens a store and its copies, whose schema must be up to date.
     *
     * @throws StoreException where one of them cannot be opened; none is left open then
     */
    static CopiedStore open(
            LocalStoreSettings settings, CareSettings care, DataSource database, PreservationEvents events) {
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
            return new CopiedObjectStore(
                    store,
                    shelves,
                    new StoredCopyRegister(database),
                    care,
                    events,
                    "ark:/" + settings.naan() + "/",
                    settings.clock());
        } catch (RuntimeException e) {
            opened.reversed().forEach(each -> closeAfter(each, e));
            throw e;
        }
    }

    private static void closeAfter(AutoCloseable opened, RuntimeException failure) {
        try {
            opened.close();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }
}
