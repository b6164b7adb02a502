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
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.http.RequestsResource.Given;
import kr.seogo.access.internal.json.CaseJson;
import kr.seogo.access.internal.json.CaseListJson;
import kr.seogo.access.internal.json.RequestForm;
import kr.seogo.access.internal.json.RequesterJson;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.Receipt;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/cases}: the disclosure desk and the departments handle requests. */
@StaffDoor
@Path("/api/v1/staff/cases")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffCasesResource {

    private final CaseDesk desk;
    private final CallerSource callers;
    private final InstantSource clock;

    public StaffCasesResource(CaseDesk desk, CallerSource callers, InstantSource clock) {
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    /** The worklist, what is due first at the top. */
    @GET
    public CaseListJson list(@Context UriInfo uri, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        return CaseListJson.of(desk.list(new CaseFilter(uri.getQueryParameters()).query(), actor));
    }

    /** Enters what came over the counter, by post, fax or orally. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receive(@Nullable RequestForm form, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        if (form == null) {
            throw ProblemException.badParameter("body", "The body is {channel, body, name or organisation, wants, …}");
        }
        Receipt receipt = desk.receive(form.asked(true, clock.instant()), actor);
        return Response.status(201)
                .header("Cache-Control", "no-store")
                .entity(new Given(
                        receipt.number().value(),
                        receipt.secret(),
                        receipt.received().toString(),
                        receipt.due().toString()))
                .build();
    }

    /** A case with its whole history. */
    @GET
    @Path("/{number}")
    public Response view(@PathParam("number") String number, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        return desk.view(CaseAnswers.number(number), actor)
                .map(CaseJson::of)
                .map(json ->
                        Response.ok(json).header("Cache-Control", "no-store").build())
                .orElseThrow(ProblemException::notFound);
    }

    /** Makes a move: {@code {move, expectedVersion, reason, …}}. */
    @POST
    @Path("/{number}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("number") String number, @Nullable String body, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        CaseNumber name = CaseAnswers.number(number);
        CaseOrder order = CaseOrder.fromJson(body == null ? "" : body);
        return CaseAnswers.of(desk.move(name, order.expectedVersion(), order.move(), actor));
    }

    /** Who asks; the look is written down with its reason. */
    @GET
    @Path("/{number}/requester")
    public Response requester(
            @PathParam("number") String number,
            @QueryParam("reason") @Nullable String reason,
            @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        Requester requester = desk.requester(
                        CaseAnswers.number(number), Parameters.text(reason).orElse(""), actor)
                .orElseThrow(ProblemException::notFound);
        return Response.ok(RequesterJson.of(requester))
                .header("Cache-Control", "no-store")
                .build();
    }
}
