package kr.seogo.preservation;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import kr.seogo.preservation.api.EventLog;
import kr.seogo.preservation.internal.copies.CopiedObjectStore;
import kr.seogo.preservation.internal.copies.CopyRegister;
import kr.seogo.preservation.internal.copies.MendEvents;
import kr.seogo.preservation.internal.copies.OwnPlace;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.disk.WriterLocks;
import kr.seogo.preservation.internal.dispersal.StoredDispersal;
import kr.seogo.preservation.internal.ocfl.FolderShelf;
import kr.seogo.preservation.internal.register.StoredCopyRegister;
import kr.seogo.preservation.internal.register.StoredDispersalRows;
import kr.seogo.preservation.internal.s3.S3Shelf;

/** What was opened on the way to a whole store, closed again where it does not become one. */
final class OpenedParts implements AutoCloseable {

    private final String naan;
    private final InstantSource clock;
    private final List<AutoCloseable> parts = new ArrayList<>();
    private final List<Shelf> shelves = new ArrayList<>();

    OpenedParts(String naan, InstantSource clock) {
        this.naan = naan;
        this.clock = clock;
    }

    <T extends AutoCloseable> T keep(T part) {
        parts.add(part);
        return part;
    }

    /** Opens copies; the store's own shelf, which is closed with the store, comes before them. */
    void shelves(Shelf store, List<CopyPlace> places, Path work) {
        shelves.add(store);
        for (CopyPlace place : places) {
            shelves.add(keep(
                    switch (place) {
                        case CopyPlace.Folder folder -> FolderShelf.open(folder, naan, clock);
                        case CopyPlace.Bucket bucket ->
                            S3Shelf.open(bucket, work.resolve("copy-" + bucket.name()), naan, clock);
                    }));
        }
    }

    /** A store without copies whose files lie otherwise than those of an OCFL storage root, and so go nowhere file by file. */
    void onlyShelf(Shelf store, CareSettings care) {
        if (!care.copies().isEmpty()) {
            throw new StoreException("A store in a Fedora has no copies; name none, and have the Fedora itself copied");
        }
        shelves.add(store);
    }

    /** The store whole, which closes its parts from now on. */
    CopiedStore whole(
            ObjectStore store, CareSettings care, DataSource database, PreservationEvents events, WriterLocks locks) {
        String archive = "ark:/" + naan + "/";
        CopyRegister register = new StoredCopyRegister(database);
        StoredDispersalRows written = new StoredDispersalRows(database);
        return whole(
                store,
                care,
                register,
                events,
                locks,
                copied -> new StoredDispersal(
                        copied,
                        register,
                        written,
                        this::medium,
                        object -> FolderShelf.layout(naan, object),
                        archive,
                        EventLog.of(database),
                        clock));
    }

    /** The same of a store that is not carried to another site by Seogo. */
    CopiedStore wholeWithoutDispersal(
            ObjectStore store, CareSettings care, DataSource database, PreservationEvents events, WriterLocks locks) {
        return whole(store, care, new StoredCopyRegister(database), events, locks, copied -> {
            throw new StoreException("A store in a Fedora is not carried to another site, nor brought back from one, by"
                    + " Seogo; have the Fedora itself copied, or export the objects");
        });
    }

    private CopiedStore whole(
            ObjectStore store,
            CareSettings care,
            CopyRegister register,
            PreservationEvents events,
            WriterLocks locks,
            Function<CopiedObjectStore, Dispersal> dispersal) {
        shelves.forEach(place -> OwnPlace.require(place, register));
        CopiedStore whole = new CopiedObjectStore(
                store, shelves, register, care, new MendEvents(events, "ark:/" + naan + "/"), locks, dispersal, clock);
        parts.clear();
        return whole;
    }

    private Shelf medium(Path folder) {
        return FolderShelf.open(new CopyPlace.Folder(new CopyName("medium"), folder), naan, clock);
    }

    @Override
    public void close() {
        StoreException failure = null;
        for (AutoCloseable part : parts.reversed()) {
            try {
                part.close();
            } catch (Exception e) {
                if (failure == null) {
                    failure = new StoreException("A store that could not be opened could not be closed either", e);
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
