package kr.seogo.catalog.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.RecordId;

/**
 * What changed of the public's records, for programs that follow them: harvesters, crawlers, feeds (ADR 0056). Everybody is
 * answered as the public is. A record the public never knew of is not there; of one it may no longer know of no more is said
 * than that it is gone, with its level and agency, which were public.
 *
 * <p>A line moves to the end of the list when the public's answer about its record changes, and is never taken away: who reads
 * the list from a place to its end, whatever changes meanwhile, has every record that was in it and stayed as it was, or
 * a newer line of it. Restrictions hold from the moment they were acknowledged; what is opened comes when it can be read.
 *
 * <p>Safe for use by many threads; nothing is kept between calls, and a call holds no more than its page. While register or
 * graphs are filled again every call throws {@link BeingRebuiltException}.
 */
public interface Harvest {

    /** The most lines a page may have. */
    int MOST = 1_000;

    /**
     * A moment such that whatever is not in the list yet will be stamped with it or a later one: whoever asks for changes from it
     * on misses none.
     */
    Instant now();

    /** The oldest stamp there is; empty where nothing was ever public. */
    Optional<Instant> earliest();

    /** The newest stamp there is, exact: two states of the list never have the same. */
    Optional<Instant> newest();

    /** A page of the list of changes, in the order of their stamps. */
    HarvestPage<HarvestChange> changes(HarvestWish wish, Optional<HarvestPlace> after, int size);

    /**
     * The same with what the public may know of each. A record that cannot be read just now is left out; its stamp will be a new
     * one when it can be. A page holds one at least where there is one.
     */
    HarvestPage<HarvestedRecord> records(HarvestWish wish, Optional<HarvestPlace> after, int size);

    /** The line of a record; empty where the public never knew of it, whether it is held or not. */
    Optional<HarvestChange> change(RecordId id);

    /** The same with what the public may know of it; a line that is not deleted may have nothing to it just now. */
    Optional<HarvestedRecord> record(RecordId id);

    /** The records that were opened or described last, the newest first, without those that are gone. */
    List<HarvestedRecord> latest(int size);

    /** The agencies of records in the list by name, after a name. */
    List<HarvestAgency> agencies(String after, int size);

    /** The agency whose fonds has a name, if any record in the list is of it. */
    Optional<HarvestAgency> agency(RecordId fonds);

    /** A record's graph in RDF/XML, one element without a declaration; what XML 1.0 cannot hold stands as U+FFFD. */
    String rdfXml(HarvestedRecord.Shown shown);

    /**
     * The parts into which everything public falls by the beginnings of names, none larger than {@code most}; together they
     * hold everything once. The same parts for a long time: only growth a hundredfold divides them further.
     */
    List<HarvestPart> parts(int most);

    /** When anything last changed in a part, gone records counted; empty where the part never held one. */
    Optional<Instant> partChanged(String prefix);

    /**
     * A page of everything public now by name, after a name, with what the public may know of each. Of one that cannot be read just
     * now there is nothing to it.
     */
    List<HarvestedRecord> all(String after, int size);

    /**
     * The state of restrictions: as long as it is the same, nothing the public was told has been taken back. Two states never have
     * the same.
     */
    Instant restricted();

    /** A page of what is public now in a part, by name, after a name. */
    List<HarvestChange> part(String prefix, String after, int size);
}
