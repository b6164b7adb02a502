package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The papers of a case for staff to print and hand over; a look at who asks is written down. */
@Path("{door: (en/)?}staff/cases/{number: [0-9]{4}-[0-9]{7}-[0-9]}/papers/{paper}")
@Produces(MediaType.WILDCARD)
public final class PaperResource {

    private final CaseDoor door;

    public PaperResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response paper(
            @PathParam("number") String number,
            @PathParam("paper") String paper,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (_, actor) -> SentLetter.paper(paper)
                .flatMap(wanted -> CaseDoor.number(number)
                        .map(name -> door.room().papers().forStaff(name, wanted.form(), wanted.format(), actor)))
                .map(LetterResource::shown)
                .orElseGet(Answer::notFound));
    }
}
