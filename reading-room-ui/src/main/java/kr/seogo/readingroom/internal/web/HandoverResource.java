package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import kr.seogo.access.TakesUpTo;
import kr.seogo.catalog.Caller;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.BodyTransfers.Changed;
import kr.seogo.custody.api.Uploads.Begun;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.HandoverPage;
import org.jspecify.annotations.Nullable;

/** A transfer in a browser: correct it, send the packed bag, get the notice, say what was deleted, take it back. */
@Path("{door: (en/)?}transfers/{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
@Produces(MediaType.TEXT_HTML)
public final class HandoverResource {

    private final HandoverDoor door;

    public HandoverResource(HandoverDoor door) {
        this.door = door;
    }

    @GET
    public Response one(
            @PathParam("id") String id,
            @QueryParam("page") @Nullable String page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forSender(uri, headers, (_, by) -> shown(by, id(id), headers, 200, Parts.number(page), List.of()));
    }

    /** Corrects it: token, table and list, in this order. */
    @POST
    @Path("table")
    @TakesUpTo(SentDeclaration.MOST_BYTES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response correct(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onFiles(type, body, uri, headers, (frame, by) -> sent -> {
            SentDeclaration given = SentDeclaration.of(sent, 1, frame);
            return given.wrong().isEmpty()
                    ? changed(
                            frame,
                            by,
                            id,
                            headers,
                            door.room().transfers().correct(by, id(id), given.table(), given.files()))
                    : shown(by, id(id), headers, 400, 1, given.wrong());
        });
    }

    /** Sends the packed bag: token and file, in this order. */
    @POST
    @Path("bag")
    @TakesUpTo(TakesUpTo.BOUNDED_BY_ITSELF)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onFiles(type, body, uri, headers, (frame, by) -> sent -> {
            if (sent.name().isEmpty()) {
                return shown(by, id(id), headers, 400, 1, List.of(frame.t("handover.bag.missing")));
            }
            return switch (door.room().uploads().send(by, id(id), "", sent.bytes())) {
                case Begun.Done _ -> new Answer.Elsewhere(HandoverDoor.at(frame, id(id)));
                case Begun.Unknown _ -> Answer.notFound();
                case Begun.NotNow _ -> shown(by, id(id), headers, 409, 1, List.of(frame.t("handover.not-now")));
                case Begun.TooLarge large ->
                    shown(
                            by,
                            id(id),
                            headers,
                            413,
                            1,
                            List.of(frame.t("handover.bag.too-large", HandoverPage.size(large.most()))));
                case Begun.NoRoom _ -> shown(by, id(id), headers, 507, 1, List.of(frame.t("handover.bag.no-room")));
                case Begun.Busy _ -> shown(by, id(id), headers, 423, 1, List.of(frame.t("handover.bag.busy")));
                case Begun.NotDeclared _ -> throw new IllegalStateException("The packed bag is never declared");
            };
        });
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(
                uri,
                headers,
                sent,
                (frame, by) ->
                        changed(frame, by, id, headers, door.room().transfers().withdraw(by, id(id))));
    }

    /** The sender's word that they deleted what they handed over. */
    @POST
    @Path("deletion-receipt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response deleted(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, sent, (frame, by) -> {
            Optional<LocalDate> date = date(sent.getFirst("date"));
            return date.isEmpty()
                    ? shown(by, id(id), headers, 400, 1, List.of(frame.t("form.mistake.day")))
                    : changed(
                            frame,
                            by,
                            id,
                            headers,
                            door.room()
                                    .transfers()
                                    .deleted(by, id(id), date.get(), text(sent, "by"), text(sent, "note")));
        });
    }

    /** The notice of completion, as it was signed; its signature (CMS, detached) and the stamp of that (RFC 3161). */
    @GET
    @Path("{part: notice[.]txt|notice[.]txt[.]p7s|notice[.]txt[.]p7s[.]tsr}")
    public Response notice(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forSender(uri, headers, (_, by) -> door.room()
                .transfers()
                .notice(by, id(id))
                .flatMap(notice -> part(notice, part))
                .orElseGet(Answer::notFound));
    }

    private static Optional<Answer> part(Accessions.Notice notice, String part) {
        Optional<String> name = Optional.of(part);
        return switch (part) {
            case "notice.txt" -> Optional.of(new Answer.Download(notice.document(), "text/plain;charset=utf-8", name));
            case "notice.txt.p7s" ->
                notice.signature().map(file -> new Answer.Download(file, "application/pkcs7-signature", name));
            default -> notice.stamp().map(file -> new Answer.Download(file, "application/timestamp-reply", name));
        };
    }

    private Answer changed(Frame frame, Caller.Staff by, String id, HttpHeaders headers, Changed changed) {
        return switch (changed) {
            case Changed.Done done ->
                new Answer.Elsewhere(HandoverDoor.at(frame, done.transfer().id()));
            case Changed.Unknown _ -> Answer.notFound();
            case Changed.NotNow _ -> shown(by, id(id), headers, 409, 1, List.of(frame.t("handover.not-now")));
            case Changed.Wrong wrong -> shown(by, id(id), headers, 400, 1, List.of(wrong.why()));
        };
    }

    private Answer shown(
            Caller.Staff by, BodyTransferId id, HttpHeaders headers, int status, int number, List<String> wrong) {
        return door.room()
                .transfers()
                .find(by, id)
                .<Answer>map(found -> new Answer.Page(
                        status,
                        "handover",
                        new HandoverPage(
                                found,
                                number,
                                door.room().transfers().notice(by, id),
                                HandoverDoor.token(headers),
                                door.today(),
                                door.room().uploads().most(),
                                wrong),
                        Policy.PRIVATE))
                .orElseGet(Answer::notFound);
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        try {
            return Optional.of(LocalDate.parse(text == null ? "" : text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static BodyTransferId id(String text) {
        return BodyTransferId.of(text).orElseThrow(); // no other address leads here
    }
}
