package kr.seogo.readingroom.internal.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordView;

/**
 * Deciding on a record's access.
 *
 * @param history of the decisions made, oldest first
 * @param effect what the form would change; then it is shown for a last look, and cannot be altered on the page
 * @param stale whether somebody else has decided since the form was shown
 */
public record DecisionPage(
        RecordView view, List<AccessDecision> history, DecisionForm form, Optional<Effect> effect, boolean stale)
        implements Listing {

    public DecisionPage {
        history = List.copyOf(history);
    }

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        ids.add(view.description().id());
        view.path().forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
