package kr.seogo.catalog.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.ObjectId;

/**
 * Looks at the format of everything held again. A file whose format is now known as another gets a new version of its
 * object, with its description and an event; the register follows in the same step, the projections after it.
 *
 * <p>Failure: what was done stays, and {@link #run} goes on after the last object that was done. Repetition: an object is
 * never given the same change twice. Concurrency: one run at a time, whoever calls; objects that cannot be read are
 * written down and passed over.
 */
public interface Reidentification {

    /**
     * A run, as it stands.
     *
     * @param program and {@code version}: what it looks with
     * @param ended empty: under way, or to be gone on with
     * @param superseded whether other signatures came into use before it was done
     * @param changed how many files are known as another format
     * @param unread how many objects could not be read
     */
    record Run(
            long id,
            String program,
            String version,
            String who,
            Instant began,
            Optional<Instant> ended,
            boolean superseded,
            long objects,
            long files,
            long changed,
            long unread) {}

    /**
     * A file that is known as another format than before.
     *
     * @param was and {@code became}: PUIDs, empty where no format was known
     */
    record Change(RecordId record, int n, ObjectId object, int version, String path, String was, String became) {}

    /**
     * A page of a run's changes by record and file.
     *
     * @param more whether there are further ones
     */
    record Changes(Run run, List<Change> changes, boolean more) {
        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Begins a run with these signatures, or goes on with one that was begun with them, and returns when it is done. One
     * that was begun with others is ended first.
     *
     * @param who asked for it
     * @param progress is told after every object
     * @return the run; empty where another process is at one
     */
    Optional<Run> run(FormatIdentifier formats, String who, Consumer<Run> progress);

    /** The run under way or to be gone on with. */
    Optional<Run> open();

    /** All runs, the newest first. */
    List<Run> runs();

    /**
     * What a run changed; empty where there is no such run.
     *
     * @param page from 1
     * @param size how many at the most
     */
    Optional<Changes> changes(long run, int page, int size);
}
