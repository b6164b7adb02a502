package kr.seogo.preservation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.preservation.api.ProofFolder;
import kr.seogo.preservation.api.Sealing;

/**
 * What is carried to another site (소산): a medium holds a store of the same objects and, for each time it was written, a
 * dated set that lists them all with the digests of their inventories. The form is described in {@code docs/on-disk.md}.
 *
 * <p>Failure: a set is there whole or not at all; what was copied before a failure stays and is not copied again.
 * Repetition: writing again adds what is new. Concurrency: one writer of a medium at a time.
 */
public interface Dispersal {

    /**
     * Writes a set onto a medium.
     *
     * @param medium a folder; made when it is not there
     * @param readAgain whether what the medium holds already is read, and mended from the store where it is damaged
     * @param progress told of objects done, some of the time
     * @throws StoreException where the medium is another archive's, or has no room
     */
    Written write(Path medium, boolean readAgain, Consumer<Progress> progress);

    /**
     * Brings every object of a medium's newest set into this store, which must have none but these.
     *
     * @throws StoreException where there is no set that is as it was written, or the store holds other objects
     */
    Restored restore(Path medium, Consumer<Progress> progress);

    /** The newest set of a medium; empty where there is none. */
    Optional<SetName> newest(Path medium);

    /**
     * The same whose sets are signed and stamped, carry what proves and the head of the log, and are kept there; what is
     * brought back is put there.
     */
    Dispersal proved(ProofFolder proofs);

    /** Notes how a drill ended. */
    void drilled(Drill drill);

    /** Drills, the latest first. */
    List<Drill> drills(int limit);

    /** Which set: its number on the medium, when it was made, and the digest of its {@code set.json}. */
    record SetName(int number, Instant made, Sha512 digest) {}

    /** How far the work is. */
    record Progress(long done, long objects) {}

    /**
     * A set that was written.
     *
     * @param objects how many objects it lists
     * @param added how many of them were not there as they are before
     * @param files how many files were written
     * @param missing objects that could not be copied, and why; the set does not list them
     * @param seal what signatures it has; empty where sets are not signed
     */
    record Written(
            SetName set,
            long objects,
            long added,
            long files,
            List<StoreFinding> missing,
            Optional<Sealing.Seal> seal) {
        public Written {
            missing = List.copyOf(missing);
        }
    }

    /**
     * What was brought back.
     *
     * @param failed objects that could not be, and why
     */
    record Restored(SetName set, long objects, List<StoreFinding> failed) {
        public Restored {
            failed = List.copyOf(failed);
        }
    }

    /**
     * A trial of bringing the archive back from a set.
     *
     * @param records how many records the restored archive describes
     * @param findings what was not as it should have been
     */
    record Drill(
            Path source,
            SetName set,
            Instant begun,
            Instant ended,
            long objects,
            long records,
            List<StoreFinding> findings) {

        public Drill {
            findings = List.copyOf(findings);
        }

        public boolean succeeded() {
            return findings.isEmpty();
        }
    }
}
