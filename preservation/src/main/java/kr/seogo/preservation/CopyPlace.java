package kr.seogo.preservation;

import java.nio.file.Path;

/** Where a copy of the store lies beside the store itself. */
public sealed interface CopyPlace {

    CopyName name();

    /**
     * A folder, best on another disk. It is an OCFL storage root of the store's own layout, and may serve as a store when
     * the first is lost.
     *
     * @param root made where it is missing; a work folder lies beside it
     */
    record Folder(CopyName name, Path root) implements CopyPlace {
        public Folder {
            root = root.toAbsolutePath().normalize();
        }
    }
}
