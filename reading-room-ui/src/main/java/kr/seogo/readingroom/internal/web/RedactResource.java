package kr.seogo.readingroom.internal.web;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionOrder;
import kr.seogo.disclosure.api.RedactionOutcome;
import kr.seogo.disclosure.api.RedactionReading;
import kr.seogo.disclosure.api.RedactionView;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.MarkingPage;
import kr.seogo.readingroom.internal.page.RedactionPage;
import org.jspecify.annotations.Nullable;

/** A file of a record is marked for a case; somebody else looks at the result and releases it. */
@Path("{door: (en/)?}staff/cases/{number: [0-9]{4}-[0-9]{7}-[0-9]}/redactions")
@Produces(MediaType.TEXT_HTML)
public final class RedactResource {

    private final CaseDoor door;

    public RedactResource(CaseDoor door) {
        this.door = door;
    }

    /** A file with what the detectors found in it. */
    @GET
    @Path("new")
    public Response mark(
            @PathParam("number") String number,
            @QueryParam("record") @Nullable String record,
            @QueryParam("file") @Nullable String file,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, _) -> asked(number, record, file)
                .map(asked -> asked.read(frame, headers, read -> asked.page(headers, 200, read, Map.of(), List.of())))
                .orElseGet(Answer::notFound));
    }

    /** Makes the redaction. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(
            @PathParam("number") String number,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, MoveResource.purpose(number), form.getFirst("token"), (frame, _) -> asked(
                        number, form.getFirst("record"), form.getFirst("file"))
                .map(asked ->
                        asked.read(frame, headers, read -> asked.draft(frame, headers, read, SentMarks.fields(form))))
                .orElseGet(Answer::notFound));
    }

    private Optional<Asked> asked(String number, @Nullable String record, @Nullable String file) {
        if (record == null || file == null || !RecordId.isName(record) || !file.matches("[1-9][0-9]{0,6}")) {
            return Optional.empty();
        }
        RecordId id = new RecordId(record);
        int n = Integer.parseInt(file);
        return CaseDoor.number(number).map(name -> new Asked(name, id, n));
    }

    /** Which file is marked, for which case. */
    private final class Asked {
        private final CaseNumber number;
        private final RecordId record;
        private final int file;

        Asked(CaseNumber number, RecordId record, int file) {
            this.number = number;
            this.record = record;
            this.file = file;
        }

        Answer read(Frame frame, HttpHeaders headers, Function<RedactionReading.Read, Answer> work) {
            return switch (desk().read(number, record, file, staff(frame))) {
                case RedactionReading.Read read -> work.apply(read);
                case RedactionReading.Refused no ->
                    page(
                            headers,
                            409,
                            new RedactionReading.Read("", "", "", false, List.of(), List.of()),
                            Map.of(),
                            List.of(no.sentence()));
                case RedactionReading.Unknown _ -> Answer.notFound();
            };
        }

        Answer draft(Frame frame, HttpHeaders headers, RedactionReading.Read read, Map<String, String> sent) {
            SentMarks marks = SentMarks.of(read, sent);
            if (!marks.wrong().isEmpty()) {
                return page(headers, 400, read, sent, marks.wrong());
            }
            return switch (desk().draft(
                            new RedactionOrder(number, record, file, marks.marks(), marks.kept()), staff(frame))) {
                case RedactionOutcome.Done done ->
                    new Answer.Elsewhere(address(frame, number, done.redaction().id()));
                case RedactionOutcome.Unproved no ->
                    page(
                            headers,
                            422,
                            read,
                            sent,
                            no.problems().stream()
                                    .map(RedactionOutcome.Problem::sentence)
                                    .toList());
                case RedactionOutcome.NotMade no ->
                    page(
                            headers,
                            422,
                            read,
                            sent,
                            List.of(new Label(
                                    "이 파일은 가릴 수 없습니다 (" + no.code() + ")",
                                    "the file cannot be redacted (" + no.code() + ")")));
                case RedactionOutcome.Refused no -> page(headers, 409, read, sent, List.of(no.sentence()));
                case RedactionOutcome.Unknown _ -> Answer.notFound();
            };
        }

        Answer page(
                HttpHeaders headers,
                int status,
                RedactionReading.Read read,
                Map<String, String> sent,
                List<Label> wrong) {
            String token =
                    FormToken.of(headers, MoveResource.purpose(number.value())).orElse("");
            return new Answer.Page(
                    status,
                    "marking",
                    new MarkingPage(number, record.name(), file, read, sent, wrong, token),
                    Policy.PRIVATE);
        }
    }

    /** A redaction with its result. */
    @GET
    @Path("{id}")
    public Response show(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, _) -> found(frame, number, id)
                .map(view -> page(frame, headers, view, 200, List.of()))
                .orElseGet(Answer::notFound));
    }

    /** The result itself. */
    @GET
    @Path("{id}/copy")
    public Response copy(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, _) -> found(frame, number, id)
                .flatMap(view -> desk().copy(view.number(), view.id(), staff(frame))
                        .<Answer>map(copy ->
                                new Answer.Download(copy, view.mime(), Optional.of("redaction" + ending(view.mime())))))
                .orElseGet(Answer::notFound));
    }

    /** The first page of the result. */
    @GET
    @Path("{id}/page.png")
    @Produces("image/png")
    public Response picture(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, _) -> found(frame, number, id)
                .flatMap(view -> desk().preview(view.number(), view.id(), staff(frame)))
                .filter(preview -> preview.picture().length > 0)
                .<Answer>map(preview -> new Answer.Data("image/png", preview.picture()))
                .orElseGet(Answer::notFound));
    }

    /** Releases it, or sends it back. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("number") String number,
            @PathParam("id") String id,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, MoveResource.purpose(number), form.getFirst("token"), (frame, _) -> found(
                        frame, number, id)
                .map(view -> decided(frame, headers, view, form))
                .orElseGet(Answer::notFound));
    }

    private Answer decided(Frame frame, HttpHeaders headers, RedactionView view, MultivaluedMap<String, String> form) {
        String reason = Optional.ofNullable(form.getFirst("reason")).orElse("").strip();
        RedactionOutcome outcome = "release".equals(form.getFirst("step"))
                ? desk().release(view.number(), view.id(), staff(frame))
                : desk().reject(view.number(), view.id(), reason, staff(frame));
        return switch (outcome) {
            case RedactionOutcome.Done _ -> new Answer.Elsewhere(address(frame, view.number(), view.id()));
            case RedactionOutcome.Refused no -> page(frame, headers, view, 409, List.of(no.sentence()));
            case RedactionOutcome other -> Answer.notFound();
        };
    }

    private Answer page(Frame frame, HttpHeaders headers, RedactionView view, int status, List<Label> wrong) {
        Caller.Staff staff = staff(frame);
        Optional<RedactionDesk.Preview> preview = desk().preview(view.number(), view.id(), staff);
        return new Answer.Page(
                status,
                "redaction",
                new RedactionPage(
                        view,
                        preview.map(RedactionDesk.Preview::text).orElse(""),
                        preview.filter(one -> one.picture().length > 0).isPresent(),
                        view.drafter().maybe(staff.person()),
                        wrong,
                        FormToken.of(headers, MoveResource.purpose(view.number().value()))
                                .orElse("")),
                Policy.PRIVATE);
    }

    private Optional<RedactionView> found(Frame frame, String number, String id) {
        Optional<UUID> key = LeavingResource.id(id);
        return CaseDoor.number(number).flatMap(name -> key.flatMap(one -> desk().find(name, one, staff(frame))));
    }

    private RedactionDesk desk() {
        return door.room().redactions();
    }

    private static Caller.Staff staff(Frame frame) {
        return frame.signedIn().orElseThrow();
    }

    private static String address(Frame frame, CaseNumber number, UUID id) {
        return frame.to("/staff/cases/" + number + "/redactions/" + id);
    }

    private static String ending(String mime) {
        return switch (mime) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            default -> ".txt";
        };
    }
}
