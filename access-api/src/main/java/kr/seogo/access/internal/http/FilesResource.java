package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kr.seogo.access.CallerSource;
import kr.seogo.access.DisclosureGround;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.FileAnswer;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/records/{id}/files/{n}}: the bytes of a file, and what is made from them. */
@Path("/api/v1/records/{id}/files/{n}")
public final class FilesResource {

    private final Catalogue catalogue;
    private final CallerSource callers;

    public FilesResource(Catalogue catalogue, CallerSource callers) {
        this.catalogue = catalogue;
        this.callers = callers;
    }

    /** The bytes, whole or a range. */
    @GET
    public Response bytes(
            @PathParam("id") String name,
            @PathParam("n") String n,
            @QueryParam("inline") @Nullable String inline,
            @Context HttpHeaders headers) {
        return answer(name, n, headers, inline != null, true);
    }

    /** The headers of the bytes. Answered apart, so that no channel is opened that nobody reads and closes. */
    @HEAD
    public Response head(@PathParam("id") String name, @PathParam("n") String n, @Context HttpHeaders headers) {
        return answer(name, n, headers, false, false);
    }

    @GET
    @Path("/text")
    public Response text(@PathParam("id") String name, @PathParam("n") String n, @Context HttpHeaders headers) {
        return derivative(catalogue.text(Parameters.record(name), number(n), callers.of(headers)));
    }

    @GET
    @Path("/thumbnail")
    public Response thumbnail(@PathParam("id") String name, @PathParam("n") String n, @Context HttpHeaders headers) {
        return derivative(catalogue.thumbnail(Parameters.record(name), number(n), callers.of(headers)));
    }

    @GET
    @Path("/preview")
    public Response preview(@PathParam("id") String name, @PathParam("n") String n, @Context HttpHeaders headers) {
        return derivative(catalogue.preview(Parameters.record(name), number(n), callers.of(headers)));
    }

    private Response answer(String name, String n, HttpHeaders headers, boolean inline, boolean withBytes) {
        RecordId id = Parameters.record(name);
        return switch (catalogue.file(id, number(n), callers.of(headers))) {
            case FileAnswer.Opened opened -> new FileResponse(SentBytes.of(opened), headers, inline).build(withBytes);
            case FileAnswer.Closed closed -> throw closed(closed.access());
            case FileAnswer.Unknown unknown -> throw ProblemException.notFound();
        };
    }

    private static Response derivative(DerivativeAnswer answer) {
        return switch (answer) {
            case DerivativeAnswer.Ready ready ->
                FileResponse.harmless(Response.ok(ready.bytes()))
                        .type(ready.mediaType().startsWith("text/") ? "text/plain;charset=utf-8" : ready.mediaType())
                        .header("X-Seogo-Truncated", ready.truncated())
                        .build();
            case DerivativeAnswer.Closed closed -> throw closed(closed.access());
            case DerivativeAnswer.None none ->
                throw ProblemException.of(404, "no-derivative", "Not available", none.why(), null);
            case DerivativeAnswer.NotYet notYet ->
                throw ProblemException.of(
                        404,
                        "not-yet",
                        "Not made yet",
                        "아직 준비되지 않았습니다. 잠시 뒤 다시 시도하십시오. It has not been made yet; try again shortly.",
                        null);
            case DerivativeAnswer.Unknown unknown -> throw ProblemException.notFound();
        };
    }

    private static ProblemException closed(AccessDecision access) {
        String grounds = access.grounds().stream()
                .map(DisclosureGround::of)
                .map(ground -> ground.citation().ko() + " (" + ground.label().ko() + ")")
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return ProblemException.of(
                403,
                "record-closed",
                "Record closed",
                "이 기록의 파일은 " + access.disclosure().label().ko() + "입니다: " + grounds + ". 사유: " + access.reason()
                        + ". 정보공개 청구로 열람을 요청할 수 있습니다. The file is closed; ask for it by a disclosure request.",
                access.record().name());
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw ProblemException.notFound();
        }
        return Integer.parseInt(text);
    }
}
