package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kr.seogo.access.CallerAddress;
import kr.seogo.disclosure.api.LetterDesk;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/disclosure/requests/{number}/letters}: the letters to whoever asked. */
@Path("/api/v1/disclosure/requests/{number}/letters")
public final class RequestLettersResource {

    private final LetterDesk letters;

    public RequestLettersResource(LetterDesk letters) {
        this.letters = letters;
    }

    /** A letter as PDF, HTML or HWPX. */
    @GET
    @Path("/{letter}")
    public Response letter(
            @PathParam("number") String number,
            @PathParam("letter") String letter,
            @HeaderParam(RequestsResource.SECRET) @Nullable String secret,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request) {
        LetterAnswers.Wanted wanted = LetterAnswers.wanted(letter, headers);
        return LetterAnswers.of(letters.forCitizen(
                number, secret == null ? "" : secret, CallerAddress.of(request), wanted.letter(), wanted.format()));
    }
}
