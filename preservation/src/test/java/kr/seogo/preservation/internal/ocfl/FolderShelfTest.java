package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.copies.ShelfContract;

/** A copy in a folder. */
class FolderShelfTest extends ShelfContract {

    @Override
    protected Shelf open() {
        return FolderShelf.open(
                new CopyPlace.Folder(new CopyName("near"), folder.resolve("near")), "99999", InstantSource.system());
    }

    @Override
    protected void damage(ObjectId object, String path, String text) throws IOException {
        Files.writeString(
                folder.resolve("near")
                        .resolve(StorageRoot.objectFolder("99999", object))
                        .resolve(path),
                text);
    }
}
