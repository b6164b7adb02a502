package kr.seogo.preservation.internal.copies;

import java.util.List;
import java.util.Map;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvents;
import kr.seogo.preservation.internal.copies.CopyRegister.Mend;

/**
 * Makes of a mend the version of the object that tells it, under the mend's own key, so that it is told once.
 *
 * @param iris what the IRI of an object begins with, before its name
 */
public record MendEvents(PreservationEvents events, String iris) {

    private static final PreservationAgent SEOGO =
            new PreservationAgent(PreservationAgent.Kind.SOFTWARE, "Seogo", "0.1.0");

    Deposit deposit(Mend mend) {
        PreservationEvent event = new PreservationEvent(
                PreservationEvent.Type.RECOVERY,
                mend.at(),
                PreservationEvent.Outcome.SUCCESS,
                mend.detail(),
                List.of(),
                List.of(SEOGO));
        byte[] turtle = events.write(iris + mend.object().name(), List.of(event));
        return new Deposit(
                mend.object(),
                mend.id(),
                mend.at(),
                "Seogo",
                "A copy was mended from another",
                Map.of(PreservationEvents.path(mend.id()), new Content.Inline(turtle)));
    }
}
