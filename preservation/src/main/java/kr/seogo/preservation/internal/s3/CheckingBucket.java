package kr.seogo.preservation.internal.s3;

import io.ocfl.core.storage.cloud.CloudClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.function.LongConsumer;
import kr.seogo.preservation.internal.ocfl.CheckedStorage;
import kr.seogo.preservation.internal.ocfl.ReadingCount;

/** Reads an S3 place for the validator. */
final class CheckingBucket extends BucketStorage implements CheckedStorage {

    private final BucketFiles files;
    private final ReadingCount count;

    CheckingBucket(CloudClient client, BucketFiles files, BucketRoot root, LongConsumer passed) {
        super(client, files, root);
        this.files = files;
        count = new ReadingCount(passed);
    }

    @Override
    public ReadingCount count() {
        return count;
    }

    @Override
    public void requireFolder(String folder) throws IOException {
        if (!files.holds(key(folder + "/"))) {
            throw new NoSuchFileException(key(folder));
        }
    }

    @Override
    InputStream opened(InputStream in) {
        return count.counting(in);
    }

    @Override
    IOException noted(IOException failure) {
        return count.noted(failure);
    }
}
