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
 * That the committee heard a case is said by a vote in one of its meetings and by nobody. The desk records by hand only what a
 * committee found that is merged with another body's, once that was entered (Act, Article 12 (1)); before anything is entered
 * of a committee nothing was heard.
 */
final class CommitteeGate {

    private CommitteeGate() {}

    private static boolean isCommittees(MoveKind kind) {
        return kind == MoveKind.COMMITTEE_HEARD || kind == MoveKind.COMMITTEE_ADVICE;
    }

    /** The moves that are left to somebody where the committee makes its own. */
    static List<MoveKind> possible(Handle handle, CaseState state, List<MoveKind> lawful) {
        return lawful.stream().anyMatch(CommitteeGate::isCommittees)
                        && !merged(handle, state.intake().body())
                ? lawful.stream().filter(kind -> !isCommittees(kind)).toList()
                : lawful;
    }

    private static boolean merged(Handle handle, String body) {
        return handle.createQuery("select merged from disclosure.committee where body = :body")
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
        return isCommittees(kind) && actor.role() == Role.DESK && !merged(handle, actor.body())
                ? Optional.of(new CaseOutcome.Unlawful(
                        kind == MoveKind.COMMITTEE_HEARD ? CaseRule.COMMITTEE_GATE : CaseRule.COMMITTEE_ADVICE,
                        new Label(
                                "이 기관의 심의회는 여기에서 운영됩니다. 회의의 안건으로 올려 표결하면 그 결과가 건에 기록됩니다. 다른 기관의 심의회에"
                                        + " 통합되어 있으면 심의회 구성 방식에 그 기관을 먼저 적으십시오.",
                                "The committee of this body is kept here: put it on the agenda of a meeting, whose vote"
                                        + " is then recorded with the case. Where it is merged with another body's,"
                                        + " enter that body in how the committee is made up first.")))
                : Optional.empty();
    }

    private static Optional<?> voteOf(Move move) {
        if (move instanceof ObjectionMove.HearCommittee heard) {
            return heard.vote();
        }
        return move instanceof HearingMove.CommitteeAdvice advised ? advised.vote() : Optional.empty();
    }
}
