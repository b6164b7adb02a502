package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.EditionPage;
import kr.seogo.disclosure.api.MissingEdition;
import kr.seogo.disclosure.api.Publishing;
import kr.seogo.readingroom.internal.page.DueWords;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.PublishingKindPage;
import kr.seogo.readingroom.internal.page.PublishingPage;
import org.jspecify.annotations.Nullable;

/** What has to be published, by whom and by when: the whole body's for the desk, the department's for an officer. */
@Path("{door: (en/)?}staff/cases/published")
@Produces(MediaType.TEXT_HTML)
public final class PublishingResource {

    private final CaseDoor door;

    public PublishingResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response work(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, this::work);
    }

    private Answer work(Frame frame, Actor actor) {
        Publishing editions = door.room().publishing().editions();
        boolean desk = actor.role() == Role.DESK;
        List<AnnouncedKind> kinds = editions.kinds(actor.body()).stream()
                .filter(kind -> desk
                        || actor.department()
                                .filter(kind.terms().department()::equals)
                                .isPresent())
                .toList();
        return Answer.page(
                "publishing",
                new PublishingPage(
                        actor,
                        lines(frame, editions.overdue(actor)),
                        lines(frame, editions.toCome(actor)),
                        kinds,
                        door.room().publishing().criteria().current(actor.body())));
    }

    private List<PublishingPage.Line> lines(Frame frame, List<MissingEdition> missing) {
        return missing.stream()
                .map(one -> new PublishingPage.Line(
                        one,
                        DueWords.of(frame, door.deadlines().calendar(), Optional.of(one.due()), false, door.today())))
                .toList();
    }

    @GET
    @Path("{kind: [0-9]{1,18}}")
    public Response kind(
            @PathParam("kind") long id,
            @QueryParam("before") @Nullable String before,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> {
            Publishing editions = door.room().publishing().editions();
            Optional<EditionPage> page = editions.history(id, PublishedResource.number(before), actor);
            return page.flatMap(found -> editions.kind(id).map(kind -> kind(frame, actor, kind, found)))
                    .orElseGet(Answer::notFound);
        });
    }

    private static Answer kind(Frame frame, Actor actor, AnnouncedKind kind, EditionPage page) {
        Optional<String> more = page.next()
                .map(next -> frame.to("/staff/cases/published/" + kind.id(), "before", String.valueOf(next)));
        return Answer.page("publishing_kind", new PublishingKindPage(kind, page, more, actor.role() == Role.DESK));
    }
}
