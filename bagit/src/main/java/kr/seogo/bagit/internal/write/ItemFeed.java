package kr.seogo.bagit.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.PayloadItem;
import kr.seogo.bagit.internal.container.FindingLog;

/** Files from anywhere as a payload. */
public final class ItemFeed implements PayloadFeed {

    private final List<PayloadItem> items = new ArrayList<>();

    public ItemFeed(Iterable<PayloadItem> given, FindingLog log) {
        Set<String> files = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (PayloadItem item : given) {
            String path = item.path().value();
            if (!files.add(path)) {
                log.add(FindingCode.ENTRY_DUPLICATE, path, "two files of this path are to be written");
            }
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
            items.add(item);
        }
        files.stream()
                .filter(folders::contains)
                .sorted()
                .forEach(path -> log.add(FindingCode.ENTRY_DUPLICATE, path, "it is to be a file and a folder at once"));
    }

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public String path(int i) {
        return items.get(i).path().value();
    }

    @Override
    public long size(int i) {
        return items.get(i).size();
    }

    @Override
    public Opener opener() {
        return new Opener() {
            @Override
            public InputStream open(int i) throws IOException {
                return items.get(i).content().open();
            }

            @Override
            public void close() {
                // Each stream is closed by its reader.
            }
        };
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
