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
import kr.seogo.readingroom.internal.page.HelpPage;

/** Pages that explain: searching, the grounds of disclosure, accessibility. */
@Path("{door: (en/)?}help/{topic: search|disclosure|accessibility}")
@Produces(MediaType.TEXT_HTML)
public final class HelpResource {

    private final Pages pages;

    public HelpResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    public Response page(@PathParam("topic") String topic, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.answer(uri, headers, _ -> Answer.page("help_" + topic, new HelpPage(topic)));
    }
}
