package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.CriteriaView;
import kr.seogo.disclosure.api.MissingEdition;

/**
 * What somebody has to publish.
 *
 * @param overdue the longest first
 * @param toCome the soonest first
 * @param kinds theirs, those that run first
 */
public record PublishingPage(
        Actor actor,
        List<Line> overdue,
        List<Line> toCome,
        List<AnnouncedKind> kinds,
        Optional<CriteriaView> criteria) {

    public PublishingPage {
        overdue = List.copyOf(overdue);
        toCome = List.copyOf(toCome);
        kinds = List.copyOf(kinds);
    }

    /** An edition that is not there. */
    public record Line(MissingEdition one, DueWords due) {}

    public boolean desk() {
        return actor.role() == Role.DESK;
    }
}
