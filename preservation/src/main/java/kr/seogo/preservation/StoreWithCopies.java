package kr.seogo.preservation;

import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.preservation.internal.copies.CopiedObjectStore;

/** The parts of a store with copies behind one door. */
record StoreWithCopies(CopiedObjectStore store, Dispersal dispersal) implements CopiedStore {

    @Override
    public StoreCare care() {
        return store.care();
    }

    @Override
    public PreservedVersion write(Deposit deposit) {
        return store.write(deposit);
    }

    @Override
    public Optional<PreservedVersion> find(ObjectId object, IntentKey key) {
        return store.find(object, key);
    }

    @Override
    public Optional<ObjectVersion> head(ObjectId object) {
        return store.head(object);
    }

    @Override
    public List<VersionNote> history(ObjectId object) {
        return store.history(object);
    }

    @Override
    public List<StoredFile> files(ObjectId object, ObjectVersion version) {
        return store.files(object, version);
    }

    @Override
    public SeekableByteChannel open(ObjectId object, ObjectVersion version, LogicalPath path) {
        return store.open(object, version, path);
    }

    @Override
    public Stream<ObjectId> objects() {
        return store.objects();
    }

    @Override
    public Verification verify(ObjectId object) {
        return store.verify(object);
    }

    @Override
    public void close() {
        store.close();
    }
}
