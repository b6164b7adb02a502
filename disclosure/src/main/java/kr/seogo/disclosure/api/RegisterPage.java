package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;

/**
 * A page of a register.
 *
 * @param body whose it is
 * @param today the day in Seoul as of which it tells
 * @param total lines of all pages
 * @param columns one for each cell of a line
 * @param next to be asked for as {@code after}; empty on the last
 */
public record RegisterPage(
        RegisterKind kind,
        String body,
        FigurePeriod period,
        LocalDate today,
        long total,
        List<Label> columns,
        List<Line> lines,
        Optional<String> next) {

    public RegisterPage {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Whether it can be had as one file. */
    public boolean fitsInOneFile() {
        return total <= Registers.MOST_LINES;
    }

    /**
     * A line.
     *
     * @param place within its register: what {@code after} names
     * @param cells text, empty where there is nothing to say; no cell holds who asked
     */
    public record Line(CaseNumber number, String place, List<Label> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
