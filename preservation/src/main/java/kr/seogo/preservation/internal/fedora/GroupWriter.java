package kr.seogo.preservation.internal.fedora;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.Workers;
import kr.seogo.preservation.internal.disk.WriterLocks;
import kr.seogo.preservation.internal.fedora.Groups.Held;
import kr.seogo.preservation.internal.ocfl.Stager;

/** Writes versions into a Fedora. The caller holds the object's lock. */
final class GroupWriter {

    private static final int COMMITS = 4;

    private final Groups groups;
    private final Transactions transactions;
    private final WriterLocks locks;
    private final Workers workers;
    private final Stager stager;

    GroupWriter(Groups groups, Transactions transactions, WriterLocks locks, Workers workers, Stager stager) {
        this.groups = groups;
        this.transactions = transactions;
        this.locks = locks;
        this.workers = workers;
        this.stager = stager;
    }

    PreservedVersion write(Deposit deposit) throws IOException {
        ObjectId object = deposit.object();
        transactions.settle(object);
        Optional<Held> held = groups.held(object);
        VersionList versions = held.map(Held::versions).orElse(VersionList.EMPTY);
        Optional<VersionLine> earlier = versions.keyed(deposit.key());
        if (earlier.isEmpty()) {
            return add(deposit, held, versions);
        }
        stager.forget(object, deposit.key());
        return prove(object, versions, earlier.get());
    }

    /** The version that carries the key, read back from the Fedora. */
    Optional<PreservedVersion> find(ObjectId object, IntentKey key) throws IOException {
        transactions.settle(object);
        VersionList versions = groups.list(object);
        Optional<VersionLine> line = versions.keyed(key);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        stager.forget(object, key);
        return Optional.of(prove(object, versions, line.get()));
    }

    private PreservedVersion prove(ObjectId object, VersionList versions, VersionLine line) throws IOException {
        FileList files = groups.filesNow(object, line);
        FileList before = line.version().number() == 1
                ? FileList.NOTHING
                : groups.files(object, versions.lines().get(line.version().number() - 2));
        Set<Sha512> brought = new HashSet<>();
        files.since(before).forEach(file -> brought.add(file.digest()));
        proveAll(object, brought);
        return files.preserved(object, line);
    }

    private PreservedVersion add(Deposit deposit, Optional<Held> held, VersionList versions) throws IOException {
        FileList before = versions.isEmpty()
                ? FileList.NOTHING
                : groups.files(deposit.object(), versions.lines().getLast());
        return stager.with(deposit, staged -> {
            List<StoredFile> added = new ArrayList<>();
            Map<Sha512, Path> bytes = new LinkedHashMap<>();
            for (Stager.Staged file : staged) {
                added.add(new StoredFile(file.path(), Files.size(file.file()), file.digest()));
                bytes.put(file.digest(), file.file());
            }
            return commit(deposit, held, versions, before.with(added), bytes);
        });
    }

    private PreservedVersion commit(
            Deposit deposit, Optional<Held> held, VersionList versions, FileList files, Map<Sha512, Path> bytes)
            throws IOException {
        ObjectId object = deposit.object();
        byte[] list = files.write(groups.name(object), versions.next());
        VersionLine line = VersionLine.of(deposit, versions.next(), Digests.of(list));
        if (held.isPresent()) {
            bytes.keySet().removeAll(soundAlready(object, versions, bytes.keySet()));
        }
        Set<Sha512> put = new HashSet<>(bytes.keySet());
        put.add(line.files());
        putAll(object, bytes, line.files(), list, held.isEmpty());
        proveAll(object, put);
        Held now = held.isPresent() ? held.get() : groups.held(object).orElseThrow(() -> gone(object));
        if (!now.versions().equals(versions)) {
            throw new StoreException("Somebody else wrote %s meanwhile; do the same again".formatted(object));
        }
        locks.requireHeld();
        show(object, versions.with(line), now.tag());
        return files.preserved(object, line);
    }

    /**
     * Puts all of it by one transaction. Where the Fedora refuses to commit, as it does when others commit just then, nothing of
     * it was stored, and it is done again.
     */
    private void putAll(ObjectId object, Map<Sha512, Path> bytes, Sha512 listed, byte[] list, boolean isNew)
            throws IOException {
        for (int tried = 1; ; tried++) {
            Transactions.Transaction transaction = transactions.begin(object);
            try (transaction) {
                if (isNew && groups.held(object).isEmpty()) {
                    begin(object, transaction.id());
                }
                for (Map.Entry<Sha512, Path> each : bytes.entrySet()) {
                    put(object, each.getKey(), () -> Files.newInputStream(each.getValue()), transaction.id());
                }
                put(object, listed, () -> new ByteArrayInputStream(list), transaction.id());
                transaction.commit();
                return;
            } catch (FedoraFailure e) {
                if (!transaction.isRefused() || tried == COMMITS) {
                    throw e;
                }
            }
            groups.requests().pause(tried);
        }
    }

    /** A new group with an empty list of versions, which is no object yet. */
    private void begin(ObjectId object, String transaction) throws IOException {
        groups.requests().putGroup(groups.group(object), transaction);
        byte[] none = VersionList.EMPTY.write(groups.name(object));
        groups.requests()
                .put(groups.versions(object), () -> new ByteArrayInputStream(none), Digests.of(none), transaction);
    }

    private void put(ObjectId object, Sha512 digest, Requests.Source bytes, String transaction) throws IOException {
        groups.requests().put(groups.content(object, digest), bytes, digest, transaction);
    }

    /**
     * Lets the version be seen. Where no answer came it is asked whether it is; a list that was read before it was replaced
     * is not replaced, so that what arrives late changes nothing after somebody else did.
     */
    private void show(ObjectId object, VersionList versions, String tag) throws IOException {
        byte[] next = versions.write(groups.name(object));
        Sha512 digest = Digests.of(next);
        FedoraFailure unanswered = null;
        try {
            groups.requests().replace(groups.versions(object), next, digest, tag);
        } catch (FedoraFailure e) {
            if (!e.mayPass()) {
                throw e;
            }
            unanswered = e;
        }
        Optional<Sha512> found = groups.held(object).map(Held::digest);
        if (found.equals(Optional.of(digest))) {
            return;
        }
        if (unanswered != null) {
            throw unanswered;
        }
        throw new StoreException(
                "%s was read back with SHA-512 %s; expected %s".formatted(groups.versions(object), found, digest));
    }

    /**
     * Which of these contents are in the group already and good. What an earlier try left there may be bad, and is put again;
     * what a version holds may not, for nothing is built upon damage.
     */
    private Set<Sha512> soundAlready(ObjectId object, VersionList versions, Collection<Sha512> wanted)
            throws IOException {
        Set<String> there = new HashSet<>(groups.children(groups.group(object)).orElseThrow(() -> gone(object)));
        Set<Sha512> acknowledged = new HashSet<>();
        for (VersionLine line : versions.lines()) {
            acknowledged.addAll(groups.files(object, line).contents());
        }
        List<Callable<Optional<Sha512>>> reads = new ArrayList<>();
        for (Sha512 each : wanted) {
            if (acknowledged.contains(each)) {
                reads.add(() -> {
                    groups.prove(object, each);
                    return Optional.of(each);
                });
            } else if (there.contains(each.hex())) {
                reads.add(() -> groups.digest(object, each).filter(each::equals));
            }
        }
        Set<Sha512> sound = new HashSet<>();
        for (Optional<Sha512> read : workers.all(reads)) {
            read.ifPresent(sound::add);
        }
        return sound;
    }

    private void proveAll(ObjectId object, Collection<Sha512> digests) throws IOException {
        List<Callable<Boolean>> reads = new ArrayList<>();
        for (Sha512 digest : digests) {
            reads.add(() -> {
                groups.prove(object, digest);
                return true;
            });
        }
        workers.all(reads);
    }

    private StoreException gone(ObjectId object) {
        return new StoreException("%s was there and is not any more".formatted(groups.group(object)));
    }
}
