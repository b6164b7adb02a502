package kr.seogo.readingroom.internal.page;

import java.time.YearMonth;
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
 * @param behind what the figure is called whose cases these are; empty where it is none
 * @param next address of the next page
 * @param desk whether the one who looks may take requests in
 * @param overdue the months whose looks at who asks wait for their review
 */
public record CasesPage(
        CasePage page,
        List<Line> lines,
        List<String> departments,
        Map<String, String> asked,
        String behind,
        Optional<String> next,
        boolean desk,
        List<YearMonth> overdue) {

    /** By what the cases of a figure are asked for. */
    public static final List<String> FIGURE = List.of("figure", "left", "by", "key", "year");

    /** A case, and how urgent it is. */
    public record Line(CaseLine one, DueWords due) {}

    public CasesPage {
        lines = List.copyOf(lines);
        departments = List.copyOf(departments);
        asked = Map.copyOf(asked);
        overdue = List.copyOf(overdue);
    }

    public String asked(String name) {
        return asked.getOrDefault(name, "");
    }
}
