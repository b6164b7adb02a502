package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.readingroom.internal.page.BrowsePage;
import kr.seogo.readingroom.internal.page.Frame;
import org.jspecify.annotations.Nullable;

/** Walking the tree: fonds, series, file, item. */
@Path("{door: (en/)?}browse")
@Produces(MediaType.TEXT_HTML)
public final class BrowseResource {

    private static final int ENTRIES = 50;

    private final Pages pages;
    private final Catalogue catalogue;

    public BrowseResource(Pages pages, Catalogue catalogue) {
        this.pages = pages;
        this.catalogue = catalogue;
    }

    @GET
    public Response top(
            @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.answer(uri, headers, frame -> below(frame, Optional.empty(), Optional.ofNullable(cursor)));
    }

    @GET
    @Path("{id}")
    public Response at(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return pages.answer(
                uri,
                headers,
                frame -> RecordId.isName(id)
                        ? catalogue
                                .view(new RecordId(id), frame.caller())
                                .map(view -> below(frame, Optional.of(view), Optional.ofNullable(cursor)))
                                .orElseGet(Answer::notFound)
                        : Answer.notFound());
    }

    private Answer below(Frame frame, Optional<RecordView> at, Optional<String> cursor) {
        Optional<RecordId> parent = at.map(view -> view.description().id());
        String path = parent.map(id -> "/browse/" + id).orElse("/browse");
        return catalogue
                .children(parent, frame.caller(), cursor, ENTRIES)
                .map(entries -> Answer.page(
                        "browse", new BrowsePage(at, entries, more(frame, path, entries), cursor.isPresent())))
                .orElseGet(Answer::notFound);
    }

    private static Optional<String> more(Frame frame, String path, EntryPage entries) {
        return entries.next().map(next -> frame.to(path, "cursor", next));
    }
}
