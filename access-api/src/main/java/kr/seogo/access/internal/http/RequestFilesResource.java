package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kr.seogo.access.CallerAddress;
import kr.seogo.access.internal.json.CaseFileJson;
import kr.seogo.disclosure.api.CaseFiles;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/disclosure/requests/{number}/files}: what was handed over, for whoever asked. */
@Path("/api/v1/disclosure/requests/{number}/files")
public final class RequestFilesResource {

    private final CaseFiles files;

    public RequestFilesResource(CaseFiles files) {
        this.files = files;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(
            @PathParam("number") String number,
            @HeaderParam(RequestsResource.SECRET) @Nullable String secret,
            @Context ContainerRequestContext request) {
        return switch (files.forCitizen(number, secret == null ? "" : secret, CallerAddress.of(request))) {
            case CaseFiles.Listed.Files listed ->
                CaseFileAnswers.json(
                        200,
                        CaseFileAnswers.list(listed.files().stream()
                                .map(CaseFileJson::forCitizen)
                                .toList()));
            case CaseFiles.Listed.Refused refused -> RequestsResource.of(refused.why());
        };
    }

    @GET
    @Path("/{id}")
    public Response bytes(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(RequestsResource.SECRET) @Nullable String secret,
            @Context ContainerRequestContext request) {
        return CaseFileAnswers.of(files.forCitizen(
                number, secret == null ? "" : secret, CallerAddress.of(request), CaseFileAnswers.id(id)));
    }
}
