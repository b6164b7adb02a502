package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;

/**
 * Lists a store by its folders alone. Memory holds one folder's names at a time, so millions of objects stream; no
 * inventory is opened.
 */
final class ObjectListing {

    private final Path root;
    private final String prefix;
    private final String naan;

    ObjectListing(Path root, String naan) {
        this.root = root;
        this.naan = naan;
        prefix = StorageRoot.folderName("ark:/" + naan + "/");
    }

    Stream<ObjectId> stream() {
        return folders(root)
                .filter(folder -> !folder.endsWith("extensions"))
                .flatMap(ObjectListing::folders)
                .flatMap(ObjectListing::folders)
                .filter(object -> Files.exists(object.resolve("inventory.json"))) // one being made has none yet
                .map(this::id);
    }

    private ObjectId id(Path object) {
        String name = String.valueOf(object.getFileName());
        if (!name.startsWith(prefix)) {
            throw new StoreException(
                    "%s is no object of this archive; expected ids that begin with ark:/%s/".formatted(object, naan));
        }
        return new ObjectId(name.substring(prefix.length()));
    }

    @SuppressWarnings("StreamResourceLeak") // flatMap closes it, and stream()'s caller the outermost
    private static Stream<Path> folders(Path folder) {
        try {
            return Files.list(folder).filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Stream.empty(); // pruned as empty meanwhile
        } catch (IOException e) {
            throw new StoreException("The store's folder %s cannot be listed".formatted(folder), e);
        }
    }
}
