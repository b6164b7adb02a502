package kr.seogo.readingroom.internal.page;

import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.api.PublicDecisions;

/**
 * The decisions to disclose, for everybody.
 *
 * @param asked by parameter, as it was asked
 * @param next address of the next page
 * @param wrong whether what was asked is no question the list has an answer to
 */
public record DecisionsPage(
        PublicDecisions.Page page,
        PublicDecisions.Choices choices,
        Map<String, String> asked,
        Optional<String> next,
        boolean wrong) {

    public DecisionsPage {
        asked = Map.copyOf(asked);
    }

    public String asked(String name) {
        return asked.getOrDefault(name, "");
    }
}
