package kr.seogo.access.internal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.SeatJson;
import kr.seogo.catalog.Permission;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CommitteeOrder;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.CommitteeSeat;
import kr.seogo.disclosure.api.SeatView;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/seat}: a member of the review committee, at their own place. */
@Path("/api/v1/staff/seat")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffSeatResource {

    private final CommitteeSeat seat;
    private final CallerSource callers;

    public StaffSeatResource(CommitteeSeat seat, CallerSource callers) {
        this.seat = seat;
        this.callers = callers;
    }

    /** The meetings of the member, newest first. */
    @GET
    @Path("/meetings")
    public List<SeatJson> meetings(@Context HttpHeaders headers) {
        return seat.meetings(member(headers)).stream().map(SeatJson::of).toList();
    }

    /** One of them. */
    @GET
    @Path("/meetings/{meeting}")
    public Response meeting(@PathParam("meeting") String number, @Context HttpHeaders headers) {
        Actor member = member(headers);
        return ok(seat.meeting(named(number), member).map(SeatJson::of).orElseThrow(ProblemException::notFound));
    }

    /** The papers of an item. */
    @GET
    @Path("/meetings/{meeting}/items/{item: [0-9]{1,4}}/papers")
    public Response papers(
            @PathParam("meeting") String number, @PathParam("item") int item, @Context HttpHeaders headers) {
        Actor member = member(headers);
        return ok(seat.papers(named(number), item, member)
                .map(SeatJson.Papers::of)
                .orElseThrow(ProblemException::notFound));
    }

    /** Casts, steps aside or signs: {@code {move: cast|recuse|sign, expectedVersion, …}}. */
    @POST
    @Path("/meetings/{meeting}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("meeting") String number, @Nullable String body, @Context HttpHeaders headers) {
        Actor member = member(headers);
        MeetingNumber name = named(number);
        CommitteeOrder order = CommitteeOrder.fromJson(body == null ? "" : body);
        if (!(order.move() instanceof MeetingMove move) || order.move() instanceof MeetingMove.Convene) {
            throw ProblemException.badParameter("move", "This is no step within a meeting");
        }
        return switch (seat.move(name, order.expectedVersion(), move, member)) {
            case CommitteeOutcome.Done<SeatView> done -> ok(SeatJson.of(done.view()));
            case CommitteeOutcome.Unlawful<SeatView> no -> CaseAnswers.unlawful(no.rule(), no.sentence());
            case CommitteeOutcome.Stale<SeatView> stale -> CaseAnswers.stale(stale.version());
            case CommitteeOutcome.NotPermitted<SeatView> no -> CaseAnswers.notPermitted(no.sentence());
            case CommitteeOutcome.NotFound<SeatView> _ -> throw ProblemException.notFound();
        };
    }

    private Actor member(HttpHeaders headers) {
        return Actor.member(StaffOnly.require(callers.of(headers), Permission.SIT_ON_COMMITTEE))
                .orElseThrow(ProblemException::notFound);
    }

    private static MeetingNumber named(String text) {
        if (!MeetingNumber.isNumber(text)) {
            throw ProblemException.notFound();
        }
        return MeetingNumber.of(text);
    }

    private static Response ok(Object entity) {
        return Response.ok(entity).header("Cache-Control", "no-store").build();
    }
}
