package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseHolds.Held;

/**
 * What is held back from destruction, and what was.
 *
 * @param token that a form was shown here
 * @param refused why what was just asked for was not done
 * @param number as it was sent, to be put right
 */
public record HoldsPage(List<Held> holds, String token, Optional<String> refused, String number) {

    public HoldsPage {
        holds = List.copyOf(holds);
    }

    public List<Held> now() {
        return holds.stream().filter(held -> held.end().isEmpty()).toList();
    }

    public List<Held> ended() {
        return holds.stream().filter(held -> held.end().isPresent()).toList();
    }
}
