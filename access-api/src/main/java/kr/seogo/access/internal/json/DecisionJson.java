package kr.seogo.access.internal.json;

import kr.seogo.catalog.AccessDecision;

/** A decision as staff see it: with who decided and what led to it. */
public record DecisionJson(String record, AccessJson access, String decidedBy, String cause) {

    public static DecisionJson of(AccessDecision decision) {
        return new DecisionJson(
                decision.record().name(), AccessJson.of(decision), decision.decidedBy(), decision.cause());
    }
}
