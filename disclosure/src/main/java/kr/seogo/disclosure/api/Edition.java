package kr.seogo.disclosure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.disclosure.PublicationPeriod;

/**
 * What was published of a kind for a period.
 *
 * @param number within the period; 2 and above took the place of the one before
 * @param current whether none took its place
 * @param named every record that was named; empty for the public
 * @param open those of them that anybody can read now, as the public sees them
 * @param due by when it was to be published, as the calendar stood then
 * @param day it was published, in Seoul
 * @param who published it; empty for the public
 */
public record Edition(
        long id,
        long kind,
        PublicationPeriod period,
        int number,
        boolean current,
        String title,
        List<RecordId> named,
        List<RecordEntry> open,
        LocalDate due,
        LocalDate day,
        String who,
        Instant at) {

    public Edition {
        named = List.copyOf(named);
        open = List.copyOf(open);
    }

    /** Whether it came after its day. */
    public boolean late() {
        return day.isAfter(due);
    }
}
