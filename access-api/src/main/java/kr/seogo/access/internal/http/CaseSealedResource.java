package kr.seogo.access.internal.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kr.seogo.access.CallerSource;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.SealedFiles;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/cases/{number}/sealed}: the sealed files of an archived case, each opened for a reason. */
@StaffDoor
@Path("/api/v1/staff/cases/{number}/sealed")
@Produces(MediaType.APPLICATION_JSON)
public final class CaseSealedResource {

    private final SealedFiles sealed;
    private final CallerSource callers;

    public CaseSealedResource(SealedFiles sealed, CallerSource callers) {
        this.sealed = sealed;
        this.callers = callers;
    }

    /** A sealed file. */
    record SealedFile(String item, int n, String name, long length) {
        static SealedFile of(SealedFiles.SealedFile one) {
            return new SealedFile(one.item().name(), one.n(), one.name(), one.length());
        }
    }

    record SealedList(List<SealedFile> files) {}

    /** Why it is opened. */
    public record Reason(@Nullable String reason) {
        // Named, so that an unknown field is refused by the reader and not taken for silence.
        @JsonCreator
        public Reason {}
    }

    /** The sealed files of a case. */
    @GET
    public Response files(@PathParam("number") String number, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        CaseNumber which = CaseAnswers.number(number);
        return ok(new SealedList(
                sealed.files(which, actor).stream().map(SealedFile::of).toList()));
    }

    /** Opens one: {@code {reason}}, which is written down. */
    @POST
    @Path("/{id}/{n: [0-9]{1,6}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    public Response open(
            @PathParam("number") String number,
            @PathParam("id") String item,
            @PathParam("n") int n,
            @Nullable Reason reason,
            @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        CaseNumber which = CaseAnswers.number(number);
        String why = reason == null || reason.reason() == null ? "" : reason.reason();
        RecordId of = Parameters.record(item);
        return sealed.open(which, of, n, why, actor)
                .map(bytes -> Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
                        .header("Content-Disposition", "attachment")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseThrow(ProblemException::notFound);
    }

    private static Response ok(Object entity) {
        return Response.ok(entity).header("Cache-Control", "no-store").build();
    }
}
