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
import java.util.UUID;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.FoundProblem;
import kr.seogo.access.internal.json.RedactionForm;
import kr.seogo.access.internal.json.RedactionJson;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionOutcome;
import kr.seogo.disclosure.api.RedactionReading;
import kr.seogo.disclosure.api.RedactionView;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/cases/{number}/redactions}: files of records are redacted for a case, and released. */
@StaffDoor
@Path("/api/v1/staff/cases/{number}/redactions")
@Produces(MediaType.APPLICATION_JSON)
public final class RedactionsResource {

    private final RedactionDesk desk;
    private final CallerSource callers;

    public RedactionsResource(RedactionDesk desk, CallerSource callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Why a redaction is sent back. */
    public record Rejection(@Nullable String reason) {}

    @GET
    public Response list(@PathParam("number") String number, @Context HttpHeaders headers) {
        return CaseFileAnswers.json(
                200,
                new RedactionJson.Redactions(desk.ofCase(CaseAnswers.number(number), staff(headers)).stream()
                        .map(RedactionJson::of)
                        .toList()));
    }

    /** The text of a file of a record, and what the detectors find in it. */
    @GET
    @Path("/reading")
    public Response read(
            @PathParam("number") String number,
            @QueryParam("record") @Nullable String record,
            @QueryParam("file") @Nullable String file,
            @Context HttpHeaders headers) {
        Caller.Staff staff = staff(headers);
        CaseNumber name = CaseAnswers.number(number);
        if (file == null || !file.matches("[1-9]\\d{0,6}")) {
            throw ProblemException.badParameter("file", "file is the number of a file of the record, from 1");
        }
        return switch (desk.read(
                name, Parameters.record(record == null ? "" : record), Integer.parseInt(file), staff)) {
            case RedactionReading.Read read -> CaseFileAnswers.json(200, RedactionJson.of(read));
            case RedactionReading.Refused no -> throw refused(new RedactionOutcome.Refused(no.sentence()));
            case RedactionReading.Unknown _ -> throw ProblemException.notFound();
        };
    }

    /** Makes a redaction and proves it: {@code {record, file, marks, kept}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(
            @PathParam("number") String number, @Nullable RedactionForm form, @Context HttpHeaders headers) {
        Caller.Staff staff = staff(headers);
        CaseNumber name = CaseAnswers.number(number);
        if (form == null) {
            throw ProblemException.badParameter("body", "The body is {record, file, marks, kept}");
        }
        return of(desk.draft(form.order(name), staff), 201);
    }

    @GET
    @Path("/{id}")
    public Response view(@PathParam("number") String number, @PathParam("id") String id, @Context HttpHeaders headers) {
        return desk.find(CaseAnswers.number(number), CaseFileAnswers.id(id), staff(headers))
                .map(view -> CaseFileAnswers.json(200, RedactionJson.of(view)))
                .orElseThrow(ProblemException::notFound);
    }

    /** The copy, to be looked at before it is released. */
    @GET
    @Path("/{id}/copy")
    @Produces(MediaType.WILDCARD)
    public Response copy(@PathParam("number") String number, @PathParam("id") String id, @Context HttpHeaders headers) {
        CaseNumber name = CaseAnswers.number(number);
        UUID key = CaseFileAnswers.id(id);
        Caller.Staff staff = staff(headers);
        RedactionView view = desk.find(name, key, staff).orElseThrow(ProblemException::notFound);
        return desk.copy(name, key, staff)
                .map(copy -> CaseFileAnswers.bytes(copy, view.mime(), "redaction"))
                .orElseThrow(ProblemException::notFound);
    }

    /** A second person makes it a file of its record and of the case. */
    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.WILDCARD)
    public Response release(
            @PathParam("number") String number, @PathParam("id") String id, @Context HttpHeaders headers) {
        return of(desk.release(CaseAnswers.number(number), CaseFileAnswers.id(id), staff(headers)), 200);
    }

    /** Sends it back, or takes one's own back: {@code {reason}}. */
    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Nullable Rejection rejection,
            @Context HttpHeaders headers) {
        String reason = rejection == null || rejection.reason() == null ? "" : rejection.reason();
        return of(desk.reject(CaseAnswers.number(number), CaseFileAnswers.id(id), reason, staff(headers)), 200);
    }

    private Caller.Staff staff(HttpHeaders headers) {
        return StaffOnly.require(callers.of(headers), Permission.HANDLE_CASES);
    }

    private static Response of(RedactionOutcome outcome, int status) {
        return switch (outcome) {
            case RedactionOutcome.Done done -> CaseFileAnswers.json(status, RedactionJson.of(done.redaction()));
            case RedactionOutcome.Unproved no ->
                CaseFileAnswers.found(FoundProblem.of(
                        "redaction-unproved",
                        "Redaction unproved",
                        "가림본이 증명되지 않아 만들지 않았습니다. The redaction was not proved, and there is none.",
                        no.problems().stream()
                                .map(one -> new FoundProblem.Found(one.code(), one.shown(), one.sentence()))
                                .toList()));
            case RedactionOutcome.NotMade no ->
                throw ProblemException.of(
                        422,
                        "not-redacted",
                        "Not redacted",
                        "이 파일은 가릴 수 없습니다 (" + no.code() + "). The file could not be redacted: " + no.message(),
                        null);
            case RedactionOutcome.Refused no -> throw refused(no);
            case RedactionOutcome.Unknown _ -> throw ProblemException.notFound();
        };
    }

    private static ProblemException refused(RedactionOutcome.Refused no) {
        return ProblemException.of(409, "redaction-refused", "Not possible", CaseAnswers.both(no.sentence()), null);
    }
}
