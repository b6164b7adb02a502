package kr.seogo.preservation;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.ocfl.FolderShelf;
import kr.seogo.preservation.internal.s3.S3Shelf;

/** What was opened on the way to a whole store, closed again where it does not become one. */
final class OpenedParts implements AutoCloseable {

    private final List<AutoCloseable> parts = new ArrayList<>();
    private final List<Shelf> shelves = new ArrayList<>();

    <T extends AutoCloseable> T keep(T part) {
        parts.add(part);
        return part;
    }

    /** Opens copies; the store's own shelf, which is closed with the store, comes before them. */
    void copies(Shelf store, List<CopyPlace> places, Path work, String naan, InstantSource clock) {
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

    List<Shelf> shelves() {
        return shelves;
    }

    /** Hands the parts over to what closes them from now on. */
    <T> T whole(T store) {
        parts.clear();
        return store;
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
