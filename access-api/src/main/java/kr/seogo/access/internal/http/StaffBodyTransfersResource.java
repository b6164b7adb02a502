package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.BodyTransferJson;
import kr.seogo.catalog.Permission;
import kr.seogo.custody.api.BodyTransfers;

/** {@code /api/v1/staff/body-transfers}: where the transfers that bodies hand over by themselves stand. */
@Path("/api/v1/staff/body-transfers")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffBodyTransfersResource {

    private static final int NEWEST = 500;

    private final BodyTransfers transfers;
    private final CallerSource callers;

    public StaffBodyTransfersResource(BodyTransfers transfers, CallerSource callers) {
        this.transfers = transfers;
        this.callers = callers;
    }

    @GET
    public Response list(@Context HttpHeaders headers) {
        StaffOnly.require(callers.of(headers), Permission.SEE_TRANSFERS);
        return CaseFileAnswers.json(200, BodyTransferJson.Listed.of(transfers.ofEveryBody(NEWEST)));
    }
}
