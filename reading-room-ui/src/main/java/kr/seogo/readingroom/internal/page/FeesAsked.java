package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DeliveryFact;

/**
 * What whoever quotes fees has beside the form.
 *
 * @param reduction why the requester asks for less
 * @param before the quote that the new one takes the place of
 */
public record FeesAsked(Optional<String> reduction, Optional<DeliveryFact.FeesQuoted> before) {

    public static FeesAsked of(CaseState state) {
        return new FeesAsked(state.intake().reduction(), state.delivery().quote());
    }
}
