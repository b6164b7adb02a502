package kr.seogo.bagit.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.internal.container.Container;
import kr.seogo.bagit.internal.container.Contents;
import kr.seogo.bagit.internal.container.FindingLog;
import kr.seogo.bagit.internal.table.Inventory;

/** A folder's files as a payload; what cannot be one is in the log. */
public final class FolderFeed implements PayloadFeed {

    private static final String DATA = "data/";

    private final Contents contents;
    private final int[] sorted;

    public FolderFeed(Path folder, FindingLog log) {
        this.contents = Contents.open(BagSource.folder(folder), ArchiveLimits.defaults(), log);
        Inventory inventory = contents.inventory();
        this.sorted = inventory.sorted(inventory::isPresent);
    }

    @Override
    public int count() {
        return sorted.length;
    }

    @Override
    public String path(int i) {
        return DATA + contents.inventory().text(sorted[i]);
    }

    @Override
    public long size(int i) {
        return contents.inventory().fileSize(sorted[i]);
    }

    @Override
    public Opener opener() throws IOException {
        Container.Opener opener = contents.opener();
        return new Opener() {
            @Override
            public InputStream open(int i) throws IOException {
                return opener.open(contents.inventory().text(sorted[i]), 0, size(i));
            }

            @Override
            public void close() throws IOException {
                opener.close();
            }
        };
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }
}
