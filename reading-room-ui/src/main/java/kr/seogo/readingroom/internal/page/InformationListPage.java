package kr.seogo.readingroom.internal.page;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.api.InformationPage;

/**
 * What a body made in a month.
 *
 * @param more where the list goes on
 * @param first whether this is where it begins
 * @param later whether the month after it has begun
 * @param file the whole list as CSV
 */
public record InformationListPage(
        String body,
        YearMonth month,
        InformationPage page,
        Optional<String> more,
        boolean first,
        boolean later,
        String file)
        implements Listing {

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        page.lines().forEach(line -> ids.add(line.id()));
        return ids;
    }
}
