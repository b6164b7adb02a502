package kr.seogo.access.internal.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.LookReviewsJson;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.api.LookReviews;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/look-reviews}: the monthly review of who looked at who asks. */
@LooksDoor
@Path("/api/v1/staff/look-reviews")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffLookReviewsResource {

    private final LookReviews looks;
    private final CallerSource callers;
    private final InstantSource clock;

    public StaffLookReviewsResource(LookReviews looks, CallerSource callers, InstantSource clock) {
        this.looks = looks;
        this.callers = callers;
        this.clock = clock;
    }

    /** What was found. */
    public record Remark(@Nullable String remark) {
        // Named, so that an unknown field is refused by the reader and not taken for silence.
        @JsonCreator
        public Remark {}
    }

    /** A page of the looks of a month; of the last one that has ended where none is named. */
    @GET
    public Response month(
            @QueryParam("month") @Nullable String month,
            @QueryParam("page") @Nullable String page,
            @Context HttpHeaders headers) {
        Caller.Staff staff = reviewer(headers);
        YearMonth last =
                YearMonth.from(LocalDate.ofInstant(clock.instant(), Seoul.ZONE)).minusMonths(1);
        YearMonth which =
                Parameters.text(month).map(StaffLookReviewsResource::named).orElse(last);
        return ok(looks.month(which, Parameters.page(page), staff).orElseThrow(ProblemException::notFound), staff);
    }

    /** Marks a month as reviewed: {@code {remark}}. */
    @POST
    @Path("/{month}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(@PathParam("month") String month, @Nullable Remark sent, @Context HttpHeaders headers) {
        Caller.Staff staff = reviewer(headers);
        String remark = sent == null || sent.remark() == null ? "" : sent.remark();
        return switch (looks.review(named(month), remark, staff)) {
            case LookReviews.Outcome.Done done -> ok(done.month(), staff);
            case LookReviews.Outcome.Refused no ->
                throw ProblemException.of(409, "not-reviewed", "Not reviewed", CaseAnswers.both(no.sentence()), null);
        };
    }

    private Caller.Staff reviewer(HttpHeaders headers) {
        return StaffOnly.require(callers.of(headers), Permission.REVIEW_LOOKS);
    }

    private static YearMonth named(String text) {
        if (!text.matches("[12][0-9]{3}-(0[1-9]|1[0-2])")) {
            throw ProblemException.badParameter("month", "A month is written 2026-03; found: " + text);
        }
        return YearMonth.parse(text);
    }

    private Response ok(LookReviews.Month month, Caller.Staff staff) {
        return Response.ok(LookReviewsJson.of(month, looks.overdue(staff)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
