package kr.seogo.disclosure.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.LetterTo.Addressee;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.Remaining;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.desk.Reached.Arrived;
import org.jdbi.v3.core.Handle;

/**
 * Steps that happen to a case by themselves: a letter reaches somebody, files are fetched. They are judged as every move is,
 * and one that no longer matters is none. Whoever has read the case before them may go on from what was read.
 */
public final class OwnSteps implements Reached {

    private final CaseStore store;

    public OwnSteps(CaseStore store) {
        this.store = store;
    }

    private static Actor system(CaseState state) {
        return new Actor("letters", Role.SYSTEM, state.intake().body(), Optional.empty());
    }

    /** Whether nothing else has happened after a version. */
    private static boolean only(List<CaseEvent> events, int since) {
        return since >= 1
                && since <= events.size()
                && events.subList(since, events.size()).stream().allMatch(OwnSteps::own);
    }

    /**
     * Whether somebody who has read the case at a version may make a move now. A day of arrival is not entered over one that
     * became known since.
     */
    static boolean current(List<CaseEvent> events, int since, Move move) {
        boolean arrival = move instanceof DecisionMove.NoticeReceived || move instanceof HearingMove.ThirdPartyReached;
        return arrival ? since == events.size() : only(events, since);
    }

    private static boolean own(CaseEvent event) {
        return event.stamp().actor().role() == Role.SYSTEM
                && switch (event.fact()) {
                    case DecisionFact.NoticeReceived f -> true;
                    case DeliveryFact.Fetched f -> true;
                    case Fact other -> false;
                };
    }

    @Override
    public void reached(Handle handle, Arrived letter) {
        if (CaseRows.lock(handle, letter.number()).isEmpty()) {
            return;
        }
        List<CaseEvent> events = EventRows.of(handle, letter.number());
        CaseState state = CaseFold.of(letter.number(), events);
        arrival(events, state, letter).ifPresent(move -> store.own(handle, state, move, system(state)));
    }

    /**
     * What the arrival of a letter means for the case; empty where it was known, or another notice has taken its place. Of
     * third parties nobody knows it by itself: they never agreed to be reached by mail, and have no page
     * (Administrative Procedure Act, Articles 14 (3) and 15 (2)).
     */
    private Optional<Move> arrival(List<CaseEvent> events, CaseState state, Arrived letter) {
        if (letter.letter().addressee() != Addressee.REQUESTER) {
            return Optional.empty();
        }
        return switch (events.get(letter.version() - 1).fact()) {
            case DecisionFact.Decided told
            when unreached(state, told) ->
                Optional.of(new DecisionMove.NoticeReceived(store.today(), Optional.of(letter.way()), ""));
            case ObjectionFact.ObjectionDecided told
            when unreached(state, told) ->
                Optional.of(new DecisionMove.NoticeReceived(
                        store.today(), Optional.of(letter.way()), Optional.of(told.objection()), ""));
            case Fact other -> Optional.empty();
        };
    }

    private static boolean unreached(CaseState state, DecisionFact.Decided told) {
        return state.decision()
                .filter(made -> made.reached().isEmpty() && made.made().decision() == told.decision())
                .isPresent();
    }

    private static boolean unreached(CaseState state, ObjectionFact.ObjectionDecided told) {
        return Remaining.refused(state).stream()
                .anyMatch(
                        one -> one.number() == told.objection() && one.reached().isEmpty());
    }

    /**
     * Writes down that a file is being fetched, before it is; a second time it writes nothing.
     *
     * @return whether it may be: between a look at the case and this somebody may have held it back
     */
    public boolean fetched(Handle handle, CaseNumber number, UUID file) {
        if (CaseRows.lock(handle, number).isEmpty()) {
            return false;
        }
        CaseState state = CaseFold.of(number, EventRows.of(handle, number));
        return !state.delivery().waiting().contains(file)
                || store.own(handle, state, new DeliveryMove.Fetch(List.of(file), ""), system(state));
    }
}
