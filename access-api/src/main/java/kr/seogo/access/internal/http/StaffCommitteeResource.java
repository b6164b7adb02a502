package kr.seogo.access.internal.http;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.CommitteeJson;
import kr.seogo.access.internal.json.MeetingJson;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.CommitteeOrder;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.RosterMove;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.CommitteeOutcome;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/committee}: the disclosure desk keeps the review committee of its body. */
@StaffDoor
@Path("/api/v1/staff/committee")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffCommitteeResource {

    private final CommitteeDesk desk;
    private final CallerSource callers;
    private final InstantSource clock;

    public StaffCommitteeResource(CommitteeDesk desk, CallerSource callers, InstantSource clock) {
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    /** Who sits on it. */
    @GET
    public Response committee(@Context HttpHeaders headers) {
        return ok(CommitteeJson.of(desk.committee(secretary(headers)).orElseThrow(ProblemException::notFound)));
    }

    /** Takes a step about who sits on it: {@code {move, expectedVersion, reason, …}}. */
    @POST
    @Path("/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@Nullable String body, @Context HttpHeaders headers) {
        Actor actor = secretary(headers);
        CommitteeOrder order = CommitteeOrder.fromJson(body == null ? "" : body);
        if (!(order.move() instanceof RosterMove move)) {
            throw ProblemException.badParameter("move", "This is a step of a meeting, and is sent to it");
        }
        return answer(desk.move(order.expectedVersion(), move, actor), CommitteeJson::of, 200);
    }

    /** The objections that wait for it. */
    @GET
    @Path("/waiting")
    public List<CommitteeJson.Waiting> waiting(@Context HttpHeaders headers) {
        return desk.waiting(secretary(headers)).stream()
                .map(CommitteeJson.Waiting::of)
                .toList();
    }

    /** What it did in a year; this year where none is named. */
    @GET
    @Path("/figures")
    public CommitteeJson.Figures figures(@QueryParam("year") @Nullable String year, @Context HttpHeaders headers) {
        Actor actor = secretary(headers);
        return CommitteeJson.Figures.of(desk.figures(year(year), actor).orElseThrow(ProblemException::notFound));
    }

    /** Its meetings in a year, the latest first. */
    @GET
    @Path("/meetings")
    public List<MeetingJson.Line> meetings(@QueryParam("year") @Nullable String year, @Context HttpHeaders headers) {
        Actor actor = secretary(headers);
        return desk.meetings(year(year), actor).stream()
                .map(MeetingJson.Line::of)
                .toList();
    }

    /** Calls a meeting: {@code {kind, day, time, place, reason}}. */
    @POST
    @Path("/meetings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response convene(@Nullable String body, @Context HttpHeaders headers) {
        Actor actor = secretary(headers);
        MeetingMove.Convene move =
                (MeetingMove.Convene) CommitteeOrder.fromJson(CommitteeMoveKind.CONVENE, body == null ? "" : body);
        return answer(desk.convene(move, actor), MeetingJson::of, 201);
    }

    /** A meeting with its whole history. */
    @GET
    @Path("/meetings/{meeting}")
    public Response meeting(@PathParam("meeting") String number, @Context HttpHeaders headers) {
        Actor actor = secretary(headers);
        return ok(MeetingJson.of(desk.meeting(named(number), actor).orElseThrow(ProblemException::notFound)));
    }

    /** Takes a step in a meeting: {@code {move, expectedVersion, reason, …}}. */
    @POST
    @Path("/meetings/{meeting}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(@PathParam("meeting") String number, @Nullable String body, @Context HttpHeaders headers) {
        Actor actor = secretary(headers);
        MeetingNumber name = named(number);
        CommitteeOrder order = CommitteeOrder.fromJson(body == null ? "" : body);
        if (!(order.move() instanceof MeetingMove move) || order.move() instanceof MeetingMove.Convene) {
            throw ProblemException.badParameter("move", "This is no step within a meeting");
        }
        return answer(desk.move(name, order.expectedVersion(), move, actor), MeetingJson::of, 200);
    }

    private Actor secretary(HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        if (actor.role() != Role.DESK) {
            throw ProblemException.of(
                    403,
                    "not-permitted",
                    "Not permitted",
                    "심의회는 정보공개 총괄부서만 운영합니다. Only the disclosure desk keeps the committee.",
                    null);
        }
        return actor;
    }

    private static MeetingNumber named(String text) {
        if (!MeetingNumber.isNumber(text)) {
            throw ProblemException.notFound();
        }
        return MeetingNumber.of(text);
    }

    private int year(@Nullable String text) {
        Optional<String> given = Parameters.text(text);
        if (given.isEmpty()) {
            return LocalDate.ofInstant(clock.instant(), Seoul.ZONE).getYear();
        }
        if (!given.get().matches("[1-9][0-9]{3}")) {
            throw ProblemException.badParameter("year", "year has four digits; found: " + given.get());
        }
        return Integer.parseInt(given.get());
    }

    private static <T> Response answer(CommitteeOutcome<T> outcome, Function<T, Object> json, int status) {
        return switch (outcome) {
            case CommitteeOutcome.Done<T> done ->
                Response.status(status)
                        .entity(json.apply(done.view()))
                        .header("Cache-Control", "no-store")
                        .build();
            case CommitteeOutcome.Unlawful<T> no -> CaseAnswers.unlawful(no.rule(), no.sentence());
            case CommitteeOutcome.Stale<T> stale -> CaseAnswers.stale(stale.version());
            case CommitteeOutcome.NotPermitted<T> no -> CaseAnswers.notPermitted(no.sentence());
            case CommitteeOutcome.NotFound<T> none -> throw ProblemException.notFound();
        };
    }

    private static Response ok(Object entity) {
        return Response.ok(entity).header("Cache-Control", "no-store").build();
    }
}
