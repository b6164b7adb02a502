package kr.seogo.preservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the copies of the store stand.
 *
 * @param objects how many objects the record knows
 * @param copies the store first, then its copies in the order of the settings
 * @param mended how many copies of objects were ever mended
 */
public record CareReport(long objects, List<Line> copies, long mended) {

    public CareReport {
        copies = List.copyOf(copies);
    }

    /**
     * One copy.
     *
     * @param whole objects found whole when they were last looked at
     * @param notWhole those that were not
     * @param behind those of which the newest version is not there yet
     * @param longestUnread when the object that was read longest ago was read; empty where there is none
     * @param overdue objects whose bytes were not read within the period
     */
    public record Line(
            CopyName copy, long whole, long notWhole, long behind, Optional<Instant> longestUnread, long overdue) {}
}
