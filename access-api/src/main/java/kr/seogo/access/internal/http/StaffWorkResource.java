package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import kr.seogo.access.CallerSource;
import kr.seogo.access.SearchIncidentList;
import kr.seogo.access.SearchIncidentList.Incident;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.api.UnreadFiles;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff}: what waits for staff. */
@Path("/api/v1/staff")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffWorkResource {

    private static final int NEWEST = 200;
    private static final int UNREAD = 100;

    private final CallerSource callers;
    private final SearchIncidentList incidents;
    private final UnreadFiles unread;
    private final Supplier<Object> transfers;

    public StaffWorkResource(
            CallerSource callers, SearchIncidentList incidents, UnreadFiles unread, Supplier<Object> transfers) {
        this.callers = callers;
        this.incidents = incidents;
        this.unread = unread;
        this.transfers = transfers;
    }

    /** Searches that found nothing, newest first. */
    @GET
    @Path("/search-incidents")
    public List<Incident> incidents(@Context HttpHeaders headers) {
        StaffOnly.require(callers.of(headers), Permission.SEE_INCIDENTS);
        return incidents.newest(NEWEST);
    }

    /** Transfers under way. */
    @GET
    @Path("/transfers")
    public Object transfers(@Context HttpHeaders headers) {
        StaffOnly.require(callers.of(headers), Permission.SEE_TRANSFERS);
        return transfers.get();
    }

    /** Files out of which no text could be taken, newest first. */
    @GET
    @Path("/unread-files")
    public UnreadFiles.Page unread(
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @Nullable String page,
            @Context HttpHeaders headers) {
        Caller.Staff staff = StaffOnly.require(callers.of(headers), Permission.READ_EVERYTHING);
        return unread.list(Parameters.extraction(state), Parameters.page(page), UNREAD, staff);
    }
}
