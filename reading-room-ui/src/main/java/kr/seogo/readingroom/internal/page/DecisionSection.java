package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.AccessDecision;

/**
 * What staff see of the decisions on a record's access.
 *
 * @param history oldest first
 * @param form for those who may decide
 */
public record DecisionSection(List<AccessDecision> history, Optional<DecisionForm> form) {

    public DecisionSection {
        history = List.copyOf(history);
    }
}
