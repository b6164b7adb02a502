package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.DigestAlgorithm;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleIdEncapsulationLayoutConfig;
import io.ocfl.core.storage.OcflStorage;
import io.ocfl.core.storage.OcflStorageBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.copies.Inventories;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.Sync;
import org.jspecify.annotations.Nullable;

/**
 * The OCFL 1.1 storage root and its layout: the registered extension {@code 0003-hash-and-id-n-tuple-storage-layout}
 * with SHA-256, two tuples of three characters. That is 16.7 million folders for tens of millions of objects, two to
 * sync for a new object, and since the last folder carries the object's id, all objects are listed without opening one.
 */
public final class StorageRoot {

    private static final String LAYOUT = "0003-hash-and-id-n-tuple-storage-layout";
    private static final String DECLARATION = "0=ocfl_1.1";
    private static final String CONFIG = "extensions/" + LAYOUT + "/config.json";
    private static final int TUPLE_LENGTH = 3;
    private static final int TUPLES = 2;

    private StorageRoot() {}

    /** The encapsulation of the layout extension: letters, digits, {@code -} and {@code _} stay, the rest is escaped. */
    public static String folderName(String ocflId) {
        StringBuilder name = new StringBuilder();
        for (byte each : ocflId.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            if (letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-' || letter == '_')) {
                name.append(letter);
            } else {
                name.append(String.format(Locale.ROOT, "%%%02x", each & 0xff));
            }
        }
        return name.toString();
    }

    /** Where the layout puts an object, below the root. */
    public static String objectFolder(String naan, ObjectId object) {
        String id = ocflId(naan, object);
        String hash = Digests.sha256Hex(id.getBytes(StandardCharsets.UTF_8));
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < TUPLES; i++) {
            path.append(hash, i * TUPLE_LENGTH, (i + 1) * TUPLE_LENGTH).append('/');
        }
        return path.append(folderName(id)).toString();
    }

    public static String ocflId(String naan, ObjectId object) {
        return "ark:/" + naan + "/" + object.name();
    }

    /** Makes a new root, as a whole by one rename, where there is none; refuses one that is of another kind. */
    static void prepare(Path root, Path work) throws IOException {
        if (!Sync.isThere(root) || isEmpty(root)) {
            create(root, work);
        } else {
            refuseUnlessOurs(root);
        }
    }

    public static OcflRepository repository(OcflStorage storage, Path work, InventoryCache cache) {
        return new OcflRepositoryBuilder()
                .storage(storage)
                .workDir(work)
                .inventoryCache(cache)
                .inventoryMapper(Inventories.MAPPER)
                .verifyStaging(false) // the stager has read every file back
                .defaultLayoutConfig(layout())
                .ocflConfig(config -> config.setOcflVersion(OcflVersion.OCFL_1_1)
                        .setDefaultDigestAlgorithm(DigestAlgorithm.fromOcflName("sha512")))
                .build();
    }

    private static void create(Path root, Path work) throws IOException {
        Path fresh = Files.createDirectory(work.resolve(UUID.randomUUID().toString()));
        Path temporary = Files.createDirectory(work.resolve(UUID.randomUUID().toString()));
        OcflStorage storage = OcflStorageBuilder.builder().fileSystem(fresh).build();
        repository(storage, temporary, new InventoryCache(0)).close();
        Sync.tree(fresh, true);
        Sync.createFolders(Sync.folderOf(root));
        moveOnOneVolume(fresh, root);
        Sync.folder(Sync.folderOf(root));
        Files.delete(temporary);
    }

    private static void refuseUnlessOurs(Path root) throws IOException {
        requireOurs(root.toString(), name -> {
            Path file = root.resolve(name);
            return Sync.isThere(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        });
    }

    /**
     * Refuses what is no root of this layout.
     *
     * @param place what it is called in messages
     */
    public static void requireOurs(String place, RootFiles files) throws IOException {
        if (files.text(DECLARATION).isEmpty()) {
            throw new StoreException("%s is not empty and not an OCFL 1.1 storage root: it has no file 0=ocfl_1.1%s"
                    .formatted(place, files.text("0=ocfl_1.0").isPresent() ? " (it is one of OCFL 1.0)" : ""));
        }
        if (!files.text("ocfl_layout.json").orElse("").contains("\"" + LAYOUT + "\"")) {
            throw new StoreException("%s is an OCFL storage root of another layout; expected %s in its ocfl_layout.json"
                    .formatted(place, LAYOUT));
        }
        String found = files.text(CONFIG).orElse("").replaceAll("\\s", "");
        if (!found.contains("\"digestAlgorithm\":\"sha256\"")
                || !found.contains("\"tupleSize\":" + TUPLE_LENGTH)
                || !found.contains("\"numberOfTuples\":" + TUPLES)) {
            throw new StoreException(
                    "%s has another layout than Seogo's; expected sha256, %d tuples of %d in %s; found: %s"
                            .formatted(place, TUPLES, TUPLE_LENGTH, CONFIG, found));
        }
    }

    /** The small files of a root. */
    @FunctionalInterface
    public interface RootFiles {
        /** What one holds; empty where it is not there. */
        Optional<String> text(String name) throws IOException;
    }

    /**
     * The files of a new root by their names, in the order in which they are put: that it is one comes last.
     *
     * @param scratch a folder to work in
     */
    public static Map<String, byte[]> fresh(Path scratch) throws IOException {
        Path root = scratch.resolve(UUID.randomUUID().toString());
        create(root, scratch);
        LinkedHashMap<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file :
                    (Iterable<Path>) all.filter(Files::isRegularFile).sorted(Comparator.reverseOrder())::iterator) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } finally {
            Sync.delete(root);
        }
        files.putLast(DECLARATION, Objects.requireNonNull(files.remove(DECLARATION)));
        return files;
    }

    private static HashedNTupleIdEncapsulationLayoutConfig layout() {
        return new HashedNTupleIdEncapsulationLayoutConfig()
                .setDigestAlgorithm(DigestAlgorithm.fromOcflName("sha256"))
                .setTupleSize(TUPLE_LENGTH)
                .setNumberOfTuples(TUPLES);
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void moveOnOneVolume(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw otherVolume(to, from, e);
        }
    }

    /** A version becomes visible by a rename from the work folder, which needs one volume. */
    static void requireOneVolume(Path root, Path work) throws IOException {
        if (!Files.getAttribute(root, "unix:dev").equals(Files.getAttribute(work, "unix:dev"))) {
            throw otherVolume(root, work, null);
        }
    }

    private static StoreException otherVolume(Path root, Path work, @Nullable Exception cause) {
        return new StoreException(
                "The work folder %s is on another volume than the storage root %s; put both on one"
                        .formatted(work, root),
                cause);
    }
}
