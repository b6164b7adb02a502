package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import kr.seogo.catalog.AccessDecision;
import org.jspecify.annotations.Nullable;

/**
 * A decision as staff see it: with who decided and what led to it.
 *
 * @param version its place in the record's history, from 1, in a history only; the last one's is the
 *     {@code expectedVersion} of whoever decides next
 * @param forCase the number of the case of disclosure it was made for; absent where it was made for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionJson(
        String record,
        @Nullable Integer version,
        AccessJson access,
        String decidedBy,
        String cause,
        @Nullable String forCase) {

    public static DecisionJson of(AccessDecision decision, @Nullable Integer version) {
        return new DecisionJson(
                decision.record().name(),
                version,
                AccessJson.of(decision),
                decision.decidedBy(),
                decision.cause(),
                decision.forCase().orElse(null));
    }
}
