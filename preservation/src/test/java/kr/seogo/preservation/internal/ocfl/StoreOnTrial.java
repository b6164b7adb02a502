package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.SteadyStore;

/** A process that has the store of a disk open, and how it is judged. */
final class StoreOnTrial implements AutoCloseable {

    private final Path folder;
    private final SteadyStore process;
    private final LocalObjectStore store;

    StoreOnTrial(FaultDisk disk) {
        folder = disk.folder();
        process = new SteadyStore(disk);
        store = process.store();
    }

    LocalObjectStore store() {
        return store;
    }

    /** Ends the process without a word; the disk closes its files. */
    void die() {
        process.die();
    }

    @Override
    public void close() {
        process.close();
    }

    /** What keeps a version from being read as it was promised; empty where nothing does. */
    String unlike(Promise promise) {
        try {
            List<ObjectVersion> carrying = store.history(promise.deposit().object()).stream()
                    .filter(note ->
                            note.key().filter(promise.deposit().key()::equals).isPresent())
                    .map(note -> note.version())
                    .toList();
            if (!carrying.equals(List.of(promise.version()))) {
                return promise + " is carried by " + carrying;
            }
            for (Map.Entry<LogicalPath, Content> each :
                    promise.deposit().content().entrySet()) {
                if (!Arrays.equals(bytes(each.getValue()), read(promise, each.getKey()))) {
                    return promise + " has other bytes in " + each.getKey();
                }
            }
            return "";
        } catch (RuntimeException e) {
            return promise + ": " + e;
        }
    }

    /** What a whole look at an object finds wrong; empty where nothing is. */
    String damage(ObjectId object) {
        Verification found = store.verify(object);
        return found.outcome() == Verification.Outcome.INTACT ? "" : object + " is " + found;
    }

    /**
     * What lies about that belongs to nobody; to be asked while nothing is being done.
     *
     * @param awaited a deposit that comes again, and may have something staged
     */
    List<String> litter(Deposit awaited) throws IOException {
        List<String> found = new ArrayList<>(litter());
        found.remove("store-work/staging/" + awaited.object() + "-" + awaited.key());
        return found;
    }

    /** The same where nothing is awaited. */
    List<String> litter() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (String work : List.of("staging", "versions", "trash", "journal")) {
            try (Stream<Path> left = Files.list(folder.resolve("store-work").resolve(work))) {
                left.forEach(path -> found.add(folder.relativize(path).toString()));
            }
        }
        try (Stream<Path> all = Files.walk(folder.resolve("store"))) {
            for (Path path : all.filter(Files::isDirectory).toList()) {
                try (Stream<Path> entries = Files.list(path)) {
                    if (entries.findAny().isEmpty()) {
                        found.add(folder.relativize(path) + " is empty");
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    List<ObjectId> objects() {
        try (Stream<ObjectId> all = store.objects()) {
            return all.sorted((a, b) -> a.name().compareTo(b.name())).toList();
        }
    }

    private byte[] read(Promise promise, LogicalPath path) {
        try (SeekableByteChannel channel = store.open(promise.deposit().object(), promise.version(), path)) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            return bytes.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Content content) throws UncheckedIOException {
        try {
            return switch (content) {
                case Content.Inline(byte[] bytes) -> bytes;
                case Content.CheckedFile file -> Files.readAllBytes(file.source());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A deposit and the version it was acknowledged as. */
    record Promise(Deposit deposit, ObjectVersion version) {

        static Promise of(Deposit deposit, PreservedVersion version) {
            return new Promise(deposit, version.version());
        }

        @Override
        public String toString() {
            return deposit.object() + " " + version;
        }
    }
}
