package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.IdentityLook;

/**
 * A case as staff see it.
 *
 * @param next how urgent it is
 * @param steps its history, the newest first
 * @param token of its forms
 * @param requester only after the look was given its reason
 * @param noReason whether a look was asked for without one
 * @param unheard bodies that made what is asked for and were not asked yet
 * @param looks who looked at who asks; for the desk
 */
public record CaseFilePage(
        CaseView view,
        DueWords next,
        List<ClockLine> clocks,
        List<StepLine> steps,
        List<LetterLine> letters,
        String token,
        Optional<Requester> requester,
        boolean noReason,
        List<IdentityLook> looks,
        List<String> unheard) {

    public CaseFilePage {
        clocks = List.copyOf(clocks);
        steps = List.copyOf(steps);
        letters = List.copyOf(letters);
        looks = List.copyOf(looks);
        unheard = List.copyOf(unheard);
    }
}
