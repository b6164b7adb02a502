package kr.seogo.disclosure.internal.desk;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.Role;
import org.jdbi.v3.core.Handle;

/** Whether a name is one of those that are known, within a transaction. */
final class StoredNames {

    private StoredNames() {}

    static boolean knows(Handle handle, String body) {
        return handle.createQuery("select 1 from disclosure.body where name = :body")
                .bind("body", body)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Whether somebody works there: it has a department, or an account. */
    static boolean here(Handle handle, String body) {
        return handle.createQuery("select here from disclosure.body where name = :body")
                .bind("body", body)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    static boolean knows(Handle handle, String body, String department) {
        return handle.createQuery("select 1 from disclosure.department where body = :body and name = :name")
                .bind("body", body)
                .bind("name", department)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Refuses to give a case to a department that its body does not have. */
    static void requireDepartment(Handle handle, Move move, Actor actor) {
        if (move instanceof IntakeMove.Assign assign
                && actor.role() == Role.DESK
                && !knows(handle, actor.body(), assign.department())) {
            throw new BadInputException(
                    "department",
                    new Label(
                            actor.body() + "의 부서가 아닙니다: " + assign.department() + ".",
                            "Not a department of " + actor.body() + ": " + assign.department() + "."));
        }
    }
}
