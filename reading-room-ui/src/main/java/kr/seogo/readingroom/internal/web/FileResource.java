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
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.FileView;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.readingroom.internal.page.ClosedPage;
import kr.seogo.readingroom.internal.page.FilePage;
import kr.seogo.readingroom.internal.page.FileReading;
import kr.seogo.readingroom.internal.page.Frame;
import org.jspecify.annotations.Nullable;

/** Reading a file in the browser, or on what ground it cannot be read. */
@Path("{door: (en/)?}records/{id}/files/{n}")
@Produces(MediaType.TEXT_HTML)
public final class FileResource {

    private final Pages pages;
    private final Catalogue catalogue;

    public FileResource(Pages pages, Catalogue catalogue) {
        this.pages = pages;
        this.catalogue = catalogue;
    }

    /**
     * The file.
     *
     * @param as {@code text}: the text taken out of it, whatever else could be shown
     * @param part which part of a long text
     */
    @GET
    public Response page(
            @PathParam("id") String id,
            @PathParam("n") String n,
            @QueryParam("as") @Nullable String as,
            @QueryParam("part") @Nullable String part,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return pages.answer(uri, headers, frame -> {
            if (!RecordId.isName(id) || !n.matches("[1-9][0-9]{0,5}")) {
                return Answer.notFound();
            }
            FileWish wish = new FileWish(new RecordId(id), Integer.parseInt(n), "text".equals(as), Parts.number(part));
            return file(frame, wish);
        });
    }

    private Answer file(Frame frame, FileWish wish) {
        Optional<RecordView> view = catalogue.view(wish.record(), frame.caller());
        Optional<FileView> file = view.flatMap(
                v -> v.files().stream().filter(f -> f.n() == wish.n()).findFirst());
        if (view.isEmpty() || file.isEmpty()) {
            return Answer.notFound();
        }
        Optional<FileDescription> facts = file.get().facts();
        if (!file.get().readable() || facts.isEmpty()) {
            return new Answer.Page(403, "closed", new ClosedPage(view.get(), wish.n()), Policy.PAGE);
        }
        FileReading reading = new FileReader(catalogue, frame.caller()).read(wish, facts.get());
        return new Answer.Page(
                200, "file", new FilePage(view.get(), file.get(), facts.get(), reading), policy(reading));
    }

    private static Policy policy(FileReading reading) {
        return reading instanceof FileReading.Pdf ? Policy.PDF : Policy.PAGE;
    }
}
