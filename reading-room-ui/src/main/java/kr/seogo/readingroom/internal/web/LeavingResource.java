package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.access.TakesFile;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.CaseFiles;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.RedactionTool.FileFinding;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.LeavingPage;
import kr.seogo.readingroom.internal.page.Problem;

/** What leaves the house with a case: its files, and the redactions under way. */
@Path("{door: (en/)?}staff/cases/{number: [0-9]{4}-[0-9]{7}-[0-9]}/files")
@Produces(MediaType.TEXT_HTML)
public final class LeavingResource {

    private final CaseDoor door;

    public LeavingResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response show(@PathParam("number") String number, @Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> view(number, actor)
                .map(view -> page(frame, actor, headers, view, 200, List.of()))
                .orElseGet(Answer::notFound));
    }

    /** Takes a file in. */
    @POST
    @TakesFile
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        if (!Origins.isOwn(uri, headers)) {
            return door.pages().problem(uri, Problem.REFUSED);
        }
        String purpose = MoveResource.purpose(number);
        return door.forActor(uri, headers, (frame, actor) -> view(number, actor)
                .map(view -> SentFile.answer(type, body, headers, purpose, sent -> {
                    String name = sent.name();
                    CaseNumber of = view.state().number();
                    return added(
                            frame, actor, headers, view, door.room().files().add(of, name, sent.bytes(), actor));
                }))
                .orElseGet(Answer::notFound));
    }

    private Answer added(Frame frame, Actor actor, HttpHeaders headers, CaseView view, CaseFiles.Added added) {
        return switch (added) {
            case CaseFiles.Added.Done _ -> new Answer.Elsewhere(address(frame, view));
            case CaseFiles.Added.Discarded _ -> new Answer.Elsewhere(address(frame, view));
            case CaseFiles.Added.TooLarge _ -> new Answer.Wrong(Problem.TOO_LARGE);
            case CaseFiles.Added.Unclean unclean ->
                page(
                        frame,
                        actor,
                        headers,
                        view,
                        422,
                        unclean.findings().stream().map(FileFinding::label).toList());
            case CaseFiles.Added.Refused no -> page(frame, actor, headers, view, 409, List.of(no.sentence()));
            case CaseFiles.Added.Unknown _ -> Answer.notFound();
        };
    }

    /** Takes a file back. */
    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(
            @PathParam("number") String number,
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, MoveResource.purpose(number), sent.getFirst("token"), (frame, actor) -> view(
                        number, actor)
                .flatMap(view -> id(id).map(key -> added(
                        frame,
                        actor,
                        headers,
                        view,
                        door.room().files().discard(view.state().number(), key, actor))))
                .orElseGet(Answer::notFound));
    }

    /** A file, to be looked at. */
    @GET
    @Path("{id}")
    public Response bytes(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (_, actor) -> CaseDoor.number(number)
                .flatMap(name -> id(id).map(key -> fetched(door.room().files().open(name, key, actor))))
                .orElseGet(Answer::notFound));
    }

    /** A file, or why it cannot be had. */
    static Answer fetched(CaseFiles.Fetched fetched) {
        return fetched instanceof CaseFiles.Fetched.Found found
                ? new Answer.Download(
                        found.bytes(),
                        found.file().mediaType(),
                        Optional.of(found.file().name()))
                : new Answer.Wrong(fetched instanceof CaseFiles.Fetched.Held ? Problem.HELD_BACK : Problem.NOT_FOUND);
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<CaseView> view(String number, Actor actor) {
        return CaseDoor.number(number).flatMap(name -> door.room().desk().view(name, actor));
    }

    static String address(Frame frame, CaseView view) {
        return frame.to("/staff/cases/" + view.state().number() + "/files");
    }

    private Answer page(Frame frame, Actor actor, HttpHeaders headers, CaseView view, int status, List<Label> wrong) {
        CaseNumber number = view.state().number();
        var staff = frame.signedIn().orElseThrow();
        return new Answer.Page(
                status,
                "leaving",
                new LeavingPage(
                        number,
                        door.room().files().of(number, actor),
                        door.room().redactions().ofCase(number, staff),
                        door.room().redactions().sources(number, staff),
                        FormToken.of(headers, MoveResource.purpose(number.value()))
                                .orElse(""),
                        wrong),
                Policy.PRIVATE);
    }
}
