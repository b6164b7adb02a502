package kr.seogo.disclosure;

import java.time.LocalDate;

/**
 * The result of a review of criteria was handed in (Act, Article 9 (4)).
 *
 * @param to to whom, as the minister of the interior and safety
 */
public record HandedIn(LocalDate day, String to) {

    public HandedIn {
        Need.given("day", day);
        to = KindTerms.shortText("to", to);
    }
}
