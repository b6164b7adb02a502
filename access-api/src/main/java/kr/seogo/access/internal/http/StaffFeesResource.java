package kr.seogo.access.internal.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.access.CallerSource;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.FeeQuestion;
import kr.seogo.disclosure.FeeQuote;
import kr.seogo.disclosure.api.Fees;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/fees}: what work would cost, before it is done. Quoting changes nothing; the case is told by a move. */
@StaffDoor
@Path("/api/v1/staff/fees")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffFeesResource {

    private final Fees fees;
    private final CallerSource callers;
    private final InstantSource clock;

    public StaffFeesResource(Fees fees, CallerSource callers, InstantSource clock) {
        this.fees = fees;
        this.callers = callers;
        this.clock = clock;
    }

    /** What is to be quoted. */
    public record Form(
            @Nullable List<FeeQuestion.Amount> lines,
            @Nullable String reduction,
            @Nullable String evidence) {}

    /**
     * A quote.
     *
     * @param basis the same in words
     * @param quote the same in the form in which the event of a case keeps it, with table, rates and rounding
     */
    record QuoteJson(
            String body,
            String source,
            List<FeeQuote.Line> lines,
            FeeQuote.@Nullable Reduction reduction,
            long rounding,
            long total,
            String basis,
            @JsonRawValue String quote) {}

    /** A table; {@code table} says from when, until when and how it rounds. */
    record TableJson(
            String body,
            String source,
            List<Fees.Line> lines,
            List<Fees.Reduction> reductions,
            @JsonRawValue String table) {}

    /** The table of the caller's body, as it holds today. */
    @GET
    public TableJson table(@Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        return fees.table(actor.body(), today()).map(StaffFeesResource::json).orElseThrow(ProblemException::notFound);
    }

    private static TableJson json(Fees.Table table) {
        return new TableJson(
                table.head().body(),
                table.head().source(),
                table.lines(),
                table.reductions(),
                CaseOrder.json(table.head()));
    }

    /** A quote by it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public QuoteJson quote(@Nullable Form form, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        if (form == null || form.lines() == null) {
            throw ProblemException.badParameter("lines", "The body is {lines: [{line, units}], reduction, evidence}");
        }
        FeeQuestion question = new FeeQuestion(
                actor.body(),
                today(),
                form.lines(),
                Optional.ofNullable(form.reduction()).filter(text -> !text.isBlank()),
                form.evidence() == null ? "" : form.evidence());
        return switch (fees.quote(question)) {
            case Fees.Answer.Quoted quoted -> json(quoted.quote());
            case Fees.Answer.NoTable no -> throw noTable(no.sentence());
        };
    }

    private static QuoteJson json(FeeQuote quote) {
        return new QuoteJson(
                quote.table().body(),
                quote.table().source(),
                quote.lines(),
                quote.reduction().orElse(null),
                quote.rounding(),
                quote.total(),
                quote.basis(),
                CaseOrder.json(quote));
    }

    private static ProblemException noTable(Label sentence) {
        return ProblemException.of(409, "no-fee-table", "No fee table", CaseAnswers.both(sentence), null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Seoul.ZONE);
    }
}
