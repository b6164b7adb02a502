package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import kr.seogo.access.CallerAddress;
import kr.seogo.disclosure.api.LetterDesk;

/** The letters to whoever asked, and the papers that are theirs to fill in, once number and secret were given. */
@Path("{door: (en/)?}requests/mine/{kind: letters|papers}/{name}")
@Produces(MediaType.WILDCARD)
public final class MyLetterResource {

    private final CaseDoor door;

    public MyLetterResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response letter(
            @PathParam("kind") String kind,
            @PathParam("name") String name,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request) {
        return door.pages().answer(uri, headers, _ -> RequestCookie.of(headers)
                .map(key -> found(key, kind.equals("letters"), name, request))
                .orElseGet(MyRequestResource::opening));
    }

    private Answer found(RequestCookie.Key key, boolean letter, String name, ContainerRequestContext request) {
        String address = CallerAddress.of(request);
        Optional<LetterDesk.Answer> answer = letter
                ? SentLetter.wanted(name).map(wanted -> door.room()
                        .letters()
                        .forCitizen(key.number(), key.secret(), address, wanted.letter(), wanted.format()))
                : SentLetter.paper(name).map(wanted -> door.room()
                        .papers()
                        .forCitizen(key.number(), key.secret(), address, wanted.form(), wanted.format()));
        return answer.map(one -> one instanceof LetterDesk.Answer.Refused refused
                        ? MyRequestResource.closed(key.number(), refused.why())
                        : LetterResource.shown(one))
                .orElseGet(Answer::notFound);
    }
}
