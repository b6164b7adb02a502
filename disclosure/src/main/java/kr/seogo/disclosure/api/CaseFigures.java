package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.Actor;

/** Figures of cases as they stand now, of the cases the one who asks may see. Every figure is the total of a list. */
public interface CaseFigures {

    /**
     * The figures.
     *
     * @param year of receipt; empty: of all years
     */
    Standing standing(Optional<Integer> year, Actor actor);

    /**
     * How the cases stand.
     *
     * @param today the day in Seoul on which it is overdue what is
     * @param years in which cases were received, the newest first
     * @param departments by name; a case that is not assigned yet stands under the empty name
     */
    record Standing(LocalDate today, List<Integer> years, Line all, List<Line> departments) {
        public Standing {
            years = List.copyOf(years);
            departments = List.copyOf(departments);
        }
    }

    /** The figures of a department, or of all. */
    record Line(String department, Map<CaseFigure, Long> counts) {
        public Line {
            counts = Map.copyOf(counts);
        }

        public long of(CaseFigure figure) {
            return counts.getOrDefault(figure, 0L);
        }

        /** Whether received = decided + ended otherwise + open. */
        public boolean addsUp() {
            return of(CaseFigure.RECEIVED) == of(CaseFigure.DECIDED) + of(CaseFigure.ENDED) + of(CaseFigure.OPEN);
        }
    }
}
