package kr.seogo.access.internal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import kr.seogo.access.CallerSource;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.SealedFiles;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/sealed}: the archived cases that have sealed files. */
@StaffDoor
@Path("/api/v1/staff/sealed")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffSealedResource {

    private final SealedFiles sealed;
    private final CallerSource callers;

    public StaffSealedResource(SealedFiles sealed, CallerSource callers) {
        this.sealed = sealed;
        this.callers = callers;
    }

    /** A case with sealed files. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SealedCase(
            String number,
            String record,
            String closed,
            @Nullable String destroyed,
            @Nullable String department) {
        static SealedCase of(SealedFiles.SealedCase one) {
            return new SealedCase(
                    one.number().value(),
                    one.record().name(),
                    one.closed().toString(),
                    one.destroyed().map(Object::toString).orElse(null),
                    one.department().orElse(null));
        }
    }

    /**
     * Some of them.
     *
     * @param next to be asked for as {@code after}; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SealedCases(List<SealedCase> cases, @Nullable String next) {
        static SealedCases of(SealedFiles.Page page) {
            return new SealedCases(
                    page.cases().stream().map(SealedCase::of).toList(),
                    page.next().map(CaseNumber::value).orElse(null));
        }
    }

    /** The cases whose sealed files the caller may open, or might have; {@code after} and {@code size} say which page. */
    @GET
    public Response cases(
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable String size,
            @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        Optional<CaseNumber> last = Parameters.text(after).map(CaseAnswers::number);
        return ok(SealedCases.of(sealed.cases(last, Parameters.size(size), actor)));
    }

    private static Response ok(Object entity) {
        return Response.ok(entity).header("Cache-Control", "no-store").build();
    }
}
