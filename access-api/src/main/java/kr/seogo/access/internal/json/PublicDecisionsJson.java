package kr.seogo.access.internal.json;

import java.util.List;
import kr.seogo.disclosure.api.PublicDecisions;
import org.jspecify.annotations.Nullable;

/**
 * A page of the decisions to disclose.
 *
 * @param next goes into {@code cursor}; null on the last page
 */
public record PublicDecisionsJson(
        long total, List<Item> items, @Nullable String next) {

    /**
     * A decision.
     *
     * @param subject what was asked for; null where it seems to point to a person
     */
    public record Item(
            String decided,
            String body,
            TermJson kind,
            @Nullable String subject) {}

    public static PublicDecisionsJson of(PublicDecisions.Page page) {
        return new PublicDecisionsJson(
                page.total(),
                page.lines().stream()
                        .map(one -> new Item(
                                one.decided().toString(),
                                one.body(),
                                TermJson.of(one.kind()),
                                one.subject().orElse(null)))
                        .toList(),
                page.next().map(String::valueOf).orElse(null));
    }
}
