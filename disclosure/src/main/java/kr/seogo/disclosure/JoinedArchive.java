package kr.seogo.disclosure;

import java.util.Optional;
import java.util.function.Predicate;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Search;

/**
 * The archive that cases are joined with.
 *
 * @param catalogue where a record is looked at, with the eyes of whoever it is shown to
 * @param access where it is decided who may see a record
 * @param search where records are found, with the same eyes
 * @param holdsOf whether records of an agency are held
 * @param holder the body that holds the archive: it receives what is asked of agencies that are known here by their records
 *     alone, and decides on records that others made once those were heard (records decree, Article 72 (4)); empty: nobody does
 */
public record JoinedArchive(
        Catalogue catalogue, AccessDesk access, Search search, Predicate<String> holdsOf, Optional<String> holder) {

    /** An archive of which no body is said to hold it. */
    public JoinedArchive(Catalogue catalogue, AccessDesk access, Search search, Predicate<String> holdsOf) {
        this(catalogue, access, search, holdsOf, Optional.empty());
    }
}
