package kr.seogo.catalog.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.rdf.DescriptionTurtle;
import kr.seogo.catalog.internal.register.ObjectContents;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.NoSuchContentException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.VersionNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what an object says of its records. Descriptions read lately are kept; a version never changes. */
public final class ObjectReader {

    /** Where an object's descriptions lie. */
    public static final LogicalPath DESCRIPTION = LogicalPath.metadata("description.ttl");

    private static final Logger LOG = LoggerFactory.getLogger(ObjectReader.class);

    private final ObjectStore store;
    private final DescriptionTurtle turtle;
    private final DescriptionCache cache = new DescriptionCache(20_000);

    public ObjectReader(ObjectStore store, DescriptionTurtle turtle) {
        this.store = store;
        this.turtle = turtle;
    }

    /**
     * The descriptions in an object's version, by record, in their order.
     *
     * @throws UnreadableException when the object is damaged; any other exception means that the store does not answer
     */
    public Map<RecordId, RecordDescription> descriptions(ObjectId object, ObjectVersion version) {
        return reading(
                object, () -> cache.get(object, version, () -> turtle.read(bytes(object, version, DESCRIPTION))));
    }

    /**
     * The newest version of an object; empty where there is none, or none yet.
     *
     * @throws UnreadableException when the object is damaged
     */
    public Optional<ObjectVersion> head(ObjectId object) {
        return reading(object, () -> store.head(object));
    }

    /**
     * What versions after {@code registered}, up to {@code version}, say.
     *
     * @param describe whether to read the descriptions too
     * @throws UnreadableException when the object is damaged
     */
    public ObjectContents contents(ObjectId object, int registered, ObjectVersion version, boolean describe) {
        return reading(object, () -> read(object, registered, version, describe));
    }

    private ObjectContents read(ObjectId object, int registered, ObjectVersion version, boolean describe) {
        List<VersionNote> history = store.history(object);
        List<ObjectContents.Made> made = new ArrayList<>();
        for (VersionNote note : history) {
            int number = note.version().number();
            if (number > registered && number <= version.number()) {
                note.key().ifPresent(key -> made.addAll(made(object, note.version(), key)));
            }
        }
        Optional<List<RecordDescription>> descriptions =
                describe ? Optional.of(List.copyOf(descriptions(object, version).values())) : Optional.empty();
        return new ObjectContents(
                object,
                version,
                descriptions,
                made,
                history.get(version.number() - 1).created());
    }

    private List<ObjectContents.Made> made(ObjectId object, ObjectVersion version, IntentKey key) {
        List<ObjectContents.Made> made = new ArrayList<>();
        try {
            int line = 0;
            for (AccessDecision decision : DecisionLines.read(bytes(object, version, DecisionLines.path(key)))) {
                made.add(new ObjectContents.Made(decision, version, ++line));
            }
        } catch (NoSuchContentException e) {
            return List.of(); // a version that decided nothing
        }
        return made;
    }

    private byte[] bytes(ObjectId object, ObjectVersion version, LogicalPath path) {
        try (InputStream in = Channels.newInputStream(store.open(object, version, path))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " of object " + object + " " + version, e);
        }
    }

    /** One object that is damaged is told from a store that is not there, and from a thread that is to stop. */
    private <T> T reading(ObjectId object, Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted() || !answers()) {
                throw e;
            }
            throw new UnreadableException(object, e);
        }
    }

    /** Whether the store can be listed and holds anything: an empty folder is a volume that is not mounted. */
    private boolean answers() {
        try (Stream<ObjectId> any = store.objects()) {
            return any.findFirst().isPresent();
        } catch (RuntimeException e) {
            LOG.debug("The store does not answer", e);
            return false;
        }
    }
}
