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
import java.util.Locale;
import java.util.UUID;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.Sync;
import org.jspecify.annotations.Nullable;

/**
 * The OCFL 1.1 storage root and its layout: the registered extension {@code 0003-hash-and-id-n-tuple-storage-layout}
 * with SHA-256, two tuples of three characters. That is 16.7 million folders for tens of millions of objects, two to
 * sync for a new object, and since the last folder carries the object's id, all objects are listed without opening one.
 */
final class StorageRoot {

    private static final String LAYOUT = "0003-hash-and-id-n-tuple-storage-layout";
    private static final int TUPLE_LENGTH = 3;
    private static final int TUPLES = 2;

    private StorageRoot() {}

    /** The encapsulation of the layout extension: letters, digits, {@code -} and {@code _} stay, the rest is escaped. */
    static String folderName(String ocflId) {
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
    static String objectFolder(String naan, ObjectId object) {
        String id = ocflId(naan, object);
        String hash = Digests.sha256Hex(id.getBytes(StandardCharsets.UTF_8));
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < TUPLES; i++) {
            path.append(hash, i * TUPLE_LENGTH, (i + 1) * TUPLE_LENGTH).append('/');
        }
        return path.append(folderName(id)).toString();
    }

    static String ocflId(String naan, ObjectId object) {
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

    static OcflRepository repository(OcflStorage storage, Path work, InventoryCache cache) {
        return new OcflRepositoryBuilder()
                .storage(storage)
                .workDir(work)
                .inventoryCache(cache)
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
        if (!Sync.isThere(root.resolve("0=ocfl_1.1"))) {
            throw new StoreException("%s is not empty and not an OCFL 1.1 storage root: it has no file 0=ocfl_1.1%s"
                    .formatted(root, Files.exists(root.resolve("0=ocfl_1.0")) ? " (it is one of OCFL 1.0)" : ""));
        }
        Path layout = root.resolve("ocfl_layout.json");
        if (!Sync.isThere(layout) || !Files.readString(layout).contains("\"" + LAYOUT + "\"")) {
            throw new StoreException(
                    "%s is an OCFL storage root of another layout; expected %s in %s".formatted(root, LAYOUT, layout));
        }
        Path config = root.resolve("extensions").resolve(LAYOUT).resolve("config.json");
        String found = Sync.isThere(config) ? Files.readString(config).replaceAll("\\s", "") : "";
        if (!found.contains("\"digestAlgorithm\":\"sha256\"")
                || !found.contains("\"tupleSize\":" + TUPLE_LENGTH)
                || !found.contains("\"numberOfTuples\":" + TUPLES)) {
            throw new StoreException(
                    "%s has another layout than Seogo's; expected sha256, %d tuples of %d in %s; found: %s"
                            .formatted(root, TUPLES, TUPLE_LENGTH, config, found));
        }
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
