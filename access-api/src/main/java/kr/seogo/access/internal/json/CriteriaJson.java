package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.CriteriaView;
import org.jspecify.annotations.Nullable;

/**
 * A body's criteria for refusing.
 *
 * @param items text by item of Article 9 (1)
 * @param handedIn left out while nothing is entered
 * @param versions every version there is, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriteriaJson(
        String body,
        int version,
        String inForce,
        String reviewed,
        String nextReview,
        boolean overdue,
        Label article,
        String source,
        SortedMap<Integer, String> items,
        @Nullable HandedInJson handedIn,
        List<Integer> versions) {

    /** When and to whom the result of the review was handed in. */
    public record HandedInJson(String day, String to) {}

    public static CriteriaJson of(CriteriaView view, List<CriteriaView> all) {
        return new CriteriaJson(
                view.body(),
                view.version(),
                view.inForce().toString(),
                view.reviewed().toString(),
                view.nextReview().toString(),
                view.overdue(),
                view.article(),
                view.source(),
                view.items(),
                view.handedIn()
                        .map(one -> new HandedInJson(one.day().toString(), one.to()))
                        .orElse(null),
                all.stream().map(CriteriaView::version).toList());
    }
}
