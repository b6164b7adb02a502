package kr.seogo.preservation.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.ContentChangedException;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.NoSuchContentException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.Verification.Outcome;
import kr.seogo.preservation.VersionNote;
import org.jspecify.annotations.Nullable;

/** A store in memory that passes the contract, with switches to make it fail. One lock; for tests only. */
public final class InMemoryObjectStore implements ObjectStore {

    private record Version(VersionNote note, SortedMap<LogicalPath, byte[]> files) {}

    private final InstantSource clock;
    private final Map<ObjectId, List<Version>> objects = new TreeMap<>();
    private final Set<ObjectId> damaged = new HashSet<>();
    private final Set<ObjectId> unreadable = new HashSet<>();
    private @Nullable StoreException before;
    private @Nullable StoreException after;
    private int writes;
    private volatile Runnable whenListed = () -> {};

    public InMemoryObjectStore(InstantSource clock) {
        this.clock = clock;
    }

    /** The next write throws and stores nothing. */
    public synchronized void failNextWrite(StoreException failure) {
        before = failure;
    }

    /** The next write stores its version and then throws, as a kill between the version and its answer would. */
    public synchronized void failNextWriteAfterStoring(StoreException failure) {
        after = failure;
    }

    /** From now on the object is found damaged by {@link #verify}. */
    public synchronized void damage(ObjectId object) {
        damaged.add(object);
    }

    /** From now on the object's disk does not answer. */
    public synchronized void unreadable(ObjectId object) {
        unreadable.add(object);
    }

    /** From now on the object's disk answers again. */
    public synchronized void readable(ObjectId object) {
        unreadable.remove(object);
    }

    /** Puts other bytes into every version that has the file, as a damage or its repair would; returns what was there. */
    public synchronized byte[] replace(ObjectId object, LogicalPath path, byte[] bytes) {
        byte[] was = new byte[0];
        for (Version version : objects.getOrDefault(object, List.of())) {
            was = version.files().getOrDefault(path, was);
            version.files().replace(path, bytes);
        }
        return was;
    }

    /** Takes a file out of every version. */
    public synchronized void lose(ObjectId object, LogicalPath path) {
        objects.getOrDefault(object, List.of())
                .forEach(version -> version.files().remove(path));
    }

    /** Takes the whole object away, or its inventory, which is the same to whoever lists the store. */
    public synchronized void lose(ObjectId object) {
        objects.remove(object);
    }

    /** Does something, once, when the objects are next listed. */
    public void whenListed(Runnable first) {
        whenListed = first;
    }

    /** How many versions were really written, repetitions not counted. */
    public synchronized int writes() {
        return writes;
    }

    @Override
    public synchronized PreservedVersion write(Deposit deposit) {
        Optional<PreservedVersion> earlier = find(deposit.object(), deposit.key());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        StoreException refused = before;
        before = null;
        if (refused != null) {
            throw refused;
        }
        add(deposit);
        StoreException lost = after;
        after = null;
        if (lost != null) {
            throw lost;
        }
        return find(deposit.object(), deposit.key()).orElseThrow();
    }

    private void add(Deposit deposit) {
        List<Version> versions = objects.getOrDefault(deposit.object(), List.of());
        SortedMap<LogicalPath, byte[]> files = versions.isEmpty()
                ? new TreeMap<>()
                : new TreeMap<>(versions.getLast().files());
        deposit.content().forEach((path, content) -> files.put(path, bytes(path, content)));
        refuseConflicts(deposit.object(), files);
        VersionNote note = new VersionNote(
                new ObjectVersion(versions.size() + 1),
                deposit.created(),
                deposit.agent(),
                deposit.message(),
                Optional.of(deposit.key()));
        objects.computeIfAbsent(deposit.object(), object -> new ArrayList<>()).add(new Version(note, files));
        writes++;
    }

    private static void refuseConflicts(ObjectId object, SortedMap<LogicalPath, byte[]> files) {
        for (LogicalPath path : files.keySet()) {
            String folder = path.value() + "/";
            if (files.keySet().stream().anyMatch(other -> other.value().startsWith(folder))) {
                throw new StoreException("Could not write to %s: %s is a file and a folder".formatted(object, path));
            }
        }
    }

    private static byte[] bytes(LogicalPath path, Content content) {
        return switch (content) {
            case Content.Inline(byte[] bytes) -> bytes.clone();
            case Content.CheckedFile file -> {
                try {
                    byte[] bytes = Files.isRegularFile(file.source(), LinkOption.NOFOLLOW_LINKS)
                            ? Files.readAllBytes(file.source())
                            : new byte[0];
                    if (bytes.length != file.bytes() || !sha512(bytes).equals(file.digest())) {
                        throw new ContentChangedException(
                                file.source() + ", for " + path + ", is not what was checked");
                    }
                    yield bytes;
                } catch (IOException e) {
                    throw new StoreException("Could not read " + file.source(), e);
                }
            }
        };
    }

    @Override
    public synchronized Optional<PreservedVersion> find(ObjectId object, IntentKey key) {
        return versions(object).stream()
                .filter(version -> version.note().key().equals(Optional.of(key)))
                .map(version -> {
                    List<byte[]> payload = version.files().entrySet().stream()
                            .filter(entry -> entry.getKey().isPayload())
                            .map(Map.Entry::getValue)
                            .toList();
                    long bytes = payload.stream().mapToLong(each -> each.length).sum();
                    return new PreservedVersion(object, version.note().version(), key, payload.size(), bytes);
                })
                .findFirst();
    }

    @Override
    public synchronized Optional<ObjectVersion> head(ObjectId object) {
        return versions(object).isEmpty()
                ? Optional.empty()
                : Optional.of(versions(object).getLast().note().version());
    }

    @Override
    public synchronized List<VersionNote> history(ObjectId object) {
        return versions(object).stream().map(Version::note).toList();
    }

    @Override
    public synchronized List<StoredFile> files(ObjectId object, ObjectVersion version) {
        List<StoredFile> files = new ArrayList<>();
        version(object, version)
                .files()
                .forEach((path, bytes) -> files.add(new StoredFile(path, bytes.length, sha512(bytes))));
        return files;
    }

    @Override
    public synchronized SeekableByteChannel open(ObjectId object, ObjectVersion version, LogicalPath path) {
        byte[] bytes = version(object, version).files().get(path);
        if (bytes == null) {
            throw new NoSuchContentException("%s %s has no file %s".formatted(object, version, path));
        }
        return new BytesChannel(bytes);
    }

    @Override
    public Stream<ObjectId> objects() {
        Runnable first = whenListed;
        whenListed = () -> {};
        first.run();
        return listed().stream();
    }

    private synchronized List<ObjectId> listed() {
        return List.copyOf(objects.keySet());
    }

    @Override
    public synchronized Verification verify(ObjectId object) {
        List<byte[]> all = objects.getOrDefault(object, List.of()).stream()
                .flatMap(version -> version.files().values().stream())
                .toList();
        long bytes = all.stream().mapToLong(each -> each.length).sum();
        if (unreadable.contains(object)) {
            return verification(object, Outcome.UNREADABLE, "object-unreadable", 0, 0);
        }
        if (!objects.containsKey(object)) {
            return verification(object, Outcome.MISSING, "object-missing", 0, 0);
        }
        return damaged.contains(object)
                ? verification(object, Outcome.DAMAGED, "E092", all.size(), bytes)
                : new Verification(object, Outcome.INTACT, List.of(), all.size(), bytes, clock.instant());
    }

    @Override
    public void close() {}

    private Verification verification(ObjectId object, Outcome outcome, String code, long files, long bytes) {
        List<StoreFinding> findings = List.of(new StoreFinding(code, true, "", "made so by the test"));
        return new Verification(object, outcome, findings, files, bytes, clock.instant());
    }

    private List<Version> versions(ObjectId object) {
        if (unreadable.contains(object)) {
            throw new StoreException(
                    "Could not read " + object, new UncheckedIOException(new IOException("no answer")));
        }
        return objects.getOrDefault(object, List.of());
    }

    private Version version(ObjectId object, ObjectVersion version) {
        List<Version> versions = versions(object);
        if (versions.size() < version.number()) {
            throw new NoSuchContentException("There is no %s %s in the store".formatted(object, version));
        }
        return versions.get(version.number() - 1);
    }

    private static Sha512 sha512(byte[] bytes) {
        try {
            return new Sha512(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-512").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-512", e);
        }
    }
}
