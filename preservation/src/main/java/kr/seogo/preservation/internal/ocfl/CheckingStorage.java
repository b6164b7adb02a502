package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.common.Listing;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.LongConsumer;
import kr.seogo.preservation.internal.disk.PastCache;

/** Reads a folder for the validator past the page cache. */
final class CheckingStorage extends FileSystemStorage implements CheckedStorage {

    private final Path root;
    private final PastCache disk;
    private final ReadingCount count;

    CheckingStorage(Path root, PastCache disk, LongConsumer passed) {
        super(root);
        this.root = root;
        this.disk = disk;
        count = new ReadingCount(passed);
    }

    @Override
    public void requireFolder(String folder) throws IOException {
        Files.readAttributes(root.resolve(folder), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public ReadingCount count() {
        return count;
    }

    @Override
    public InputStream read(String path) {
        try {
            return count.counting(disk.open(root.resolve(path)));
        } catch (IOException e) {
            throw OcflIOException.from(count.noted(e));
        }
    }

    @Override
    public List<Listing> listDirectory(String path) {
        try {
            return Listings.of(root.resolve(path));
        } catch (OcflIOException e) {
            if (e.getCause() instanceof IOException io) {
                count.noted(io);
            }
            throw e;
        }
    }
}
