package kr.seogo.catalog.internal.sparql;

import java.time.Duration;
import kr.seogo.catalog.api.BadRequestException;
import org.jspecify.annotations.Nullable;

/**
 * What one question has cost so far, and may cost. Sorting, grouping and joining keep rows in memory: bounding how many any
 * part of the question makes bounds that too. For the thread that answers it.
 */
final class Spending {

    private static final int LOOK_EVERY = 1 << 10;
    private static final long MOST_ROWS = 500_000;
    /** Texts that are made lie in memory, as long as their rows do. */
    private static final long MOST_LETTERS = 10_000_000;

    private final long end;
    private long rows = MOST_ROWS;
    private long letters = MOST_LETTERS;
    private int steps;
    private @Nullable BadRequestException exceeded;

    Spending(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** A part of the question made a row. */
    void row() {
        if (--rows < 0) {
            throw spent("it makes too many rows on its way to the answer");
        }
        step();
    }

    /** A text of so many letters was made. */
    void text(long made) {
        letters -= made;
        if (letters < 0) {
            throw spent("it makes too much text on its way to the answer");
        }
        step();
    }

    /** A step of something that may never end, such as looking for a pattern. */
    void step() {
        if (++steps % LOOK_EVERY == 0 && System.nanoTime() > end) {
            throw spent("it takes too long");
        }
    }

    /** Ends the question, now or where the engine takes the exception for one of a row that does not count. */
    BadRequestException spent(String why) {
        BadRequestException refusal = tooCostly(why);
        exceeded = refusal;
        return refusal;
    }

    /** Refuses the answer to a question that was to be ended. */
    void require() {
        if (exceeded != null) {
            throw exceeded;
        }
    }

    static BadRequestException tooCostly(String why) {
        return new BadRequestException(
                "query-too-costly",
                "질의가 너무 많은 일을 요구합니다. 조건을 좁히거나 LIMIT를 쓰십시오. The query costs too much: " + why
                        + "; narrow it, or use LIMIT.");
    }
}
