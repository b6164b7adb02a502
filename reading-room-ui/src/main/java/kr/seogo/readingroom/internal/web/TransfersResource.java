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
import kr.seogo.catalog.Permission;
import kr.seogo.custody.api.BodyTransfers;
import kr.seogo.readingroom.TransferList;
import kr.seogo.readingroom.internal.page.BodyTransfersPage;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.TransferPage;
import kr.seogo.readingroom.internal.page.TransfersPage;
import org.jspecify.annotations.Nullable;

/** Transfers, and what is wrong with their files. */
@Path("{door: (en/)?}staff/transfers")
@Produces(MediaType.TEXT_HTML)
public final class TransfersResource {

    private static final int TRANSFERS = 100;

    private final Pages pages;
    private final TransferList transfers;
    private final BodyTransfers bodies;

    public TransfersResource(Pages pages, TransferList transfers, BodyTransfers bodies) {
        this.pages = pages;
        this.transfers = transfers;
        this.bodies = bodies;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.forStaff(
                uri,
                headers,
                (_, staff) -> Permission.SEE_TRANSFERS.isOf(staff)
                        ? Answer.page("transfers", new TransfersPage(transfers.newest(TRANSFERS)))
                        : new Answer.Wrong(Problem.NOT_YOURS));
    }

    /** What bodies hand over by themselves. */
    @GET
    @Path("bodies")
    public Response ofBodies(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.forStaff(
                uri,
                headers,
                (_, staff) -> Permission.SEE_TRANSFERS.isOf(staff)
                        ? Answer.page("bodytransfers", new BodyTransfersPage(bodies.ofEveryBody(TRANSFERS)))
                        : new Answer.Wrong(Problem.NOT_YOURS));
    }

    @GET
    @Path("{accession}")
    public Response one(
            @PathParam("accession") String accession,
            @QueryParam("page") @Nullable String page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return pages.forStaff(uri, headers, (_, staff) -> {
            if (!Permission.SEE_TRANSFERS.isOf(staff)) {
                return new Answer.Wrong(Problem.NOT_YOURS);
            }
            int number = Parts.number(page);
            return transfers
                    .find(accession)
                    .<Answer>map(found -> Answer.page("transfer", new TransferPage(found, number)))
                    .orElseGet(() -> new Answer.Wrong(Problem.NOT_FOUND));
        });
    }
}
