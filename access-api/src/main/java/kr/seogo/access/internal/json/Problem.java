package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An error as {@code application/problem+json} (RFC 9457).
 *
 * @param code stable, for programs
 * @param where the parameter, field or record; left out where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String where) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem without a page of its own. */
    public static Problem of(int status, String code, String title, String detail, @Nullable String where) {
        return new Problem("about:blank", title, status, code, detail, where);
    }
}
