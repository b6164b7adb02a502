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
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.api.FormatDesk;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.Reidentification.Changes;
import kr.seogo.readingroom.internal.page.FormatChangesPage;
import kr.seogo.readingroom.internal.page.FormatCopiesPage;
import kr.seogo.readingroom.internal.page.FormatsPage;
import kr.seogo.readingroom.internal.page.Problem;
import org.jspecify.annotations.Nullable;

/** What formats are held, and what identifying anew has changed. */
@Path("{door: (en/)?}staff/formats")
@Produces(MediaType.TEXT_HTML)
public final class FormatsResource {

    private static final int CHANGES = 50;

    private final Pages pages;
    private final FormatDesk formats;

    public FormatsResource(Pages pages, FormatDesk formats) {
        this.pages = pages;
        this.formats = formats;
    }

    @GET
    public Response register(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.forStaff(uri, headers, (_, staff) -> {
            if (!Permission.SEE_FORMATS.isOf(staff)) {
                return new Answer.Wrong(Problem.NOT_YOURS);
            }
            HeldFormats.Register register = formats.held().register();
            return Answer.page(
                    "formats",
                    new FormatsPage(
                            register,
                            formats.again().runs(),
                            formats.normalisation().standing(register),
                            formats.signatures().get(),
                            Permission.SEE_TRANSFERS.isOf(staff)));
        });
    }

    @GET
    @Path("copies")
    public Response copies(
            @QueryParam("page") @Nullable String page, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.forStaff(uri, headers, (_, staff) -> {
            if (!Permission.SEE_TRANSFERS.isOf(staff)) {
                return new Answer.Wrong(Problem.NOT_YOURS);
            }
            int number = Parts.number(page);
            return Answer.page(
                    "formatcopies", new FormatCopiesPage(formats.normalisation().failures(number, CHANGES), number));
        });
    }

    @GET
    @Path("runs/{run: [0-9]{1,18}}")
    public Response changes(
            @PathParam("run") long run,
            @QueryParam("page") @Nullable String page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return pages.forStaff(uri, headers, (_, staff) -> {
            if (!Permission.SEE_TRANSFERS.isOf(staff)) {
                return new Answer.Wrong(Problem.NOT_YOURS);
            }
            int number = Parts.number(page);
            Optional<Changes> changes = formats.again().changes(run, number, CHANGES);
            return changes.<Answer>map(found -> Answer.page("formatchanges", new FormatChangesPage(found, number)))
                    .orElseGet(() -> new Answer.Wrong(Problem.NOT_FOUND));
        });
    }
}
