package kr.seogo.catalog.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Look;
import kr.seogo.catalog.RecordId;

/**
 * The looks at records that are not open which the law wants every five years and after thirty, for archivists. Kept with the
 * register: a decision moves the look in the act that makes it. Safe for use by many threads.
 */
public interface Looks {

    /** How many at once at most. */
    int MOST = 100;

    /**
     * A record whose look is due.
     *
     * @param agency 생산기관
     * @param produced the last year of its production; empty where the description gives no date
     * @param decision the last one, with the number of the case it was made for, if any
     * @param article that wants the look
     */
    record DueLook(
            RecordId record,
            Level level,
            String title,
            String agency,
            OptionalInt produced,
            AccessDecision decision,
            Look look,
            Label article) {}

    /**
     * Some of them.
     *
     * @param next what to ask with for those after; empty where these are the last
     * @param unreckoned how many records the register still has to read again before it knows of all their looks; a hundred
     *     thousand stands for that many or more
     */
    record Page(List<DueLook> looks, Optional<String> next, long unreckoned) {
        public Page {
            looks = List.copyOf(looks);
        }
    }

    /**
     * Looks due by the end of a year, the oldest first, then by the records' names.
     *
     * @param cursor the {@code next} of the page before
     * @param size from 1 to {@link #MOST}
     * @throws AccessDesk.ForbiddenException for whoever may not see looks
     * @throws BadRequestException {@code bad-size}, {@code bad-cursor}
     */
    Page due(int until, Optional<String> cursor, int size, Caller.Staff staff);
}
