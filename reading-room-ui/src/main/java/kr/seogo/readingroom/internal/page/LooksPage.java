package kr.seogo.readingroom.internal.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Looks;

/**
 * Records that must be looked at again.
 *
 * @param until the year by the end of which
 * @param thisYear the year it is
 * @param later whether these are not the first
 * @param cases numbers of cases whoever looks may see
 * @param next the address of the page after
 */
public record LooksPage(
        Looks.Page page, int until, int thisYear, boolean later, Set<String> cases, Optional<String> next)
        implements Listing {

    public LooksPage {
        cases = Set.copyOf(cases);
    }

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        page.looks().forEach(due -> ids.add(due.record()));
        return ids;
    }
}
