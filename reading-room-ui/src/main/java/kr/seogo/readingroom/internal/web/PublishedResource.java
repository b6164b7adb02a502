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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.PublishingRoom;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.CriteriaView;
import kr.seogo.disclosure.api.EditionPage;
import kr.seogo.readingroom.internal.page.CriteriaPage;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.PublishedBodyPage;
import kr.seogo.readingroom.internal.page.PublishedKindPage;
import kr.seogo.readingroom.internal.page.PublishedPage;
import org.jspecify.annotations.Nullable;

/** What bodies publish before anybody asks: the same for everybody, staff too. */
@Path("{door: (en/)?}published")
@Produces(MediaType.TEXT_HTML)
public final class PublishedResource {

    private final CaseDoor door;
    private final PublishingRoom room;
    private final Originals originals;

    public PublishedResource(CaseDoor door, Originals originals) {
        this.door = door;
        this.room = door.room().publishing();
        this.originals = originals;
    }

    @GET
    public Response of(@QueryParam("body") @Nullable String body, @Context UriInfo uri, @Context HttpHeaders headers) {
        return door.pages().answer(uri, headers, frame -> {
            List<String> bodies = door.room().bodies().all();
            if (body == null || body.isBlank()) {
                return Answer.page("published", new PublishedPage(bodies));
            }
            return bodies.contains(body) ? body(frame, body) : Answer.notFound();
        });
    }

    private Answer body(Frame frame, String body) {
        LocalDate today = door.today();
        List<AnnouncedKind> kinds = room.editions().kinds(body);
        return Answer.page(
                "published_body",
                new PublishedBodyPage(
                        body,
                        kinds.stream().filter(kind -> kind.runs(today)).toList(),
                        kinds.stream().filter(kind -> !kind.runs(today)).toList(),
                        room.editions().latest(body),
                        room.criteria().current(body),
                        originals.of(frame, body)));
    }

    @GET
    @Path("kinds/{kind: [0-9]{1,18}}")
    public Response kind(
            @PathParam("kind") long id,
            @QueryParam("before") @Nullable String before,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.pages().answer(uri, headers, frame -> room.editions()
                .kind(id)
                .map(kind -> kind(frame, kind, number(before)))
                .orElseGet(Answer::notFound));
    }

    private Answer kind(Frame frame, AnnouncedKind kind, Optional<Long> before) {
        EditionPage editions = room.editions().editions(kind.id(), before);
        return Answer.page(
                "published_kind",
                new PublishedKindPage(
                        kind,
                        room.editions().places(kind),
                        editions,
                        editions.next()
                                .map(next ->
                                        frame.to("/published/kinds/" + kind.id(), "before", String.valueOf(next)))));
    }

    @GET
    @Path("criteria")
    public Response criteria(
            @QueryParam("body") @Nullable String body,
            @QueryParam("version") @Nullable String version,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.pages().answer(uri, headers, _ -> {
            String of = Optional.ofNullable(body).orElse("");
            Optional<CriteriaView> current = room.criteria().current(of);
            Optional<CriteriaView> shown = version == null
                    ? current
                    : number(version).flatMap(n -> room.criteria().version(of, n.intValue()));
            return shown.map(one -> Answer.page(
                            "published_criteria",
                            new CriteriaPage(
                                    one,
                                    current.filter(now -> now.version() == one.version())
                                            .isPresent(),
                                    room.criteria().versions(of))))
                    .orElseGet(Answer::notFound);
        });
    }

    /** A number of the database; what is none is taken as not given. */
    static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Long::valueOf);
    }
}
