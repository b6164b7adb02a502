package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseLine;
import kr.seogo.disclosure.api.CasePage;

/**
 * The worklist.
 *
 * @param departments to narrow by; empty for officers, who have one
 * @param asked the filters by name, as they were asked
 * @param next address of the next page
 * @param desk whether the one who looks may take requests in
 */
public record CasesPage(
        CasePage page,
        List<Line> lines,
        List<String> departments,
        Map<String, String> asked,
        Optional<String> next,
        boolean desk) {

    /** A case, and how urgent it is. */
    public record Line(CaseLine one, DueWords due) {}

    public CasesPage {
        lines = List.copyOf(lines);
        departments = List.copyOf(departments);
        asked = Map.copyOf(asked);
    }

    public String asked(String name) {
        return asked.getOrDefault(name, "");
    }
}
