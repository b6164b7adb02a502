package kr.seogo.catalog.internal.formats;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.catalog.api.Reidentification;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.Refilling;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFullException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes over all objects by name, and keeps its place after each. */
public final class StoredReidentification implements Reidentification {

    private static final Logger LOG = LoggerFactory.getLogger(StoredReidentification.class);

    private final FormatRuns runs;
    private final ObjectFormats objects;
    private final Locks locks;
    private final Refilling refilling;

    public StoredReidentification(FormatRuns runs, ObjectFormats objects, Locks locks, Refilling refilling) {
        this.runs = runs;
        this.objects = objects;
        this.locks = locks;
        this.refilling = refilling;
    }

    @Override
    public Optional<Run> run(FormatIdentifier formats, String who, Consumer<Run> progress) {
        return locks.alone(Locks.FORMATS, () -> {
            Run run = runs.begin(formats.agent(), who);
            for (Optional<ObjectId> next = runs.next(run); next.isPresent(); next = runs.next(run)) {
                run = one(run, next.get(), formats);
                progress.accept(run);
                if (!formats.agent().version().equals(run.version())) {
                    run = runs.begin(formats.agent(), who); // other signatures came into use meanwhile
                }
                if (Thread.currentThread().isInterrupted()) {
                    return run;
                }
            }
            return runs.end(run);
        });
    }

    private Run one(Run run, ObjectId object, FormatIdentifier formats) {
        ObjectFormats.Outcome outcome;
        try {
            outcome = twice(run, object, formats);
        } catch (StoreFullException e) {
            throw e; // the run waits for room; the object is not passed over
        } catch (StoreException | UnreadableException e) {
            LOG.warn("The formats of object {} could not be looked at again", object, e);
            runs.unread(run, object, String.valueOf(e.getMessage()));
            outcome = new ObjectFormats.Outcome(0, List.of());
        }
        return runs.done(run, object, outcome.files(), outcome.changes());
    }

    /** A write that failed may have been made: the second look finds it by its key, and what it changed is reported. */
    private ObjectFormats.Outcome twice(Run run, ObjectId object, FormatIdentifier formats) {
        try {
            return once(run, object, formats);
        } catch (StoreFullException e) {
            throw e;
        } catch (StoreException e) {
            LOG.info("Object {} is tried once more", object, e);
            return once(run, object, formats);
        }
    }

    private ObjectFormats.Outcome once(Run run, ObjectId object, FormatIdentifier formats) {
        return refilling.deciding(() -> locks.onObject(object, () -> objects.identify(run, object, formats)));
    }

    @Override
    public Optional<Run> open() {
        return runs.open();
    }

    @Override
    public List<Run> runs() {
        return runs.all();
    }

    @Override
    public Optional<Changes> changes(long run, int page, int size) {
        return runs.changes(run, page, size);
    }
}
