package kr.seogo.preservation.internal.copies;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreFinding;

/**
 * What is on record about the copies. Each call is one transaction: made whole or not at all, and safe to make again.
 * Safe for many threads and processes.
 */
public interface CopyRegister {

    /** The newest version of an object and its inventory. */
    record Recorded(ObjectVersion version, Sha512 inventory) {}

    /** What a look at a copy showed; {@code read}: every byte was read, and not the sidecar alone. */
    record Look(CopyState state, boolean read, List<StoreFinding> findings, Instant at) {}

    /** A copy of an object that was mended from another. */
    record Mend(IntentKey id, ObjectId object, CopyName copy, CopyName source, int files, String detail, Instant at) {}

    /**
     * A mend that is about to be made, and goes on where it was cut off.
     *
     * @param id that of the {@link Mend} it becomes
     * @param found what was wrong, in words
     */
    record Begun(IntentKey id, ObjectId object, CopyName copy, CopyName source, String found, Instant at) {}

    Optional<Recorded> recorded(ObjectId object);

    /** What is on record of each of these; none for what is not on record. */
    Map<ObjectId, Recorded> recorded(Collection<ObjectId> objects);

    /**
     * Notes a version that the store has just proved, and that the copies named are now behind. An older version than
     * the one on record changes nothing.
     */
    void stored(ObjectId object, Recorded newest, Collection<CopyName> behind, Instant at);

    /** Puts right what is on record, newer or not, after the copies have shown that it is wrong. */
    void correct(ObjectId object, Recorded right);

    /**
     * Notes that a copy holds a version, whose files were read back just now. It is behind no longer. What it held before
     * was not read, so that neither its state nor the time of its reading change.
     */
    void held(CopyName copy, ObjectId object, Recorded version, Instant at);

    /** Notes that a copy was read, every byte of it, and is whole. It is behind no longer. */
    void proved(CopyName copy, ObjectId object, Recorded version, Instant at);

    /** How a copy of an object stands; empty where it is not known to hold it. */
    Optional<CopyState> state(CopyName copy, ObjectId object);

    /** Takes into the record what was met in a place and not read yet; it is the next to be read. */
    void adopted(CopyName copy, ObjectId object, Recorded version, Instant at);

    /**
     * Notes what a look showed; nothing where the copy has no row of the object. That a copy was found whole may be forgotten
     * again when the machine stops within the second: it is read again then.
     */
    void looked(CopyName copy, ObjectId object, Look look);

    /** Notes that a copy is behind, to be tried at once. */
    void behind(CopyName copy, Collection<ObjectId> objects, Instant at);

    /** Whether a copy is known to be behind with an object. */
    boolean isBehind(CopyName copy, ObjectId object);

    /** Objects a copy is behind with and that are to be tried by now, the longest waiting first. */
    List<ObjectId> due(CopyName copy, Instant now, int limit);

    /** A try that did not succeed; the next comes after a minute, after each further one twice as late, up to an hour. */
    void failed(CopyName copy, ObjectId object, String reason, Instant now);

    /** The object of a copy whose bytes were read longest ago, and when. */
    Optional<Map.Entry<ObjectId, Instant>> longestUnread(CopyName copy);

    /** Objects on record in the order of their names, after the one given. */
    List<ObjectId> recordedAfter(Optional<ObjectId> after, int limit);

    /** How many objects a copy should hold. */
    long count(CopyName copy);

    /** Which of these objects a copy has no row of. */
    List<ObjectId> unknown(CopyName copy, Collection<ObjectId> objects);

    /** Notes that these were met when the copy was listed. */
    void listed(CopyName copy, Collection<ObjectId> objects, Instant at);

    /** Objects that were not met since then, whose copy counts as there. */
    List<ObjectId> notListed(CopyName copy, Instant since, int limit);

    /**
     * Notes a mend before anything of the copy is touched.
     *
     * @return what is on record then: the one given, or that of an earlier try which did not come to its end
     */
    Begun begin(Begun mend);

    /** Forgets a mend that was begun of a copy, which turned out to need none. */
    void ended(CopyName copy, ObjectId object);

    /** A mend of a copy that has not come to its end. */
    Optional<Begun> begun(CopyName copy, ObjectId object);

    /** Mends that have not come to their end, the oldest first. */
    List<Begun> begun(int limit);

    /**
     * Notes a mend that is done, after which the copy was {@linkplain #proved proved} to hold this version. What was begun of
     * this copy has come to its end with it.
     */
    void mended(Mend mend, Recorded version);

    /** Mends whose event is not yet in the object, the oldest first. */
    List<Mend> untold(int limit);

    void told(IntentKey mend);

    List<DamagedCopy> notWhole(int limit);

    CareReport report(List<CopyName> copies, Instant overdueBefore);
}
