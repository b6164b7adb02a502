package kr.seogo.preservation.internal.s3;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.Inventories;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.copies.ShelfException;
import kr.seogo.preservation.internal.copies.Throttle;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.Sync;
import kr.seogo.preservation.internal.ocfl.ObjectCheck;
import kr.seogo.preservation.internal.ocfl.StorageRoot;

/**
 * Objects in an S3 place. A file becomes visible before it can be read back; so a note that it is unproven is put first
 * and deleted after the reading, and a file with such a note counts as one of no length, which nobody takes for the right
 * one.
 */
public final class S3Shelf implements Shelf {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CopyName name;
    private final BucketFiles files;
    private final BucketRoot root;
    private final Path scratch;
    private final InstantSource clock;
    private final Consumer<ObjectId> changed;
    private final OcflClient ocfl;
    private final boolean ours;

    /**
     * @param changed told when a file of an object was replaced
     * @param ours whether the files are closed with this shelf
     */
    S3Shelf(
            CopyName name,
            BucketFiles files,
            BucketRoot root,
            Path scratch,
            InstantSource clock,
            Consumer<ObjectId> changed,
            boolean ours) {
        this.ours = ours;
        this.name = name;
        this.files = files;
        this.root = root;
        this.scratch = scratch;
        this.clock = clock;
        this.changed = changed;
        ocfl = new OcflClient(files);
    }

    /**
     * Opens a copy's place; its storage root is made where there is none.
     *
     * @param scratch a folder of this process alone for files on their way, made where it is missing
     * @throws StoreException where it does not answer, refuses, or is another store's
     */
    public static S3Shelf open(CopyPlace.Bucket place, Path scratch, String naan, InstantSource clock) {
        return open(place, scratch, naan, clock, PATIENCE);
    }

    static S3Shelf open(CopyPlace.Bucket place, Path scratch, String naan, InstantSource clock, Duration patience) {
        BucketFiles files = BucketFiles.open(place.place(), patience);
        try {
            Sync.delete(scratch);
            Files.createDirectories(scratch);
            BucketRoot root = new BucketRoot(place.place().prefix(), naan);
            root.prepare(files, scratch);
            return new S3Shelf(place.name(), files, root, scratch, clock, object -> {}, true);
        } catch (IOException | RuntimeException e) {
            files.close();
            throw new StoreException("The copy %s cannot be opened: %s".formatted(place.name(), e.getMessage()), e);
        }
    }

    @Override
    public CopyName name() {
        return name;
    }

    @Override
    public SortedMap<String, Long> list(ObjectId object) throws IOException {
        SortedMap<String, Long> found = files.list(root.object(object));
        for (String path : files.list(root.unproven(object)).keySet()) {
            found.computeIfPresent(path, (each, length) -> -1L);
        }
        return found;
    }

    @Override
    public InputStream read(ObjectId object, String path) throws IOException {
        return files.read(key(object, path));
    }

    @Override
    public void put(ObjectId object, String path, Source bytes, Sha512 digest) throws IOException {
        String key = key(object, path);
        files.requireShort(key);
        Path fresh = scratch.resolve(UUID.randomUUID().toString());
        try {
            try (InputStream in = bytes.open()) {
                Files.copy(in, fresh);
            }
            require(digest, Digests.ofFile(fresh), "The bytes to put at %s of %s".formatted(path, object));
            String note = root.unproven(object) + path;
            files.put(note, digest.hex().getBytes(StandardCharsets.US_ASCII));
            replace(
                    key,
                    fresh,
                    digest,
                    root.before(object) + path,
                    "%s of %s, read back from %s,".formatted(path, object, files.place()));
            files.delete(note);
        } finally {
            Files.deleteIfExists(fresh);
        }
        changed.accept(object);
    }

    /** Puts a file and reads it back; where the place gives other bytes, what was there before is there again. */
    private void replace(String key, Path fresh, Sha512 digest, String before, String what) throws IOException {
        boolean held = files.size(key).isPresent();
        if (held) {
            files.copy(key, before);
        }
        files.put(key, fresh);
        try {
            require(digest, files.digest(key), what);
        } catch (ShelfException e) {
            if (held) {
                files.copy(before, key);
            } else {
                files.delete(key);
            }
            throw e;
        }
        if (held) {
            files.delete(before);
        }
    }

    @Override
    public void setAside(ObjectId object, String path) throws IOException {
        String key = key(object, path);
        String last = path.substring(path.lastIndexOf('/') + 1);
        files.copy(key, root.aside(object) + UUID.randomUUID() + "-" + last);
        files.delete(key);
        files.delete(root.unproven(object) + path);
        changed.accept(object);
    }

    @Override
    public Optional<Sha512> inventory(ObjectId object) throws IOException {
        try {
            return Inventories.digest(files.bytes(key(object, "inventory.json.sha512")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Verification verify(ObjectId object, Throttle throttle) {
        return new ObjectCheck(() -> new CheckingBucket(ocfl.client(), files, root, throttle::passed), clock)
                .check(object, StorageRoot.objectFolder(root.naan(), object));
    }

    @Override
    public Stream<ObjectId> objects() {
        return root.objects(files);
    }

    @Override
    public void close() {
        ocfl.close();
        if (ours) {
            files.close();
        }
    }

    private static void require(Sha512 expected, Sha512 found, String what) throws ShelfException {
        if (!found.equals(expected)) {
            throw new ShelfException("%s had SHA-512 %s; expected %s".formatted(what, found, expected));
        }
    }

    private String key(ObjectId object, String path) {
        if (path.isEmpty() || path.startsWith("/") || ("/" + path + "/").matches("(?s).*/(\\.{0,2})/.*")) {
            throw new IllegalArgumentException("Not a path within an object: " + path);
        }
        return root.object(object) + path;
    }
}
