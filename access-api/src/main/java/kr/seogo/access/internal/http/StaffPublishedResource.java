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
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.Problem;
import kr.seogo.access.internal.json.PublishedJson;
import kr.seogo.access.internal.json.PublishingForms;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.PublishingRoom;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.EditionPage;
import kr.seogo.disclosure.api.Publishing;
import kr.seogo.disclosure.api.PublishingOutcome;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/published}: the desk announces, departments publish, both see what is overdue. */
@StaffDoor
@Path("/api/v1/staff/published")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffPublishedResource {

    private final PublishingRoom room;
    private final CallerSource callers;

    public StaffPublishedResource(PublishingRoom room, CallerSource callers) {
        this.room = room;
        this.callers = callers;
    }

    /** What was made. */
    record Made(long id) {}

    @GET
    public PublishedJson.Work work(@Context HttpHeaders headers) {
        Actor actor = actor(headers);
        Publishing editions = room.editions();
        return PublishedJson.Work.of(editions.overdue(actor), editions.toCome(actor));
    }

    @GET
    @Path(PublishedResource.KIND)
    public PublishedJson.KindPage history(
            @PathParam("kind") long id, @QueryParam("before") @Nullable String before, @Context HttpHeaders headers) {
        EditionPage page = room.editions()
                .history(id, PublishedResource.before(before), actor(headers))
                .orElseThrow(ProblemException::notFound);
        AnnouncedKind kind = room.editions().kind(id).orElseThrow(ProblemException::notFound);
        return PublishedJson.KindPage.of(PublishedJson.Kind.ofStaff(kind), page, true);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response announce(PublishingForms.@Nullable Kind form, @Context HttpHeaders headers) {
        return of(room.editions().announce(given(form).terms(), actor(headers)));
    }

    @POST
    @Path(PublishedResource.KIND + "/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("kind") long id, PublishingForms.@Nullable End form, @Context HttpHeaders headers) {
        return of(room.editions().end(id, given(form).day(), given(form).reason(), actor(headers)));
    }

    @POST
    @Path(PublishedResource.KIND + "/editions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(
            @PathParam("kind") long id, PublishingForms.@Nullable Edition form, @Context HttpHeaders headers) {
        return of(room.editions().publish(id, given(form).edition(), actor(headers)));
    }

    @POST
    @Path("/criteria")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response adopt(PublishingForms.@Nullable Criteria form, @Context HttpHeaders headers) {
        return of(room.criteria().adopt(given(form).terms(), given(form).expected(), actor(headers)));
    }

    @POST
    @Path("/criteria/{version: [0-9]{1,9}}/handed-in")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handIn(
            @PathParam("version") int version, PublishingForms.@Nullable Handed form, @Context HttpHeaders headers) {
        return of(room.criteria().handIn(version, given(form).handed(), actor(headers)));
    }

    private Actor actor(HttpHeaders headers) {
        return CaseAnswers.actor(callers.of(headers));
    }

    private static <T> T given(@Nullable T form) {
        if (form == null) {
            throw ProblemException.badParameter("body", "The body is a JSON object; see the description of this door");
        }
        return form;
    }

    private static Response of(PublishingOutcome outcome) {
        return switch (outcome) {
            case PublishingOutcome.Done done ->
                Response.status(201)
                        .header("Cache-Control", "no-store")
                        .entity(new Made(done.id()))
                        .build();
            case PublishingOutcome.Refused no ->
                ProblemException.response(
                        Problem.of(409, no.code(), "It does not fit", CaseAnswers.both(no.sentence()), null));
            case PublishingOutcome.NotPermitted no ->
                ProblemException.response(
                        Problem.of(403, "not-permitted", "Not permitted", CaseAnswers.both(no.sentence()), null));
            case PublishingOutcome.NotFound _ -> throw ProblemException.notFound();
        };
    }
}
