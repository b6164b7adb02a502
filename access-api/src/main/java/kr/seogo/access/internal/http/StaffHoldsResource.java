package kr.seogo.access.internal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kr.seogo.access.CallerSource;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseHolds;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/holds}: what is, and was, held back from destruction. */
@StaffDoor
@Path("/api/v1/staff/holds")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffHoldsResource {

    private final CaseHolds holds;
    private final CallerSource callers;

    public StaffHoldsResource(CaseHolds holds, CallerSource callers) {
        this.holds = holds;
        this.callers = callers;
    }

    /** Who put it, or lifted it. */
    record Stamp(String who, String at, String why) {
        static Stamp of(CaseHolds.Stamp one) {
            return new Stamp(one.who(), one.at().toString(), one.why());
        }
    }

    /** A time in which a case was, or is, held. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Held(
            String number,
            @Nullable String closed,
            Stamp put,
            @Nullable Stamp lifted) {
        static Held of(CaseHolds.Held one) {
            return new Held(
                    one.number().value(),
                    one.closed().map(Object::toString).orElse(null),
                    Stamp.of(one.put()),
                    one.end().map(Stamp::of).orElse(null));
        }
    }

    /** What is held now first. */
    record HeldList(List<Held> holds) {}

    @GET
    public Response holds(@Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        if (actor.role() != Role.DESK) {
            throw ProblemException.of(
                    403,
                    "not-permitted",
                    "Not permitted",
                    "파기 보류는 정보공개 총괄부서만 합니다. Only the disclosure desk holds back from destruction.",
                    null);
        }
        return Response.ok(new HeldList(holds.list(actor).stream().map(Held::of).toList()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
