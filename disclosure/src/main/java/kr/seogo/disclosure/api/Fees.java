package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.FeeQuestion;
import kr.seogo.disclosure.FeeQuote;
import kr.seogo.disclosure.FeeRate;

/** Quotes fees before work is done, from the table of the body. Reads nothing after its start; safe for many threads. */
public interface Fees {

    /**
     * A quote.
     *
     * @throws kr.seogo.disclosure.BadInputException for a line or reduction the table does not have
     */
    Answer quote(FeeQuestion question);

    /** The table of a body on a day; empty where there is none to quote from. */
    Optional<Table> table(String body, LocalDate day);

    /** Says that a body has no table to quote from on a day, and how to add it. */
    Label missing(String body, LocalDate day);

    /** What came of a question. */
    sealed interface Answer {

        record Quoted(FeeQuote quote) implements Answer {}

        /** The body has no table of its own for that day; nothing is guessed. */
        record NoTable(Label sentence) implements Answer {}
    }

    /** What can be asked for. */
    record Table(FeeQuote.Table head, List<Line> lines, List<Reduction> reductions) {}

    /** Something that is charged for. */
    record Line(String code, Label name, Label unit, FeeRate rate) {}

    /** A reduction, and what has to be shown for it. */
    record Reduction(String code, Label name, int percent, String evidence) {}
}
