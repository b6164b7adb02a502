package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.readingroom.internal.page.DumpsPage;

/** {@code /dumps/}: all of the public's records as files. Programs that ask for JSON are sent to the API. */
@Path("{door: (en/)?}dumps")
public final class DumpsPageResource {

    private final Pages pages;
    private final Dumps dumps;

    public DumpsPageResource(Pages pages, Dumps dumps) {
        this.pages = pages;
        this.dumps = dumps;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.answer(uri, headers, _ -> Answer.page("dumps", new DumpsPage(dumps.current())));
    }

    @GET
    @Produces("application/json;qs=0.5")
    public Response data() {
        return Response.status(303)
                .header("Location", "/api/v1/dumps")
                .header("Vary", "Accept")
                .build();
    }
}
