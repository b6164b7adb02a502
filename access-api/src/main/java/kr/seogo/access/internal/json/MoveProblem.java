package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import kr.seogo.catalog.Label;
import org.jspecify.annotations.Nullable;

/**
 * A move that was not made, as {@code application/problem+json}.
 *
 * @param rule the rule it breaks, with its article; only of an unlawful one
 * @param version as the case is now; only where somebody else was there first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoveProblem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String rule,
        @Nullable Label article,
        @Nullable Label sentence,
        @Nullable Integer version) {}
