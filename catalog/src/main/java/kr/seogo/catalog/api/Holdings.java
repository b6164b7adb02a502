package kr.seogo.catalog.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;

/** What ingest asks of the catalogue: names, what is held, and taking a preserved version into the register. */
public interface Holdings {

    /** The name a sender's record has, or will have: the same for the same sender and number for ever. */
    RecordId nameOf(String organization, String number);

    /** The name of the fonds of an agency, the same for ever. */
    RecordId fondsOf(String agency);

    /** Which of these are held. */
    Set<RecordId> held(Set<RecordId> ids);

    /** What a held record is described as, for inheritance and for parents of a later transfer. */
    Optional<RecordDescription> described(RecordId id);

    /** The decision that holds for a held record, for inheritance. */
    Optional<AccessDecision> decision(RecordId id);

    /** The object in which a record is kept. */
    Optional<ObjectId> objectOf(RecordId id);

    /**
     * The metadata files of an object's version that is about to be deposited: the RDF description of its records and
     * the decisions on them, with their places.
     */
    Map<LogicalPath, byte[]> metadata(List<RecordDescription> records, List<AccessDecision> decisions, IntentKey key);

    /**
     * Takes a preserved version into the register and the change feed, in one transaction, by reading it from the
     * store. Called again for the same version it changes nothing. From here on the record is described; it is
     * findable once the projections have followed ({@link Projections#followed}).
     *
     * @return the place in the change feed the projections must reach
     */
    long register(PreservedVersion version);
}
