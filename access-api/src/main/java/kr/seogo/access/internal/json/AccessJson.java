package kr.seogo.access.internal.json;

import java.time.Instant;
import java.util.List;
import kr.seogo.access.DisclosureGround;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Label;

/**
 * Who may see a record and why.
 *
 * @param list {@code open} or {@code closed}: whether the entry itself may be seen
 */
public record AccessJson(
        String disclosure, Label label, List<GroundJson> grounds, String reason, String list, Instant since) {

    /** One ground of Article 9 (1) in words. */
    public record GroundJson(int item, Label label, Label citation) {}

    public static AccessJson of(AccessDecision decision) {
        return new AccessJson(
                decision.disclosure().code(),
                decision.disclosure().label(),
                decision.grounds().stream()
                        .map(DisclosureGround::of)
                        .map(ground -> new GroundJson(ground.item(), ground.label(), ground.citation()))
                        .toList(),
                decision.reason(),
                decision.listed() ? "open" : "closed",
                decision.since());
    }
}
