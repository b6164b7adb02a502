package kr.seogo.disclosure.internal.cases;

import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Term;

/**
 * Who may make a move: the desk and the departments of the body, each their own; whoever held the committee gate does not
 * decide behind it. The sentence says who may.
 */
final class Rights {

    private Rights() {}

    static Optional<Label> refused(MoveKind kind, Move move, Sitting sitting) {
        return refused(kind, sitting).or(() -> gatekeeper(move, sitting));
    }

    static Optional<Label> refused(MoveKind kind, Sitting sitting) {
        Actor actor = sitting.actor();
        if (!kind.roles().contains(actor.role())) {
            return Optional.of(new Label(
                    "‘" + kind.label().ko() + "’은(는) " + roles(kind, true) + "만 할 수 있습니다.",
                    "Only the " + roles(kind, false) + " may " + kind.label().en() + "."));
        }
        if (actor.role() == Role.SYSTEM) {
            return Optional.empty();
        }
        if (!actor.body().equals(sitting.state().intake().body())) {
            return Optional.of(new Label(
                    "다른 기관의 건입니다: " + sitting.state().intake().body() + ".",
                    "The case is another body's: " + sitting.state().intake().body() + "."));
        }
        if (actor.role() == Role.OFFICER
                && !actor.department().equals(sitting.state().handling().department())) {
            return Optional.of(new Label(
                    "배부받은 부서(" + sitting.state().handling().department().orElse("없음") + ")의 담당자만 처리합니다.",
                    "Only officers of the department it was assigned to ("
                            + sitting.state().handling().department().orElse("none") + ") handle it."));
        }
        return Optional.empty();
    }

    private static Optional<Label> gatekeeper(Move move, Sitting sitting) {
        return move instanceof ObjectionMove.DecideObjection
                        && sitting.state().openObjections().stream()
                                .anyMatch(one -> one.gateHeldBy(sitting.actor().person()))
                ? Optional.of(new Label(
                        "심의회 절차를 기록한 사람은 그 이의신청을 결정할 수 없습니다.",
                        "Whoever recorded the committee's part does not decide the objection."))
                : Optional.empty();
    }

    private static String roles(MoveKind kind, boolean korean) {
        return kind.roles().stream()
                .sorted()
                .map(Term::label)
                .map(label -> korean ? label.ko() : label.en())
                .collect(Collectors.joining(korean ? "·" : " or "));
    }
}
