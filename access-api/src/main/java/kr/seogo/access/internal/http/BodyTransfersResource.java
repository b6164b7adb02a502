package kr.seogo.access.internal.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kr.seogo.access.CallerSource;
import kr.seogo.access.TakesUpTo;
import kr.seogo.access.internal.json.BodyTransferJson;
import kr.seogo.access.internal.json.DeclarationForm;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.BodyTransfers;
import kr.seogo.custody.api.BodyTransfers.Changed;
import kr.seogo.custody.api.BodyTransfers.Opened;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/transfers}: bodies hand transfers over by themselves; each sees its own alone. */
@BodyDoor
@Path("/api/v1/transfers")
@Produces(MediaType.APPLICATION_JSON)
public final class BodyTransfersResource {

    /** Of table and list together, which are held in memory while they are checked. */
    static final long MOST_BYTES = 32L << 20;

    private static final int NEWEST = 500;

    private final BodyTransfers transfers;
    private final CallerSource callers;

    public BodyTransfersResource(BodyTransfers transfers, CallerSource callers) {
        this.transfers = transfers;
        this.callers = callers;
    }

    /** That what was handed over was deleted. */
    public record ReceiptForm(
            @Nullable String date,
            @Nullable String by,
            @Nullable String note) {
        @JsonCreator
        public ReceiptForm {}
    }

    @GET
    public Response list(@Context HttpHeaders headers) {
        return ok(200, BodyTransferJson.Listed.of(transfers.list(sender(headers), NEWEST)));
    }

    /** Opens a transfer; table and list are checked at once. */
    @POST
    @TakesUpTo(MOST_BYTES)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@Nullable DeclarationForm sent, @Context HttpHeaders headers) {
        Caller.Staff by = sender(headers);
        return switch (transfers.open(by, Declared.of(sent, by))) {
            case Opened.Done done -> ok(201, BodyTransferJson.of(done.transfer()));
            case Opened.OtherBody _ ->
                throw ProblemException.of(
                        403,
                        "not-your-body",
                        "Not your body",
                        "토큰의 기관이나 그 아래 기관의 기록만 보낼 수 있습니다. A token sends for its own body, or for one below it.",
                        "organization");
            case Opened.There there ->
                throw ProblemException.of(
                        409,
                        "transfer-there",
                        "There already",
                        "이 번호의 이관이 이미 있습니다: " + there.id() + ". There is a transfer of this number: /api/v1/transfers/"
                                + there.id(),
                        "number");
        };
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        return ok(
                200,
                BodyTransferJson.of(transfers.find(sender(headers), id(id)).orElseThrow(ProblemException::notFound)));
    }

    /** Gives the table anew, and the list where it changes too. */
    @PUT
    @Path("/{id}/table")
    @TakesUpTo(MOST_BYTES)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("id") String id, @Nullable DeclarationForm sent, @Context HttpHeaders headers) {
        Caller.Staff by = sender(headers);
        BodyTransferId which = id(id);
        DeclarationForm form = sent == null ? new DeclarationForm(null, null, null, null) : sent;
        if (form.organization() != null || form.number() != null) {
            throw ProblemException.badParameter(
                    "number", "Sender and number of a transfer stay; withdraw it and open another");
        }
        return of(transfers.correct(by, which, Declared.table(form), Declared.files(form)));
    }

    @DELETE
    @Path("/{id}")
    public Response withdraw(@PathParam("id") String id, @Context HttpHeaders headers) {
        Response answer = of(transfers.withdraw(sender(headers), id(id)));
        return answer.getStatus() == 200 ? Response.noContent().build() : answer;
    }

    /** The sender's word that they deleted what they handed over. */
    @POST
    @Path("/{id}/deletion-receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response deleted(@PathParam("id") String id, @Nullable ReceiptForm sent, @Context HttpHeaders headers) {
        Caller.Staff by = sender(headers);
        ReceiptForm form = sent == null ? new ReceiptForm(null, null, null) : sent;
        return of(transfers.deleted(
                by,
                id(id),
                date(form.date()),
                form.by() == null ? "" : form.by(),
                form.note() == null ? "" : form.note()));
    }

    /** The notice of completion, as it was signed. */
    @GET
    @Path("/{id}/notice")
    public Response notice(@PathParam("id") String id, @Context HttpHeaders headers) {
        return CaseFileAnswers.bytes(given(id, headers).document(), "text/plain;charset=utf-8", "notice.txt");
    }

    /** Its signature: CMS, detached. */
    @GET
    @Path("/{id}/notice/signature")
    public Response signature(@PathParam("id") String id, @Context HttpHeaders headers) {
        return CaseFileAnswers.bytes(
                given(id, headers).signature().orElseThrow(ProblemException::notFound),
                "application/pkcs7-signature",
                "notice.txt.p7s");
    }

    /** The time stamp of its signature: the answer of a service by RFC 3161. */
    @GET
    @Path("/{id}/notice/stamp")
    public Response stamp(@PathParam("id") String id, @Context HttpHeaders headers) {
        return CaseFileAnswers.bytes(
                given(id, headers).stamp().orElseThrow(ProblemException::notFound),
                "application/timestamp-reply",
                "notice.txt.p7s.tsr");
    }

    private Accessions.Notice given(String id, HttpHeaders headers) {
        return transfers.notice(sender(headers), id(id)).orElseThrow(ProblemException::notFound);
    }

    private static Response of(Changed changed) {
        return switch (changed) {
            case Changed.Done done -> ok(200, BodyTransferJson.of(done.transfer()));
            case Changed.Unknown _ -> throw ProblemException.notFound();
            case Changed.NotNow no -> throw TransferAnswers.notNow(no.state());
            case Changed.Wrong wrong -> throw ProblemException.badParameter(wrong.field(), wrong.why());
        };
    }

    private Caller.Staff sender(HttpHeaders headers) {
        return StaffOnly.require(callers.of(headers), Permission.HAND_OVER);
    }

    private static BodyTransferId id(String text) {
        return TransferAnswers.transfer(text);
    }

    private static LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(Optional.ofNullable(text).orElse(""));
        } catch (DateTimeParseException e) {
            throw ProblemException.badParameter("date", "A day is written 2026-11-22; found: " + text);
        }
    }

    private static Response ok(int status, Object entity) {
        return CaseFileAnswers.json(status, entity);
    }
}
