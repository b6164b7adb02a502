package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.Delivery;
import kr.seogo.disclosure.DeliveryFact;
import org.jspecify.annotations.Nullable;

/**
 * What was quoted, and how much of it was paid, in whole won.
 *
 * @param basis how it was reckoned, in words
 * @param quote table, lines, reduction and rounding; missing in what an earlier version wrote
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeesJson(
        long won,
        long paid,
        long owed,
        @Nullable Long replaces,
        String basis,
        @JsonRawValue @Nullable String quote) {

    static @Nullable FeesJson of(Delivery delivery) {
        return delivery.quote().map(quoted -> of(delivery, quoted)).orElse(null);
    }

    private static FeesJson of(Delivery delivery, DeliveryFact.FeesQuoted quoted) {
        return new FeesJson(
                quoted.won(),
                delivery.paid(),
                delivery.owed(),
                quoted.replaces().orElse(null),
                quoted.basis(),
                quoted.quote().map(CaseOrder::json).orElse(null));
    }
}
