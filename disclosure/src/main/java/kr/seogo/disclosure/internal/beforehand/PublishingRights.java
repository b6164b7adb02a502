package kr.seogo.disclosure.internal.beforehand;

import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.PublishingOutcome.NotPermitted;

/** Who may do what: the desk settles what its body announces; the department that owns a kind publishes of it too. */
final class PublishingRights {

    private PublishingRights() {}

    static Optional<NotPermitted> desk(Actor actor) {
        return actor.role() == Role.DESK
                ? Optional.empty()
                : Optional.of(
                        new NotPermitted(new Label("정보공개 총괄부서만 할 수 있습니다.", "Only the disclosure desk may do this.")));
    }

    static Optional<NotPermitted> publisher(AnnouncedKind kind, Actor actor) {
        return owns(kind, actor)
                ? Optional.empty()
                : Optional.of(new NotPermitted(new Label(
                        "총괄부서와 담당 부서(" + kind.terms().department() + ")만 할 수 있습니다.",
                        "Only the desk and the department " + kind.terms().department() + " may do this.")));
    }

    /** Whether a kind is of somebody's work. */
    static boolean owns(AnnouncedKind kind, Actor actor) {
        boolean department = actor.role() == Role.OFFICER
                && actor.department().equals(Optional.of(kind.terms().department()));
        return kind.body().equals(actor.body()) && (actor.role() == Role.DESK || department);
    }
}
