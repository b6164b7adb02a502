package kr.seogo.preservation.internal.fedora;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.copies.ShelfException;
import kr.seogo.preservation.internal.copies.Throttle;
import kr.seogo.preservation.internal.fedora.Groups.Held;

/**
 * A store in a Fedora for those who read it again and compare it with the record. There are no copies of such a store, for
 * its files lie as the Fedora likes; so nothing is put and nothing set aside.
 */
public final class FedoraShelf implements Shelf {

    private static final Pattern OBJECT = Pattern.compile("[0-9a-z]{4,64}");

    private final Groups groups;
    private final InstantSource clock;

    FedoraShelf(Groups groups, InstantSource clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public CopyName name() {
        return CopyName.STORE;
    }

    @Override
    public SortedMap<String, Long> list(ObjectId object) throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        for (String child : groups.children(groups.group(object)).orElse(List.of())) {
            groups.requests().size(uri(object, child)).ifPresent(size -> found.put(child, size));
        }
        return found;
    }

    @Override
    public InputStream read(ObjectId object, String path) throws IOException {
        return new ByteArrayInputStream(groups.requests()
                .get(uri(object, path), (head, body) -> body.readAllBytes())
                .orElseThrow(() -> new ShelfException("There is no " + uri(object, path))));
    }

    @Override
    public void put(ObjectId object, String path, Source bytes, Sha512 digest) throws IOException {
        throw refused(object);
    }

    @Override
    public void setAside(ObjectId object, String path) throws IOException {
        throw refused(object);
    }

    @Override
    public Optional<Sha512> inventory(ObjectId object) throws IOException {
        return shown(object).map(Held::digest);
    }

    @Override
    public Optional<Recorded> newest(ObjectId object) throws IOException {
        return shown(object)
                .map(held -> new Recorded(held.versions().lines().getLast().version(), held.digest()));
    }

    @Override
    public Verification verify(ObjectId object, Throttle throttle) {
        return GroupCheck.of(groups, object, throttle, clock);
    }

    /** Of each group it is asked whether a version was ever acknowledged; one whose list is damaged is an object as well. */
    @Override
    public Stream<ObjectId> objects() {
        try {
            return groups.children(groups.requests().place().root()).orElse(List.of()).stream()
                    .filter(name -> OBJECT.matcher(name).matches())
                    .map(ObjectId::new)
                    .filter(this::isShown);
        } catch (IOException e) {
            throw new StoreException("The objects of the store cannot be listed: " + e.getMessage(), e);
        }
    }

    private boolean isShown(ObjectId object) {
        try {
            return shown(object).isPresent();
        } catch (DamagedNote e) {
            return true;
        } catch (IOException e) {
            throw new StoreException("The objects of the store cannot be listed: " + e.getMessage(), e);
        }
    }

    private Optional<Held> shown(ObjectId object) throws IOException {
        return groups.held(object).filter(held -> !held.versions().isEmpty());
    }

    private URI uri(ObjectId object, String child) {
        return URI.create(groups.group(object) + "/" + child);
    }

    private ShelfException refused(ObjectId object) {
        return new ShelfException("Object %s lies in a Fedora, %s, where Seogo mends nothing; have it restored there"
                .formatted(object, groups.group(object)));
    }

    @Override
    public void close() {
        // the store closes what both use
    }
}
