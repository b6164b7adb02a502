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

    /** The problem of a status where nothing more is known. The codes are stable. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 400 ->
                plain(status, "bad-request", "Bad request", "요청을 알아볼 수 없습니다. The request cannot be understood.");
            case 404 -> plain(status, "not-found", "Not found", "찾으시는 것이 없습니다. There is nothing here.");
            case 405 ->
                plain(
                        status,
                        "method-not-allowed",
                        "Method not allowed",
                        "이 주소에서는 쓸 수 없는 메서드입니다. This address does not take that method.");
            case 406 ->
                plain(
                        status,
                        "not-acceptable",
                        "Not acceptable",
                        "바라는 형식으로는 줄 수 없습니다. It is not to be had in a form the request accepts.");
            case 413 -> plain(status, "body-too-large", "Content too large", "본문이 너무 큽니다. The body is too large.");
            case 414 -> plain(status, "uri-too-long", "URI too long", "주소가 너무 깁니다. The address is too long.");
            case 415 ->
                plain(
                        status,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "본문의 형식을 받지 않습니다. A body of that type is not taken here.");
            case 431 ->
                plain(
                        status,
                        "headers-too-large",
                        "Request header fields too large",
                        "머리말이 너무 큽니다. The request's headers are too large.");
            case 501 -> plain(status, "not-implemented", "Not implemented", "모르는 메서드입니다. The method is not known.");
            case 503 -> plain(status, "unavailable", "Service unavailable", "잠시 뒤 다시 시도하십시오. Try again shortly.");
            case 505 ->
                plain(status, "http-version", "HTTP version not supported", "HTTP 1.1로 요청하십시오. Ask by HTTP 1.1.");
            default ->
                status < 500
                        ? plain(
                                status,
                                "http-" + status,
                                "Bad request",
                                "요청을 처리할 수 없습니다. The request cannot be served.")
                        : plain(status, "internal", "Internal error", "처리하지 못했습니다. The request failed.");
        };
    }

    private static Problem plain(int status, String code, String title, String detail) {
        return of(status, code, title, detail, null);
    }
}
