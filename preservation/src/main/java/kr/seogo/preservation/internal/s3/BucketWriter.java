package kr.seogo.preservation.internal.s3;

import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.seogo.preservation.BucketStoreSettings;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Workers;
import kr.seogo.preservation.internal.disk.WriterLocks;
import kr.seogo.preservation.internal.ocfl.KeyedMessage;
import kr.seogo.preservation.internal.ocfl.ObjectInventory;
import kr.seogo.preservation.internal.ocfl.Stager;
import kr.seogo.preservation.internal.ocfl.StorageRoot;

/** Writes versions into an S3 place. The caller holds the object's lock. */
final class BucketWriter {

    private final BucketStoreSettings settings;
    private final BucketFiles files;
    private final BucketRoot root;
    private final WriterLocks locks;
    private final BucketJournal journal;
    private final BucketInventories inventories;
    private final OcflRepository repository;
    private final Workers workers;
    private final Stager stager;

    BucketWriter(
            BucketStoreSettings settings,
            BucketFiles files,
            BucketRoot root,
            WriterLocks locks,
            BucketJournal journal,
            BucketInventories inventories,
            OcflRepository repository,
            Workers workers,
            Stager stager) {
        this.settings = settings;
        this.files = files;
        this.root = root;
        this.locks = locks;
        this.journal = journal;
        this.inventories = inventories;
        this.repository = repository;
        this.workers = workers;
        this.stager = stager;
    }

    PreservedVersion write(Deposit deposit) throws IOException {
        settle(deposit.object());
        Optional<ObjectInventory> held = inventories.load(deposit.object());
        Optional<ObjectVersion> earlier = held.flatMap(it -> it.keyed(deposit.key()));
        if (earlier.isEmpty()) {
            return add(deposit, held);
        }
        stager.forget(deposit.object(), deposit.key());
        return prove(held.orElseThrow(), earlier.get(), deposit.key());
    }

    /** The version that carries the key, read back from the place. */
    Optional<PreservedVersion> find(ObjectId object, IntentKey key) throws IOException {
        settle(object);
        inventories.forget(object); // the place itself is asked, not what was kept in memory
        Optional<ObjectInventory> held = inventories.load(object);
        Optional<ObjectVersion> version = held.flatMap(it -> it.keyed(key));
        if (version.isEmpty()) {
            return Optional.empty();
        }
        stager.forget(object, key);
        return Optional.of(prove(held.orElseThrow(), version.get(), key));
    }

    /** Takes back what an unfinished change left in an object. */
    void settle(ObjectId object) throws IOException {
        Optional<Integer> before = journal.unfinished(object);
        if (before.isPresent()) {
            goBack(object, before.get());
        }
    }

    private PreservedVersion add(Deposit deposit, Optional<ObjectInventory> held) throws IOException {
        int before = held.map(it -> it.head().number()).orElse(0);
        return stager.with(deposit, staged -> {
            if (held.isPresent()) {
                // Content the object holds already is not put again, so it must still be good.
                proveContent(
                        held.get(),
                        staged.stream()
                                .map(file -> file.digest())
                                .filter(held.get()::holds)
                                .map(digest -> digest.hex())
                                .toList());
            }
            return stager.lend(staged, lent -> commit(deposit, before, lent));
        });
    }

    private PreservedVersion commit(Deposit deposit, int before, List<Stager.Staged> staged) throws IOException {
        ObjectId object = deposit.object();
        if (before == 0) {
            refuseWhatIsNoObject(object);
        } else {
            refuseWhereALaterOneIs(object, before);
        }
        journal.begin(object, before);
        try {
            repository.updateObject(
                    ObjectVersionId.head(ocflId(object)),
                    new VersionInfo()
                            .setUser(deposit.agent(), settings.address().toString())
                            .setMessage(KeyedMessage.write(deposit.message(), deposit.key()))
                            .setCreated(deposit.created().atOffset(ZoneOffset.UTC)),
                    updater -> staged.forEach(file -> updater.unsafeAddPath(
                            file.digest().hex(),
                            file.file(),
                            file.path().value(),
                            OcflOption.OVERWRITE,
                            OcflOption.MOVE_SOURCE)));
            inventories.forget(object);
            ObjectInventory stored =
                    inventories.load(object).orElseThrow(() -> new StoreException("it was written and is not there"));
            PreservedVersion preserved = stored.preserved(stored.head(), deposit.key(), inventories.lengths(object));
            locks.requireHeld();
            journal.end(object);
            return preserved;
        } catch (IOException | RuntimeException e) {
            undo(object, before, e);
            throw e;
        }
    }

    /** To go back to version 0 is to delete every key of the object. */
    private void refuseWhatIsNoObject(ObjectId object) throws IOException {
        if (!files.list(root.object(object)).isEmpty()) {
            throw new StoreException("Could not write to %s: the keys below %s in %s are no object; look what they are"
                    .formatted(object, root.object(object), settings.place()));
        }
    }

    /** An older inventory shows: to go back to its version is to delete what came after it. */
    private void refuseWhereALaterOneIs(ObjectId object, int before) throws IOException {
        String later = root.object(object) + "v" + (before + 1) + "/";
        if (files.holds(later)) {
            throw new StoreException(
                    "Could not write to %s: its inventory knows no version after v%d, and %s in %s is there; have it mended from another copy"
                            .formatted(object, before, later, settings.place()));
        }
    }

    private void undo(ObjectId object, int before, Exception failure) {
        try {
            locks.requireHeld(); // otherwise somebody else may be writing, and takes it back
            goBack(object, before);
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e); // the note stays; whoever comes next tries again
        }
    }

    private void goBack(ObjectId object, int before) throws IOException {
        journal.takeBack(object, before);
        inventories.forget(object);
    }

    /** Reads a version that is there already back from the place. */
    private PreservedVersion prove(ObjectInventory object, ObjectVersion version, IntentKey key) throws IOException {
        proveContent(object, object.brought(version));
        return object.preserved(version, key, inventories.lengths(object.id()));
    }

    private void proveContent(ObjectInventory object, List<String> digests) throws IOException {
        List<Callable<Boolean>> reads = new ArrayList<>();
        for (String digest : digests) {
            String path = root.object(object.id()) + object.content(digest);
            reads.add(() -> prove(path, digest));
        }
        workers.all(reads);
    }

    private boolean prove(String path, String digest) throws IOException {
        String found = files.digest(path).hex();
        if (!found.equals(digest)) {
            throw new StoreException("%s was read back from %s with SHA-512 %s; expected %s"
                    .formatted(path, settings.place(), found, digest));
        }
        return true;
    }

    private String ocflId(ObjectId object) {
        return StorageRoot.ocflId(settings.naan(), object);
    }
}
