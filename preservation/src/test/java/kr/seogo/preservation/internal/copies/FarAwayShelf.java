package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.Verification;

/** A place that does not answer when a test wants it not to, after so many calls. */
final class FarAwayShelf implements Shelf {

    private final Shelf place;
    final AtomicInteger answers = new AtomicInteger(Integer.MAX_VALUE);

    FarAwayShelf(Shelf place) {
        this.place = place;
    }

    private Shelf asked() throws IOException {
        if (answers.getAndDecrement() <= 0) {
            answers.set(0);
            throw new IOException("no route to the place");
        }
        return place;
    }

    @Override
    public CopyName name() {
        return place.name();
    }

    @Override
    public SortedMap<String, Long> list(ObjectId object) throws IOException {
        return asked().list(object);
    }

    @Override
    public InputStream read(ObjectId object, String path) throws IOException {
        return asked().read(object, path);
    }

    @Override
    public void put(ObjectId object, String path, Source bytes, Sha512 digest) throws IOException {
        asked().put(object, path, bytes, digest);
    }

    @Override
    public void setAside(ObjectId object, String path) throws IOException {
        asked().setAside(object, path);
    }

    @Override
    public Optional<Sha512> inventory(ObjectId object) throws IOException {
        return asked().inventory(object);
    }

    @Override
    public Verification verify(ObjectId object, Throttle throttle) {
        try {
            return asked().verify(object, throttle);
        } catch (IOException e) {
            return new Verification(
                    object,
                    Verification.Outcome.UNREADABLE,
                    List.of(new StoreFinding("object-unreadable", true, "", e.toString())),
                    0,
                    0,
                    Instant.EPOCH);
        }
    }

    @Override
    public Stream<ObjectId> objects() {
        try {
            return asked().objects();
        } catch (IOException e) {
            throw new StoreException("The place cannot be listed", e);
        }
    }

    @Override
    public void close() {
        place.close();
    }
}
