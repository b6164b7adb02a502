package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import kr.seogo.access.internal.json.CriteriaJson;
import kr.seogo.access.internal.json.InformationJson;
import kr.seogo.access.internal.json.PublishedJson;
import kr.seogo.disclosure.PublishingRoom;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.CriteriaView;
import kr.seogo.disclosure.api.InformationLists;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/disclosure/published}: what bodies publish of themselves, for everybody. */
@Path("/api/v1/disclosure/published")
@Produces(MediaType.APPLICATION_JSON)
public final class PublishedResource {

    /** A number of the database. */
    static final String KIND = "/{kind: [0-9]{1,18}}";

    private final PublishingRoom room;

    public PublishedResource(PublishingRoom room) {
        this.room = room;
    }

    /** The kinds a body has announced. */
    @GET
    public List<PublishedJson.Kind> kinds(@QueryParam("body") @Nullable String body) {
        return room.editions().kinds(body(body)).stream()
                .map(kind -> PublishedJson.Kind.of(kind, room.editions().places(kind)))
                .toList();
    }

    /** A kind with its editions, of which only what is open now. */
    @GET
    @Path(KIND)
    public Response kind(@PathParam("kind") long id, @QueryParam("before") @Nullable String before) {
        AnnouncedKind kind = room.editions().kind(id).orElseThrow(ProblemException::notFound);
        return fresh(PublishedJson.KindPage.of(
                PublishedJson.Kind.of(kind, room.editions().places(kind)),
                room.editions().editions(id, before(before)),
                false));
    }

    /** A body's criteria for refusing: those in force, or a version. */
    @GET
    @Path("/criteria")
    public CriteriaJson criteria(
            @QueryParam("body") @Nullable String body, @QueryParam("version") @Nullable String version) {
        List<CriteriaView> all = room.criteria().versions(body(body));
        Optional<CriteriaView> found = Parameters.text(version).isPresent()
                ? room.criteria().version(body(body), number("version", version, 9))
                : room.criteria().current(body(body));
        return CriteriaJson.of(found.orElseThrow(ProblemException::notFound), all);
    }

    /** What a body made in a month. */
    @GET
    @Path("/list")
    public Response list(
            @QueryParam("body") @Nullable String body,
            @QueryParam("month") @Nullable String month,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable String size) {
        YearMonth asked = month(month);
        return fresh(InformationJson.of(
                body(body),
                asked.toString(),
                room.lists().page(body(body), asked, Parameters.text(cursor), Parameters.size(size))));
    }

    /** The whole of it as a file. */
    @GET
    @Path("/list.csv")
    @Produces("text/csv")
    public Response csv(@QueryParam("body") @Nullable String body, @QueryParam("month") @Nullable String month) {
        YearMonth asked = month(month);
        InformationLists.File file = room.lists().csv(body(body), asked);
        return Response.ok((StreamingOutput) file::write, "text/csv; charset=utf-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"information-list-" + asked + ".csv\"")
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** A restriction holds at once: nobody may show an answer again without asking. */
    private static Response fresh(Object entity) {
        return Response.ok(entity).header("Cache-Control", "no-cache").build();
    }

    private static String body(@Nullable String body) {
        return Parameters.text(body)
                .orElseThrow(() -> ProblemException.badParameter("body", "body is the name of a body, and is needed"));
    }

    private static YearMonth month(@Nullable String month) {
        try {
            return YearMonth.parse(Parameters.text(month).orElse(""));
        } catch (DateTimeParseException e) {
            throw ProblemException.badParameter("month", "month is a month such as 2026-03, and is needed");
        }
    }

    static Optional<Long> before(@Nullable String before) {
        return Parameters.text(before).map(text -> (long) number("before", text, 9));
    }

    private static int number(String name, @Nullable String text, int digits) {
        if (text == null || !text.matches("[0-9]{1," + digits + "}")) {
            throw ProblemException.badParameter(name, name + " is a number; found: " + text);
        }
        return Integer.parseInt(text);
    }
}
