package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.readingroom.internal.page.Frame;

/**
 * A record by its permanent name, {@code ark:/NAAN/name}; without the first slash as well, and hyphens count for
 * nothing (The ARK Identifier Scheme, draft-kunze-ark, 2.2 and 2.7).
 */
@Path("{door: (en/)?}ark:{slash: /?}{naan: [0-9a-z]+}/{name}")
public final class ArkResource {

    private final Pages pages;
    private final Catalogue catalogue;

    public ArkResource(Pages pages, Catalogue catalogue) {
        this.pages = pages;
        this.catalogue = catalogue;
    }

    @GET
    public Response resolve(
            @PathParam("naan") String naan,
            @PathParam("name") String name,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return pages.answer(uri, headers, frame -> record(frame, naan, name.replace("-", "")));
    }

    private Answer record(Frame frame, String naan, String name) {
        if (!RecordId.isName(name)) {
            return Answer.notFound();
        }
        return catalogue
                .view(new RecordId(name), frame.caller())
                .filter(view -> view.ark().equals("ark:/" + naan + "/" + name))
                .<Answer>map(_ -> new Answer.Elsewhere(frame.to("/records/" + name)))
                .orElseGet(Answer::notFound);
    }
}
