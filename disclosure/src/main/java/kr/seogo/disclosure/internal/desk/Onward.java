package kr.seogo.disclosure.internal.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.Origin;
import kr.seogo.disclosure.Part;
import kr.seogo.disclosure.internal.privacy.Identities;
import kr.seogo.disclosure.internal.privacy.Secrets;
import org.jdbi.v3.core.Handle;

/**
 * Requests that go on at another body: each as a case of its own there, received by its desk in the same transaction, whose
 * number the end of the old one names. To a body that is not of this house a letter goes.
 */
final class Onward {

    private final CaseStore store;
    private final Identities identities;

    Onward(CaseStore store, Identities identities) {
        this.store = store;
        this.identities = identities;
    }

    /**
     * Refuses a body outside that nobody knows how to reach, and an address where none is needed.
     *
     * @throws BadInputException that names the field
     */
    void require(Handle handle, Move move) {
        if (move instanceof IntakeMove.Split split) {
            split.parts().forEach(part -> KnownBodies.requireHere(handle, "parts.body", part.body()));
        }
        if (move instanceof IntakeMove.Transfer transfer) {
            require(KnownBodies.here(handle, transfer.to()), transfer);
        }
    }

    private static void require(boolean here, IntakeMove.Transfer transfer) {
        if (here && transfer.address().isPresent()) {
            throw new BadInputException(
                    "address",
                    new Label(
                            transfer.to() + "에는 여기에서 바로 이송됩니다. 주소를 비우십시오.",
                            "The request arrives at " + transfer.to() + " by itself; leave the address empty."));
        }
        if (!here && transfer.address().isEmpty()) {
            throw new BadInputException(
                    "to",
                    new Label(
                            "여기에서 청구를 처리하는 기관이 아닙니다: " + transfer.to() + ". 이름을 바로잡거나, 밖의 기관이면 이송 공문을 보낼 주소를 적으십시오.",
                            "Nobody works on cases of that body here: " + transfer.to()
                                    + ". Put its name right or, if it is outside, give the address the letter of transfer"
                                    + " goes to."));
        }
    }

    /** The events, with the numbers of the cases that go on elsewhere; those begin by this. */
    List<CaseEvent> passOn(Handle handle, CaseState state, List<CaseEvent> events, Actor actor) {
        return events.stream()
                .map(event -> event.fact() instanceof IntakeFact.Ended ended
                        ? new CaseEvent(event.stamp(), ended.onward(begin(handle, state, ended, actor)))
                        : event)
                .toList();
    }

    private List<CaseNumber> begin(Handle handle, CaseState state, IntakeFact.Ended ended, Actor actor) {
        List<CaseNumber> begun = new ArrayList<>();
        for (Part part : ended.parts()) {
            KnownBodies.requireHere(handle, "parts.body", part.body());
            begun.add(child(handle, state, part, Origin.SPLIT, actor));
        }
        if (ended.how() == Ending.TRANSFERRED && ended.address().isEmpty()) {
            Part whole = new Part(ended.to().orElseThrow(), state.intake().wants());
            KnownBodies.requireHere(handle, "to", whole.body());
            begun.add(child(handle, state, whole, Origin.TRANSFERRED, actor));
        }
        return begun;
    }

    /** A case of another body; a part keeps its receipt date, a transferred one is received there today. */
    private CaseNumber child(Handle handle, CaseState parent, Part part, Origin origin, Actor actor) {
        Instant at = store.now();
        NewRequest request = new NewRequest(
                parent.intake().channel(),
                origin,
                Optional.of(parent.number()),
                origin == Origin.SPLIT ? parent.intake().arrived() : at,
                origin == Origin.SPLIT ? Optional.of(parent.intake().received()) : Optional.empty(),
                part.body(),
                part.wants(),
                parent.intake().records(),
                parent.intake().delivery(),
                parent.intake().identityNeeded(),
                parent.intake().reduction());
        CaseState child = store.begin(handle, request, actor, at);
        identities.copy(handle, parent.number(), child.number());
        Secrets.share(handle, parent.number().value(), child.number().value());
        return child.number();
    }
}
