package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.common.Listing;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import kr.seogo.preservation.internal.disk.PastCache;
import org.jspecify.annotations.Nullable;

/** What the validator reads through: past the page cache, counting, and remembering when the disk did not answer. */
final class CheckingStorage extends FileSystemStorage {

    private final Path root;
    private final PastCache disk;
    private final LongConsumer passed;
    private long files;
    private long bytes;
    private @Nullable IOException refused;

    CheckingStorage(Path root, PastCache disk, LongConsumer passed) {
        super(root);
        this.root = root;
        this.disk = disk;
        this.passed = passed;
    }

    @Override
    public InputStream read(String path) {
        try {
            return new Counted(disk.open(root.resolve(path)));
        } catch (IOException e) {
            throw OcflIOException.from(noted(e));
        }
    }

    @Override
    public List<Listing> listDirectory(String path) {
        try {
            return Listings.of(root.resolve(path));
        } catch (OcflIOException e) {
            if (e.getCause() instanceof IOException io) {
                noted(io);
            }
            throw e;
        }
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    @Nullable
    IOException refused() {
        return refused;
    }

    private IOException noted(IOException error) {
        if (!(error instanceof NoSuchFileException)) {
            refused = error;
        }
        return error;
    }

    /** Counts what passes and notes errors; a file is counted when it was opened. */
    private final class Counted extends InputStream {

        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
            files++;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int count = in.read(target, offset, length);
                bytes += Math.max(0, count);
                passed.accept(Math.max(0, count));
                return count;
            } catch (IOException e) {
                throw noted(e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
