package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.DecisionKind;

/**
 * The decisions to disclose, for everybody, newest first: no number, no person. A case that may not be disclosed yet, is
 * decided anew, or was refused is not among them. Safe for many threads.
 */
public interface PublicDecisions {

    /** A page of them. */
    Page list(Wish wish);

    /** What there is to choose from. */
    Choices choices();

    /**
     * What is asked for.
     *
     * @param month of the decision
     * @param kind open or partly open
     * @param from place of the first one, from 0
     * @param size 1 to 100
     */
    record Wish(Optional<YearMonth> month, Optional<String> body, Optional<DecisionKind> kind, int from, int size) {

        public Wish {
            if (from < 0 || from > 1_000_000) {
                throw bad("cursor", from);
            }
            if (size < 1 || size > 100) {
                throw bad("size", size);
            }
        }

        private static BadInputException bad(String field, int found) {
            return new BadInputException(
                    field, new Label("범위 밖입니다: " + found + ".", "Out of range; found " + found + "."));
        }
    }

    /**
     * Some of the decisions.
     *
     * @param total how many there are in all
     * @param next place of the next page's first; empty on the last page
     */
    record Page(long total, List<Line> lines, Optional<Integer> next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A decision.
     *
     * @param subject what was asked for, shortened; empty where it seems to name or point to a person
     */
    record Line(LocalDate decided, String body, DecisionKind kind, Optional<String> subject) {}

    /** Months, newest first, and bodies with decisions. */
    record Choices(List<YearMonth> months, List<String> bodies) {
        public Choices {
            months = List.copyOf(months);
            bodies = List.copyOf(bodies);
        }
    }
}
