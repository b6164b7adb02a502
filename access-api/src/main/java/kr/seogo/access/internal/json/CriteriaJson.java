package kr.seogo.access.internal.json;

import java.util.List;
import java.util.SortedMap;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.CriteriaView;

/**
 * A body's criteria for refusing.
 *
 * @param items text by item of Article 9 (1)
 * @param versions every version there is, the newest first
 */
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
        List<Integer> versions) {

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
                all.stream().map(CriteriaView::version).toList());
    }
}
