package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Sync;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes versions, and takes back those that were not finished. Whoever calls holds the object's lock.
 *
 * <p>What could not be taken back, because the disk failed again, is stuck: its note stays in the journal, and readers have
 * it settled before they look.
 */
final class VersionWriter {

    private static final Logger LOG = LoggerFactory.getLogger(VersionWriter.class);

    private static final int UNKNOWN = -1;

    private final LocalStoreSettings settings;
    private final Journal journal;
    private final ObjectReset reset;
    private final Stager stager;
    private final OcflRepository repository;
    private final StoredObjects objects;
    private final Map<ObjectId, Integer> stuck = new ConcurrentHashMap<>();

    VersionWriter(
            LocalStoreSettings settings,
            WorkFolder work,
            Journal journal,
            Stager stager,
            OcflRepository repository,
            StoredObjects objects) {
        this.settings = settings;
        this.journal = journal;
        this.reset = new ObjectReset(settings.root(), work);
        this.stager = stager;
        this.repository = repository;
        this.objects = objects;
    }

    PreservedVersion write(Deposit deposit) throws IOException {
        settle(deposit.object());
        Optional<StoredObject> held = objects.load(deposit.object());
        Optional<ObjectVersion> earlier = held.flatMap(object -> object.keyed(deposit.key()));
        if (earlier.isEmpty()) {
            return add(deposit, held);
        }
        stager.forget(deposit.object(), deposit.key());
        return prove(held.orElseThrow(), earlier.get(), deposit.key());
    }

    Optional<PreservedVersion> find(ObjectId object, IntentKey key) throws IOException {
        settle(object);
        objects.forget(object); // the store itself is asked, not what was kept in memory
        Optional<StoredObject> held = objects.load(object);
        Optional<ObjectVersion> version = held.flatMap(it -> it.keyed(key));
        if (version.isEmpty()) {
            return Optional.empty();
        }
        stager.forget(object, key);
        return Optional.of(prove(held.orElseThrow(), version.get(), key));
    }

    boolean isStuck(ObjectId object) {
        return stuck.containsKey(object);
    }

    /** Takes back what a dead process left. An object for which that fails keeps no other from being read. */
    void settleAll() throws IOException {
        journal.settled();
        for (ObjectId object : journal.entries()) {
            try {
                settle(object);
            } catch (IOException | RuntimeException e) {
                stuck.put(object, UNKNOWN);
                LOG.error("What was begun with {} cannot be taken back yet; it is not read before", object, e);
            }
        }
    }

    /** Takes back what an unfinished change left in an object. */
    void settle(ObjectId object) throws IOException {
        Optional<Integer> before = journal.unfinished(object);
        int known = before.orElse(stuck.getOrDefault(object, UNKNOWN));
        if (known != UNKNOWN) {
            goBack(object, known);
        }
        stuck.remove(object);
    }

    private PreservedVersion add(Deposit deposit, Optional<StoredObject> held) throws IOException {
        int before = held.map(it -> it.head().number()).orElse(0);
        return stager.with(deposit, staged -> {
            if (held.isPresent()) {
                proveShared(held.get(), staged);
            }
            return stager.lend(staged, lent -> commit(deposit, before, lent));
        });
    }

    /** Content the object holds already is not stored again, so it must still be good before a deposit relies on it. */
    private void proveShared(StoredObject held, List<Stager.Staged> staged) throws IOException {
        Map<Path, String> shared = new LinkedHashMap<>();
        for (Stager.Staged file : staged) {
            if (held.holds(file.digest())) {
                shared.put(held.content(file.digest().hex()), file.digest().hex());
            }
        }
        stager.prove(shared);
    }

    private PreservedVersion commit(Deposit deposit, int before, List<Stager.Staged> staged) throws IOException {
        if (before == 0) {
            refuseWhatIsNoObject(deposit.object());
        } else {
            refuseWhereALaterOneIs(deposit.object(), before);
        }
        journal.begin(deposit.object(), before);
        try {
            repository.updateObject(
                    ObjectVersionId.head(objects.ocflId(deposit.object())),
                    versionInfo(deposit),
                    updater -> staged.forEach(file -> updater.unsafeAddPath(
                            file.digest().hex(),
                            file.file(),
                            file.path().value(),
                            OcflOption.OVERWRITE,
                            OcflOption.MOVE_SOURCE)));
            StoredObject stored = objects.require(deposit.object());
            proveInventories(stored, stored.head());
            PreservedVersion preserved = stored.preserved(stored.head(), deposit.key());
            journal.end(deposit.object());
            return preserved;
        } catch (IOException | RuntimeException e) {
            undo(deposit.object(), before, e);
            throw e;
        }
    }

    /** To go back to version 0 is to take the whole folder away. */
    private void refuseWhatIsNoObject(ObjectId object) throws IOException {
        Path root = objects.root(object);
        if (Sync.isThere(root) && !StorageRoot.isEmpty(root)) {
            throw new StoreException(
                    "Could not write to %s: its folder %s is there and holds no object; look what it is"
                            .formatted(object, root));
        }
    }

    /** An older inventory shows: to go back to its version is to take away what came after it. */
    private void refuseWhereALaterOneIs(ObjectId object, int before) throws IOException {
        Path later = objects.root(object).resolve("v" + (before + 1));
        if (Sync.isThere(later)) {
            throw new StoreException(
                    "Could not write to %s: its inventory knows no version after v%d, and %s is there; have it mended from another copy"
                            .formatted(object, before, later));
        }
    }

    private void undo(ObjectId object, int before, Exception failure) {
        try {
            goBack(object, before);
        } catch (IOException | RuntimeException e) {
            stuck.put(object, before);
            failure.addSuppressed(e); // the note stays; whoever asks for the object next tries again
        }
    }

    private void goBack(ObjectId object, int before) throws IOException {
        journal.keep(object, before); // taking it away may be what failed
        try {
            reset.to(objects.root(object), before);
        } finally {
            objects.forget(object);
        }
        journal.end(object);
        stuck.remove(object);
    }

    /** Syncs and reads back a version that is there already: a killed process may have left it in the page cache only. */
    private PreservedVersion prove(StoredObject object, ObjectVersion version, IntentKey key) throws IOException {
        Map<Path, String> brought = object.brought(version);
        for (Path file : brought.keySet()) {
            Sync.read(file);
        }
        Sync.tree(object.root().resolve(version.toString()), false);
        for (Path folder = object.root(); !folder.equals(settings.root()); folder = Sync.folderOf(folder)) {
            Sync.folder(folder);
        }
        Sync.folder(settings.root());
        journal.settled();
        stager.prove(brought);
        proveInventories(object, version);
        return object.preserved(version, key);
    }

    private void proveInventories(StoredObject object, ObjectVersion version) throws IOException {
        Map<Path, String> inventories = new LinkedHashMap<>();
        for (Path folder : List.of(object.root(), object.root().resolve(version.toString()))) {
            String sidecar = Files.readString(folder.resolve("inventory.json.sha512"));
            inventories.put(folder.resolve("inventory.json"), sidecar.split("\\s", 2)[0]);
        }
        stager.prove(inventories);
    }

    private VersionInfo versionInfo(Deposit deposit) {
        return new VersionInfo()
                .setUser(deposit.agent(), settings.address().toString())
                .setMessage(KeyedMessage.write(deposit.message(), deposit.key()))
                .setCreated(deposit.created().atOffset(ZoneOffset.UTC));
    }
}
