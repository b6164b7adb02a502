package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import kr.seogo.access.CallerAddress;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseFileView;
import kr.seogo.disclosure.api.CaseFiles;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormGroup;
import kr.seogo.readingroom.internal.page.FormRows;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.MoveForms;
import kr.seogo.readingroom.internal.page.MovePage;
import kr.seogo.readingroom.internal.page.OpenRequestPage;
import kr.seogo.readingroom.internal.page.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A requester looks at what became of a request, and takes steps in it. Number and secret are given once and stay in a
 * cookie of half an hour; a wrong one is told the same whether there is such a request or not.
 */
@Path("{door: (en/)?}requests/mine")
@Produces(MediaType.TEXT_HTML)
public final class MyRequestResource {

    private final CaseDoor door;

    public MyRequestResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response show(@Context UriInfo uri, @Context HttpHeaders headers, @Context ContainerRequestContext request) {
        return seen(
                uri,
                headers,
                request,
                (frame, seen) ->
                        page(200, "mine", MyRequests.page(door, frame, seen.view(), files(seen.key(), request))));
    }

    private List<CaseFileView> files(RequestCookie.Key key, ContainerRequestContext request) {
        return door.room().files().forCitizen(key.number(), key.secret(), CallerAddress.of(request))
                        instanceof CaseFiles.Listed.Files listed
                ? listed.files()
                : List.of();
    }

    /** A file that was handed over. */
    @GET
    @Path("files/{id}")
    public Response file(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request) {
        return seen(uri, headers, request, (_, seen) -> LeavingResource.id(id)
                .map(file -> LeavingResource.fetched(door.room()
                        .files()
                        .forCitizen(seen.key().number(), seen.key().secret(), CallerAddress.of(request), file)))
                .orElseGet(Answer::notFound));
    }

    /** Opens it with number and secret. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @FormParam("number") @Nullable String number,
            @FormParam("secret") @Nullable String secret,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request) {
        if (!Origins.isOwn(uri, headers)) {
            return door.pages().problem(uri, Problem.REFUSED);
        }
        RequestCookie.Key key = new RequestCookie.Key(typed(number), typed(secret));
        boolean[] good = {false};
        Response answer = door.pages().answer(uri, headers, frame -> {
            Citizens.Answer found = key.fits() ? look(key, request) : new Citizens.Answer.Unknown();
            good[0] = found instanceof Citizens.Answer.Seen;
            return good[0] ? new Answer.Elsewhere(frame.to("/requests/mine")) : closed(key.number(), found);
        });
        return good[0]
                ? Response.fromResponse(answer)
                        .cookie(RequestCookie.of(key, door.pages().isSecure(uri)))
                        .build()
                : answer;
    }

    /** Forgets number and secret in this browser. */
    @POST
    @Path("leave")
    public Response leave(@Context UriInfo uri, @Context HttpHeaders headers) {
        if (!Origins.isOwn(uri, headers)) {
            return door.pages().problem(uri, Problem.REFUSED);
        }
        Response answer = door.pages().answer(uri, headers, frame -> new Answer.Elsewhere(frame.to("/requests/mine")));
        return Response.fromResponse(answer).cookie(RequestCookie.ended()).build();
    }

    @GET
    @Path("moves/{kind}")
    public Response form(
            @PathParam("kind") String kind,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request) {
        return seen(uri, headers, request, (frame, seen) -> mine(kind)
                .map(move ->
                        page(200, "move", form(frame, seen.view(), move, FilledForm.empty(forms(seen.view(), move)))))
                .orElseGet(Answer::notFound));
    }

    @POST
    @Path("moves/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("kind") String kind,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request) {
        if (!Origins.isOwn(uri, headers)) {
            return door.pages().problem(uri, Problem.REFUSED);
        }
        return seen(uri, headers, request, (frame, seen) -> mine(kind)
                .map(move -> move(frame, seen, move, sent, request))
                .orElseGet(Answer::notFound));
    }

    private Answer move(
            Frame frame,
            Opened seen,
            MoveKind kind,
            MultivaluedMap<String, String> sent,
            ContainerRequestContext request) {
        FilledForm form = SentForm.read(forms(seen.view(), kind), sent, frame::t);
        if (!form.sound()) {
            return page(400, "move", form(frame, seen.view(), kind, form));
        }
        try {
            Map<String, Object> fields = new LinkedHashMap<>(SentForm.fields(form));
            if (kind == MoveKind.OBJECT) {
                fields.put("channel", Channel.ONLINE.code());
            }
            Move move = CaseOrder.ofFields(kind, fields);
            RequestCookie.Key key = seen.key();
            int version = version(sent.getFirst("version"));
            return made(
                    frame,
                    seen,
                    kind,
                    form,
                    door.room().citizens().move(key.number(), key.secret(), CallerAddress.of(request), version, move));
        } catch (BadInputException bad) {
            return page(
                    400, "move", form(frame, seen.view(), kind, form.wrong(bad.field(), frame.word(bad.sentence()))));
        }
    }

    private static Answer made(Frame frame, Opened seen, MoveKind kind, FilledForm form, Citizens.Made made) {
        return switch (made) {
            case Citizens.Made.Looked looked ->
                looked.answer() instanceof Citizens.Answer.Seen
                        ? new Answer.Elsewhere(frame.to("/requests/mine"))
                        : closed(seen.key().number(), looked.answer());
            case Citizens.Made.Moved moved ->
                switch (moved.outcome()) {
                    case CaseOutcome.Unlawful no -> {
                        var why = new MovePage.Refused(Optional.of(no.rule().label()), no.sentence());
                        yield page(
                                409, "move", MyRequests.form(frame, seen.view(), kind, form, Optional.of(why), false));
                    }
                    case CaseOutcome.NotPermitted no -> {
                        var why = new MovePage.Refused(Optional.empty(), no.sentence());
                        yield page(
                                403, "move", MyRequests.form(frame, seen.view(), kind, form, Optional.of(why), false));
                    }
                    case CaseOutcome.Stale _ ->
                        page(409, "move", MyRequests.form(frame, seen.view(), kind, form, Optional.empty(), true));
                    case CaseOutcome.NotFound _ -> Answer.notFound();
                    case CaseOutcome.Done _ -> new Answer.Elsewhere(frame.to("/requests/mine"));
                };
        };
    }

    /** A case that was opened, and with what. */
    private record Opened(RequestCookie.Key key, Citizens.View view) {}

    private Response seen(
            UriInfo uri, HttpHeaders headers, ContainerRequestContext request, BiFunction<Frame, Opened, Answer> work) {
        return door.pages().answer(uri, headers, frame -> {
            Optional<RequestCookie.Key> key = RequestCookie.of(headers);
            if (key.isEmpty()) {
                return opening();
            }
            Citizens.Answer found = look(key.get(), request);
            return found instanceof Citizens.Answer.Seen seen
                    ? work.apply(frame, new Opened(key.get(), seen.view()))
                    : closed(key.get().number(), found);
        });
    }

    /** Number and secret are asked for. */
    static Answer opening() {
        return page(200, "opening", new OpenRequestPage("", "", 0));
    }

    private Citizens.Answer look(RequestCookie.Key key, ContainerRequestContext request) {
        return door.room().citizens().look(key.number(), key.secret(), CallerAddress.of(request));
    }

    static Answer closed(String number, Citizens.Answer found) {
        return found instanceof Citizens.Answer.TooMany many
                ? page(429, "opening", new OpenRequestPage(number, "mine.too-many", minutes(many.retryAfter())))
                : page(403, "opening", new OpenRequestPage(number, "mine.wrong", 0));
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    private static Optional<MoveKind> mine(String kind) {
        return Term.of(MoveKind.values(), kind).filter(one -> one.roles().contains(Role.REQUESTER));
    }

    private static List<FormGroup> forms(Citizens.View view, MoveKind kind) {
        return new MoveForms(view.state(), List.of(), List.of(), FormRows.first(), true, List.of(), Optional.empty())
                .of(kind);
    }

    private static MovePage form(Frame frame, Citizens.View view, MoveKind kind, FilledForm form) {
        return MyRequests.form(frame, view, kind, form, Optional.empty(), false);
    }

    private static Answer page(int status, String template, Object page) {
        return new Answer.Page(status, template, page, Policy.PRIVATE);
    }

    private static int version(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
