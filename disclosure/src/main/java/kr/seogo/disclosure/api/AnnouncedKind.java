package kr.seogo.disclosure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.KindTerms;

/**
 * A kind of information a body publishes of itself.
 *
 * @param who announced it
 */
public record AnnouncedKind(long id, String body, KindTerms terms, String who, Instant at, Optional<End> end) {

    /**
     * That it is published no more.
     *
     * @param last periods that end after that day are not due
     */
    public record End(LocalDate last, String why, String who, Instant at) {}

    /** Whether it is still published on that day. */
    public boolean runs(LocalDate day) {
        return end.map(known -> !day.isAfter(known.last())).orElse(true);
    }
}
