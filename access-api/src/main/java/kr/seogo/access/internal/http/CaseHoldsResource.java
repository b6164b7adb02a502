package kr.seogo.access.internal.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kr.seogo.access.CallerSource;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.CaseHolds;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/cases/{number}/holds}: persons of a case are kept beyond their time. */
@StaffDoor
@Path("/api/v1/staff/cases/{number}/holds")
@Produces(MediaType.APPLICATION_JSON)
public final class CaseHoldsResource {

    private final CaseHolds holds;
    private final CallerSource callers;

    public CaseHoldsResource(CaseHolds holds, CallerSource callers) {
        this.holds = holds;
        this.callers = callers;
    }

    /** Whether to hold it back, and why. */
    public record Holding(@Nullable Boolean hold, @Nullable String reason) {
        // Named, so that an unknown field is refused by the reader and not taken for silence.
        @JsonCreator
        public Holding {}
    }

    /** Holds a case back from destruction, or ends that: {@code {hold, reason}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hold(@PathParam("number") String number, @Nullable Holding holding, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        if (holding == null || holding.hold() == null) {
            throw ProblemException.badParameter("hold", "The body is {hold: true|false, reason}");
        }
        CaseNumber which = CaseAnswers.number(number);
        String why = holding.reason() == null ? "" : holding.reason();
        return CaseAnswers.of(holding.hold() ? holds.hold(which, why, actor) : holds.lift(which, why, actor));
    }
}
