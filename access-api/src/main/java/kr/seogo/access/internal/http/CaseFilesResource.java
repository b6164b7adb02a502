package kr.seogo.access.internal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import kr.seogo.access.CallerSource;
import kr.seogo.access.TakesFile;
import kr.seogo.access.internal.json.CaseFileJson;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.api.CaseFiles;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/cases/{number}/files}: what leaves the house with a case. */
@StaffDoor
@Path("/api/v1/staff/cases/{number}/files")
public final class CaseFilesResource {

    private final CaseFiles files;
    private final CallerSource callers;

    public CaseFilesResource(CaseFiles files, CallerSource callers) {
        this.files = files;
        this.callers = callers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("number") String number, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        return CaseFileAnswers.json(
                200,
                CaseFileAnswers.list(files.of(CaseAnswers.number(number), actor).stream()
                        .map(CaseFileJson::forStaff)
                        .toList()));
    }

    /** Takes a file in: the body is its bytes, of whatever type it is said to be. */
    @POST
    @TakesFile
    @Consumes(MediaType.WILDCARD)
    public Response add(
            @PathParam("number") String number,
            @QueryParam("name") @Nullable String name,
            InputStream bytes,
            @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        return CaseFileAnswers.of(
                files.add(CaseAnswers.number(number), Parameters.text(name).orElse(""), bytes, actor));
    }

    @GET
    @Path("/{id}")
    public Response bytes(
            @PathParam("number") String number, @PathParam("id") String id, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        return CaseFileAnswers.of(files.open(CaseAnswers.number(number), CaseFileAnswers.id(id), actor));
    }

    /** Takes a file back that was not handed over. */
    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.WILDCARD)
    public Response discard(
            @PathParam("number") String number, @PathParam("id") String id, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        return CaseFileAnswers.of(files.discard(CaseAnswers.number(number), CaseFileAnswers.id(id), actor));
    }
}
