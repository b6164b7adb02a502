package kr.seogo.disclosure;

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
 */
public record JoinedArchive(Catalogue catalogue, AccessDesk access, Search search, Predicate<String> holdsOf) {}
