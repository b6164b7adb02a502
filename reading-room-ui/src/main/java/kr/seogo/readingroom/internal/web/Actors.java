package kr.seogo.readingroom.internal.web;

import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.disclosure.Actor;

/** Who of the staff handles cases. */
final class Actors {

    private Actors() {}

    /** The desk, or an officer of a department; empty for everybody else. */
    static Optional<Actor> of(Caller.Staff staff) {
        if (!Permission.HANDLE_CASES.isOf(staff)) {
            return Optional.empty();
        }
        return staff.roles().contains(Caller.Role.DISCLOSURE_DESK)
                ? Optional.of(Actor.desk(staff.name(), staff.body()))
                : staff.department().map(department -> Actor.officer(staff.name(), staff.body(), department));
    }
}
