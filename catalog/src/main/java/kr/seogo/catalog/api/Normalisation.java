package kr.seogo.catalog.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.HeldFormats.Amount;
import kr.seogo.preservation.ObjectId;

/**
 * Makes copies in formats to be kept of what the format policy wants them of. A copy is a file of its record in a new
 * version of the object, with an event; the original stays as it is, and who may not read that may not read the copy.
 *
 * <p>Which files wait follows from register and policy. Failure: what was made stays; a kill makes some files be converted
 * once more, and never a copy be kept twice. Repetition: what there is of a target is not made again, and a file that
 * could not be converted is tried again only by another program, another version of it, or where that is asked for.
 * Concurrency: one run at a time, whoever calls; objects are held only while a version is written.
 */
public interface Normalisation {

    /**
     * What is asked for.
     *
     * @param who stands in the objects' history
     * @param again whether files that could not be converted are tried once more
     * @param most how many files at the most
     */
    record Order(String who, boolean again, long most) {}

    /**
     * How far a run came.
     *
     * @param converted files of which copies were made, and {@code copies} how many
     * @param notConverted files of which none could be made
     */
    record Progress(long converted, long copies, long notConverted) {

        public static final Progress NONE = new Progress(0, 0, 0);

        public Progress plus(Progress other) {
            return new Progress(converted + other.converted, copies + other.copies, notConverted + other.notConverted);
        }

        public long files() {
            return converted + notConverted;
        }
    }

    /**
     * How a format stands to a target the policy has for it.
     *
     * @param puid empty: no known format
     * @param means by what it would be made now; empty: nothing here can
     * @param files originals of the format
     * @param made of them, those of which the target was made
     * @param lesser those of which something lesser was made, for want of better
     * @param failed those that the means could not convert
     */
    record Tally(
            String puid,
            String name,
            String target,
            Optional<String> means,
            long files,
            long made,
            long lesser,
            long failed) {

        /** Those that will be tried; none where nothing here can. */
        public long waiting() {
            return means.isPresent() ? files - made - lesser - failed : 0;
        }

        /** Those that stay as they are until a program is installed. */
        public long without() {
            return means.isPresent() ? 0 : files - made - lesser;
        }
    }

    /**
     * All formats of which copies are wanted.
     *
     * @param openOrCopied originals that are in open formats, or of which there is a copy in one
     */
    record Standing(List<Tally> formats, Amount all, Amount openOrCopied, List<FormatConverter.Program> programs) {
        public Standing {
            formats = List.copyOf(formats);
            programs = List.copyOf(programs);
        }
    }

    /** A file that could not be converted. */
    record Failure(
            RecordId record,
            int n,
            ObjectId object,
            String path,
            String puid,
            String target,
            FormatConverter.Why why,
            String message,
            String tool,
            Instant at) {}

    /**
     * A page of failures, the newest first.
     *
     * @param more whether there are further ones
     */
    record Failures(List<Failure> failures, boolean more) {
        public Failures {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Converts what waits, and returns when nothing does or enough was done.
     *
     * @param progress is told after every object
     * @return empty where another process is at it
     */
    Optional<Progress> run(Order order, Consumer<Progress> progress);

    /**
     * How everything stands now.
     *
     * @param held the formats of originals, counted
     */
    Standing standing(HeldFormats.Register held);

    /**
     * What could not be converted.
     *
     * @param page from 1
     * @param size how many at the most
     */
    Failures failures(int page, int size);
}
