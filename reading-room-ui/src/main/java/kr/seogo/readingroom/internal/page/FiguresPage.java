package kr.seogo.readingroom.internal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Line;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.readingroom.internal.text.Addresses;

/**
 * How the cases stand.
 *
 * @param year of receipt; empty: of all years
 * @param desk whether there is more than one department to tell apart
 */
public record FiguresPage(Standing standing, Optional<Integer> year, boolean desk) {

    /** The cases behind a figure of everything. */
    public String address(Frame frame, CaseFigure figure) {
        return Addresses.of(frame.to("/staff/cases"), asked(figure));
    }

    /** The cases behind a figure of a department. */
    public String address(Frame frame, CaseFigure figure, Line line) {
        Map<String, String> asked = asked(figure);
        asked.put(
                line.department().isEmpty() ? "unassigned" : "department",
                line.department().isEmpty() ? "true" : line.department());
        return Addresses.of(frame.to("/staff/cases"), asked);
    }

    private Map<String, String> asked(CaseFigure figure) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("figure", figure.code());
        asked.put("year", year.map(String::valueOf).orElse(""));
        return asked;
    }
}
