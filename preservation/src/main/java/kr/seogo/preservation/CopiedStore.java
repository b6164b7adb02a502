package kr.seogo.preservation;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kr.seogo.preservation.internal.copies.CopiedObjectStore;
import kr.seogo.preservation.internal.copies.CopyRegister;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.dispersal.StoredDispersal;
import kr.seogo.preservation.internal.ocfl.FolderShelf;
import kr.seogo.preservation.internal.ocfl.LocalOcflStore;
import kr.seogo.preservation.internal.register.StoredCopyRegister;
import kr.seogo.preservation.internal.register.StoredDispersalRows;

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
