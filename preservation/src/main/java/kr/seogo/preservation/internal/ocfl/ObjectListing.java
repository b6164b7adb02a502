package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Sync;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists a store by its folders alone. Memory holds one folder's names at a time, so millions of objects stream; no
 * inventory is opened.
 */
final class ObjectListing {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectListing.class);

    private final Path root;
    private final String prefix;
    private final String naan;

    ObjectListing(Path root, String naan) {
        this.root = root;
        this.naan = naan;
        prefix = StorageRoot.folderName("ark:/" + naan + "/");
    }

    /** Every object of the root, in no particular order; the caller closes the stream. */
    Stream<ObjectId> stream() {
        return folders(root)
                .filter(folder -> !folder.endsWith("extensions"))
                .flatMap(ObjectListing::folders)
                .flatMap(ObjectListing::folders)
                .filter(ObjectListing::hasInventory) // one being made has none yet
                .filter(this::isOurs)
                .map(object -> new ObjectId(name(object).substring(prefix.length())));
    }

    /** A folder that does not belong here keeps no other from being listed. */
    private boolean isOurs(Path object) {
        boolean ours = name(object).startsWith(prefix);
        if (!ours) {
            LOG.error("{} is no object of this archive; expected ids that begin with ark:/{}/", object, naan);
        }
        return ours;
    }

    /** Where the disk gives no answer the object is listed, so that whoever reads it is told. */
    private static boolean hasInventory(Path object) {
        try {
            return Sync.isThere(object.resolve("inventory.json"));
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isFolder(Path entry) {
        try {
            return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isDirectory();
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new StoreException("The store's folder %s cannot be listed: %s".formatted(entry, e.getMessage()), e);
        }
    }

    private static String name(Path object) {
        return String.valueOf(object.getFileName());
    }

    @SuppressWarnings("StreamResourceLeak") // flatMap closes it, and stream()'s caller the outermost
    private static Stream<Path> folders(Path folder) {
        try {
            return Files.list(folder).filter(ObjectListing::isFolder);
        } catch (NoSuchFileException e) {
            return Stream.empty(); // pruned as empty meanwhile
        } catch (IOException e) {
            throw new StoreException("The store's folder %s cannot be listed".formatted(folder), e);
        }
    }
}
