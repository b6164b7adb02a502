package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.Inventories;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.copies.ShelfException;
import kr.seogo.preservation.internal.copies.Throttle;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.PastCache;
import kr.seogo.preservation.internal.disk.Sync;
import org.jspecify.annotations.Nullable;

/** Objects in a folder: the store's own, or that of a copy of it. */
public final class FolderShelf implements Shelf {

    private static final int PIECE = 256 * 1024;

    private final CopyName name;
    private final Path root;
    private final String naan;
    private final InstantSource clock;
    private final WorkFolder work;
    private final PastCache disk;
    private final Consumer<ObjectId> asked;
    private final Consumer<ObjectId> changed;
    private final AutoCloseable ours;

    private FolderShelf(
            CopyName name,
            LocalStoreSettings settings,
            WorkFolder work,
            PastCache disk,
            Consumer<ObjectId> asked,
            Consumer<ObjectId> changed,
            AutoCloseable ours) {
        this.name = name;
        this.root = settings.root();
        this.naan = settings.naan();
        this.clock = settings.clock();
        this.work = work;
        this.disk = disk;
        this.asked = asked;
        this.changed = changed;
        this.ours = ours;
    }

    /**
     * The files of an open store.
     *
     * @param asked is told before an object is looked at, and refuses it with a {@link StoreException} while something half
     *     done cannot be taken back: that is neither damage nor a version that was acknowledged
     * @param changed is told when a file of an object was replaced
     */
    static FolderShelf of(
            LocalStoreSettings settings,
            WorkFolder work,
            PastCache disk,
            Consumer<ObjectId> asked,
            Consumer<ObjectId> changed) {
        return new FolderShelf(CopyName.STORE, settings, work, disk, asked, changed, () -> {});
    }

    /**
     * Opens a copy's folder, making it where it is missing.
     *
     * @throws StoreException where it is another store's, of another layout, or open in another process
     */
    @SuppressWarnings("MustBeClosedChecker") // the shelf keeps its work folder until it is closed
    public static FolderShelf open(CopyPlace.Folder place, String naan, InstantSource clock) {
        LocalStoreSettings settings = LocalStoreSettings.at(place.root(), naan, clock);
        try {
            WorkFolder work = WorkFolder.open(settings.work(), clock);
            try {
                StorageRoot.prepare(settings.root(), work.staging());
                StorageRoot.requireOneVolume(settings.root(), settings.work());
                Sync.names(settings.root());
                Sync.names(settings.work());
                return new FolderShelf(
                        place.name(),
                        settings.real(),
                        work,
                        PastCache.probe(work.staging(), settings.root().resolve("0=ocfl_1.1")),
                        object -> {},
                        object -> {},
                        work);
            } catch (IOException | RuntimeException e) {
                work.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The copy %s at %s cannot be opened: %s".formatted(place.name(), place.root(), e), e);
        }
    }

    /** Where the layout puts an object, below the root. */
    public static String layout(String naan, ObjectId object) {
        return StorageRoot.objectFolder(naan, object);
    }

    @Override
    public CopyName name() {
        return name;
    }

    @Override
    public SortedMap<String, Long> list(ObjectId object) throws IOException {
        ask(object);
        Path folder = folder(object);
        SortedMap<String, Long> files = new TreeMap<>();
        if (!Sync.isThere(folder)) {
            return files;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // What is no regular file counts as one of no length: it is not what belongs there.
                files.put(folder.relativize(file).toString(), attributes.isRegularFile() ? attributes.size() : -1L);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    @Override
    public InputStream read(ObjectId object, String path) throws IOException {
        ask(object);
        return disk.open(file(object, path));
    }

    @Override
    public void put(ObjectId object, String path, Source bytes, Sha512 digest) throws IOException {
        Path target = file(object, path);
        Path fresh = work.staging().resolve(UUID.randomUUID().toString());
        try {
            write(fresh, bytes, digest, path);
            String stored = disk.digest(fresh, Digests.sha512());
            if (!stored.equals(digest.hex())) {
                throw new ShelfException("%s of %s was read back from copy %s with SHA-512 %s; expected %s"
                        .formatted(path, object, name, stored, digest));
            }
            Sync.createFolders(Sync.folderOf(target));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            Sync.folder(Sync.folderOf(target));
            changed.accept(object);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public void setAside(ObjectId object, String path) throws IOException {
        Path source = file(object, path);
        Path target = work.aside().resolve(object.name()).resolve(UUID.randomUUID() + "-" + source.getFileName());
        Sync.createFolders(Sync.folderOf(target));
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        Sync.folder(Sync.folderOf(target));
        Sync.folder(Sync.folderOf(source));
        changed.accept(object);
    }

    @Override
    public void sync(ObjectId object) throws IOException {
        Path folder = folder(object);
        if (Sync.isThere(folder)) {
            removeEmptyFolders(folder);
            Sync.tree(folder, false);
            for (Path at = Sync.folderOf(folder); at.startsWith(root); at = Sync.folderOf(at)) {
                Sync.folder(at);
            }
        }
    }

    /** What was set aside leaves folders behind, and a version's makes the object invalid (OCFL 1.1, E046). */
    private static void removeEmptyFolders(Path object) throws IOException {
        Files.walkFileTree(object, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!folder.equals(object) && StorageRoot.isEmpty(folder)) {
                    Files.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public Optional<Sha512> inventory(ObjectId object) throws IOException {
        ask(object);
        try {
            return Inventories.digest(Files.readAllBytes(file(object, "inventory.json.sha512")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Verification verify(ObjectId object, Throttle throttle) {
        ObjectCheck check = ObjectCheck.of(root, disk, clock, throttle::passed);
        try {
            asked.accept(object);
        } catch (StoreException e) {
            return check.refused(object, e);
        }
        return check.check(object, StorageRoot.objectFolder(naan, object));
    }

    @Override
    public Stream<ObjectId> objects() {
        return new ObjectListing(root, naan).stream();
    }

    @Override
    public void close() {
        try {
            ours.close();
        } catch (Exception e) {
            throw new StoreException("The lock of copy %s at %s cannot be given up".formatted(name, root), e);
        }
    }

    private void ask(ObjectId object) throws IOException {
        try {
            asked.accept(object);
        } catch (StoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write(Path target, Source bytes, Sha512 expected, String path) throws IOException {
        MessageDigest digest = Digests.sha512();
        try (InputStream in = bytes.open();
                FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                digest.update(piece, 0, count);
                ByteBuffer buffer = ByteBuffer.wrap(piece, 0, count);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            out.force(true);
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(expected.hex())) {
            throw new ShelfException(
                    "The bytes to put at %s had SHA-512 %s; expected %s".formatted(path, found, expected));
        }
    }

    private Path folder(ObjectId object) {
        return root.resolve(StorageRoot.objectFolder(naan, object));
    }

    private Path file(ObjectId object, String path) {
        Path folder = folder(object);
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException("Not a path within an object: " + path);
        }
        return file;
    }
}
