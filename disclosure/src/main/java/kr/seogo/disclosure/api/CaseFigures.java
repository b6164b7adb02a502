package kr.seogo.disclosure.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.Actor;

/** Figures of cases as they stand now, of the cases the one who asks may see. Every figure is the total of a list. */
public interface CaseFigures {

    /** How many lines a group has at the most. */
    int MOST_LINES = 500;

    /**
     * The figures. Bodies side by side are for the desk; others are given no line of them.
     *
     * @param year of receipt; empty: of all years
     */
    Standing standing(LiveGroup by, Optional<Integer> year, Actor actor);

    /**
     * How the cases stand.
     *
     * @param today the day in Seoul on which it is overdue what is
     * @param years in which cases were received, the newest first
     * @param all the sum; of bodies side by side that of the own one
     * @param lines by key; what is of none yet stands under the empty one
     * @param more whether there are more lines than {@link #MOST_LINES}; they are in the sum
     */
    record Standing(LocalDate today, List<Integer> years, Line all, LiveGroup by, List<Line> lines, boolean more) {
        public Standing {
            years = List.copyOf(years);
            lines = List.copyOf(lines);
        }
    }

    /**
     * The figures of one of a group, or of all.
     *
     * @param left how many of the open ones have how long; nothing for bodies and grounds
     */
    record Line(String key, Map<CaseFigure, Long> counts, Map<DaysLeft, Long> left) {
        public Line {
            counts = Map.copyOf(counts);
            left = Map.copyOf(left);
        }

        public long of(CaseFigure figure) {
            return counts.getOrDefault(figure, 0L);
        }

        public long left(DaysLeft days) {
            return left.getOrDefault(days, 0L);
        }

        /** Whether received = decided + ended otherwise + open, decided = its kinds, and open = by days left. */
        public boolean addsUp() {
            return of(CaseFigure.RECEIVED) == of(CaseFigure.DECIDED) + of(CaseFigure.ENDED) + of(CaseFigure.OPEN)
                    && of(CaseFigure.DECIDED) == disclosed() + of(CaseFigure.CLOSED)
                    && of(CaseFigure.OPEN)
                            == left.values().stream().mapToLong(Long::longValue).sum();
        }

        /** (disclosed + partly disclosed) ÷ (disclosed + partly disclosed + not disclosed) in per cent; of nothing, none. */
        public Optional<BigDecimal> rate() {
            return Report.Cell.share(disclosed(), disclosed() + of(CaseFigure.CLOSED))
                    .value();
        }

        private long disclosed() {
            return of(CaseFigure.OPENED) + of(CaseFigure.PARTIAL);
        }
    }
}
