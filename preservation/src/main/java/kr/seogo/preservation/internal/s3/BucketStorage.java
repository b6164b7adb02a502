package kr.seogo.preservation.internal.s3;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.api.exception.OcflNoSuchFileException;
import io.ocfl.core.storage.cloud.CloudClient;
import io.ocfl.core.storage.cloud.CloudStorage;
import io.ocfl.core.storage.common.Listing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/**
 * ocfl-java's storage in an S3 place, with names that XML cannot hold, which its client does not list, and with errors
 * that name the place.
 */
class BucketStorage extends CloudStorage {

    private final BucketFiles files;
    private final BucketRoot root;

    BucketStorage(CloudClient client, BucketFiles files, BucketRoot root) {
        super(client);
        this.files = files;
        this.root = root;
    }

    /** The key of a path below the root. */
    final String key(String path) {
        return root.root() + path;
    }

    /** Called with every stream that is opened. */
    InputStream opened(InputStream in) {
        return in;
    }

    /** Called with every failure that is not simply a file's absence. */
    IOException noted(IOException failure) {
        return failure;
    }

    @Override
    public List<Listing> listDirectory(String path) {
        try {
            BucketFiles.Folder found = files.folder(key(withSlash(path)));
            List<Listing> listings = new ArrayList<>();
            found.files().keySet().forEach(name -> listings.add(Listing.file(name)));
            for (String name : found.folders()) {
                if (files.holds(key(withSlash(path)) + name + "/")) {
                    listings.add(Listing.directory(name));
                }
            }
            return existing(path, listings);
        } catch (IOException e) {
            throw OcflIOException.from(noted(e));
        }
    }

    @Override
    public List<Listing> listRecursive(String path) {
        try {
            List<Listing> listings = new ArrayList<>();
            files.list(key(withSlash(path))).keySet().forEach(name -> listings.add(Listing.file(name)));
            return existing(path, listings);
        } catch (IOException e) {
            throw OcflIOException.from(noted(e));
        }
    }

    @Override
    public boolean fileExists(String path) {
        try {
            return files.size(key(path)).isPresent();
        } catch (IOException e) {
            throw OcflIOException.from(noted(e));
        }
    }

    @Override
    public InputStream read(String path) {
        try {
            return opened(files.read(key(path)));
        } catch (NoSuchFileException e) {
            throw new OcflNoSuchFileException(path + " was not found", e);
        } catch (IOException e) {
            throw OcflIOException.from(noted(e));
        }
    }

    private static List<Listing> existing(String path, List<Listing> listings) {
        if (listings.isEmpty()) {
            throw new OcflNoSuchFileException("There is no folder " + path);
        }
        return listings;
    }

    private static String withSlash(String path) {
        return path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }
}
