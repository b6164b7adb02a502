package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.disclosure.api.CaseLine;
import kr.seogo.disclosure.api.CasePage;
import org.jspecify.annotations.Nullable;

/**
 * A page of the worklist, what is due first at the top.
 *
 * @param next to be sent as {@code after}; null on the last page
 */
public record CaseListJson(
        long total, List<Line> items, @Nullable String next) {

    /** A case in the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String number,
            int version,
            TermJson state,
            @Nullable String department,
            @Nullable String officer,
            String wants,
            String received,
            String due,
            @Nullable String nextDue,
            @Nullable TermJson nextKind,
            boolean stopped) {

        static Line of(CaseLine line) {
            return new Line(
                    line.number().value(),
                    line.version(),
                    TermJson.of(line.stage()),
                    line.department().orElse(null),
                    line.officer().orElse(null),
                    line.wants(),
                    line.received().toString(),
                    line.due().toString(),
                    line.nextDue().map(Object::toString).orElse(null),
                    line.nextKind().map(TermJson::of).orElse(null),
                    line.stopped());
        }
    }

    public static CaseListJson of(CasePage page) {
        return new CaseListJson(
                page.total(),
                page.lines().stream().map(Line::of).toList(),
                page.next().map(Object::toString).orElse(null));
    }
}
