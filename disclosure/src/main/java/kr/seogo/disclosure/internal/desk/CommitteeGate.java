package kr.seogo.disclosure.internal.desk;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseOutcome;
import org.jdbi.v3.core.Handle;

/**
 * Where a body keeps its committee here, that it heard a case is said by a vote in one of its meetings and by nobody. A
 * committee that is merged with another body's, or not kept here, is recorded by the desk as before.
 */
final class CommitteeGate {

    private CommitteeGate() {}

    private static boolean isCommittees(MoveKind kind) {
        return kind == MoveKind.COMMITTEE_HEARD || kind == MoveKind.COMMITTEE_ADVICE;
    }

    /** The moves that are left to somebody where the committee makes its own. */
    static List<MoveKind> possible(Handle handle, CaseState state, List<MoveKind> lawful) {
        return lawful.stream().anyMatch(CommitteeGate::isCommittees)
                        && kept(handle, state.intake().body())
                ? lawful.stream().filter(kind -> !isCommittees(kind)).toList()
                : lawful;
    }

    private static boolean kept(Handle handle, String body) {
        return handle.createQuery("select kept from disclosure.committee where body = :body")
                .bind("body", body)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    /** Why the desk itself cannot say that the committee dealt with it; empty where it can. */
    static Optional<CaseOutcome> refused(Handle handle, Move move, Actor actor) {
        if (voteOf(move).isPresent()) {
            throw new BadInputException(
                    "vote", new Label("표결은 심의회 회의에서 기록합니다.", "A vote is recorded in the meeting that took it."));
        }
        MoveKind kind = MoveKind.of(move);
        return isCommittees(kind) && actor.role() == Role.DESK && kept(handle, actor.body())
                ? Optional.of(new CaseOutcome.Unlawful(
                        kind == MoveKind.COMMITTEE_HEARD ? CaseRule.COMMITTEE_GATE : CaseRule.COMMITTEE_ADVICE,
                        new Label(
                                "이 기관의 심의회는 여기에서 운영됩니다. 회의의 안건으로 올려 표결하면 그 결과가 건에 기록됩니다.",
                                "The committee of this body is kept here: put it on the agenda of a meeting, whose vote"
                                        + " is then recorded with the case.")))
                : Optional.empty();
    }

    private static Optional<?> voteOf(Move move) {
        if (move instanceof ObjectionMove.HearCommittee heard) {
            return heard.vote();
        }
        return move instanceof HearingMove.CommitteeAdvice advised ? advised.vote() : Optional.empty();
    }
}
