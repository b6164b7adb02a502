package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.LooksJson;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.Seoul;
import kr.seogo.catalog.api.Looks;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/looks}: which closed records must be looked at again. */
@Path("/api/v1/staff/looks")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffLooksResource {

    private final Looks looks;
    private final CallerSource callers;
    private final InstantSource clock;

    public StaffLooksResource(Looks looks, CallerSource callers, InstantSource clock) {
        this.looks = looks;
        this.callers = callers;
        this.clock = clock;
    }

    /** Looks due by the end of a year, the oldest first; left out, of this year. */
    @GET
    public LooksJson due(
            @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable String size,
            @Context HttpHeaders headers) {
        Caller.Staff staff = StaffOnly.require(callers.of(headers), Permission.SEE_LOOKS);
        int year = year(until);
        return LooksJson.of(year, looks.due(year, Parameters.text(cursor), Parameters.size(size), staff));
    }

    private int year(@Nullable String until) {
        String text = Parameters.text(until)
                .orElseGet(() -> String.valueOf(
                        LocalDate.ofInstant(clock.instant(), Seoul.ZONE).getYear()));
        if (!text.matches("[0-9]{4}")) {
            throw ProblemException.badParameter("until", "until is a year of four digits; found: " + text);
        }
        return Integer.parseInt(text);
    }
}
