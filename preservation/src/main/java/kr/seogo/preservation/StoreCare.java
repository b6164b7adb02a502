package kr.seogo.preservation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The work that keeps what is held: copies brought up to date, every byte read again in time, the places compared with
 * the record both ways, damage mended from a copy that is whole.
 *
 * <p>Failure: what was not done is still due. Repetition: doing it again is the same. Concurrency: safe beside readers
 * and writers, whom it keeps waiting only for an object that is being copied or mended.
 */
public interface StoreCare {

    /** Where the store's bytes lie: the store first, then its copies. */
    List<CopyName> copies();

    /**
     * Brings copies up to date with versions that were stored, those that wait longest first. A place that does not
     * answer is tried again after a pause that grows to an hour.
     *
     * @return how many objects were brought; 0 when nothing is due
     */
    int catchUp();

    /**
     * Reads every byte of the object of a copy that was read longest ago, at the set rate, whatever was found before,
     * and mends it where it is not whole and another copy is.
     *
     * @return what it showed before it was mended; empty where nothing is due yet. Objects come due one after another,
     *     so that all of them are read within the period and the disk is never busy with all of them at once
     */
    Optional<Verification> readNext(CopyName copy);

    /** Reads all copies of one object again and mends those that are not whole from one that is. */
    Mending mend(ObjectId object);

    /**
     * Compares a place with the record both ways: what is listed is there, what is there is listed. Nothing of a file but
     * the sidecars is read.
     */
    Listing compare(CopyName copy);

    /** Objects on record in the order of their names, after the one given, whether or not they are there. */
    List<ObjectId> recorded(Optional<ObjectId> after, int limit);

    /** Which of these objects are not on record. */
    List<ObjectId> unrecorded(Collection<ObjectId> objects);

    /** Copies that are not whole, those of the longest standing first. */
    List<DamagedCopy> notWhole(int limit);

    CareReport report();

    /**
     * How mending ended.
     *
     * @param mended copies that are whole again
     * @param failed copies that are not; their state and findings are on record
     */
    record Mending(ObjectId object, List<CopyName> mended, List<CopyName> failed) {
        public Mending {
            mended = List.copyOf(mended);
            failed = List.copyOf(failed);
        }
    }

    /**
     * What comparing a place with the record showed.
     *
     * @param objects how many there are
     * @param unlisted there, and not on record until now
     * @param gone on record, and not there
     * @param different there with another inventory than the record's
     */
    record Listing(CopyName copy, long objects, long unlisted, long gone, long different) {}
}
