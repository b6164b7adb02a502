package kr.seogo.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What somebody can do against a decision, and until when (Act, Articles 18 to 20).
 *
 * @param objection not where the objection itself was decided: then appeal and suit remain
 */
public record Remedy(Optional<LegalClock> objection, LegalClock appeal, LegalClock suit) {

    /** With its clocks changed as said. */
    Remedy mapped(UnaryOperator<LegalClock> change) {
        return new Remedy(objection.map(change), change.apply(appeal), change.apply(suit));
    }

    public List<LegalClock> clocks() {
        return Stream.concat(objection.stream(), Stream.of(appeal, suit)).toList();
    }
}
