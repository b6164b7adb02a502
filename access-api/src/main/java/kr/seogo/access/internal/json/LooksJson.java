package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.Looks;
import kr.seogo.catalog.api.Looks.DueLook;
import org.jspecify.annotations.Nullable;

/**
 * Records that must be looked at again.
 *
 * @param until the year by the end of which the looks are due
 * @param next goes into {@code cursor}; absent on the last page
 * @param unreckoned records of which the register does not know the look yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LooksJson(
        int until, List<LookJson> items, @Nullable String next, long unreckoned) {

    /**
     * One of them.
     *
     * @param produced the last year of production
     * @param caseNumber of the case of disclosure the last decision was made for
     * @param by a day (ISO 8601); five-years: the last day to look; thirty-years: the first on which it is open in principle
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LookJson(
            String record,
            String level,
            String title,
            String agency,
            @Nullable Integer produced,
            AccessJson access,
            String decidedBy,
            @Nullable String caseNumber,
            String kind,
            Label label,
            Label article,
            String by) {

        static LookJson of(DueLook due) {
            return new LookJson(
                    due.record().name(),
                    due.level().code(),
                    due.title(),
                    due.agency(),
                    due.produced().isPresent() ? due.produced().getAsInt() : null,
                    AccessJson.of(due.decision()),
                    due.decision().decidedBy(),
                    due.decision().forCase().orElse(null),
                    due.look().kind().code(),
                    due.look().kind().label(),
                    due.article(),
                    due.look().by().toString());
        }
    }

    public static LooksJson of(int until, Looks.Page page) {
        return new LooksJson(
                until,
                page.looks().stream().map(LookJson::of).toList(),
                page.next().orElse(null),
                page.unreckoned());
    }
}
