package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import kr.seogo.access.CallerSource;
import kr.seogo.access.SearchIncidentLog;
import kr.seogo.access.SearchIncidentLog.Incident;

/** {@code /api/v1/staff}: what waits for staff. */
@Path("/api/v1/staff")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffWorkResource {

    private static final int NEWEST = 200;

    private final CallerSource callers;
    private final SearchIncidentLog incidents;
    private final Supplier<Object> transfers;

    public StaffWorkResource(CallerSource callers, SearchIncidentLog incidents, Supplier<Object> transfers) {
        this.callers = callers;
        this.incidents = incidents;
        this.transfers = transfers;
    }

    /** Searches that found nothing, newest first. */
    @GET
    @Path("/search-incidents")
    public List<Incident> incidents(@Context HttpHeaders headers) {
        StaffOnly.require(callers.of(headers));
        return incidents.newest(NEWEST);
    }

    /** Transfers under way. */
    @GET
    @Path("/transfers")
    public Object transfers(@Context HttpHeaders headers) {
        StaffOnly.require(callers.of(headers));
        return transfers.get();
    }
}
