package kr.seogo.access.internal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.TermJson;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterDesk.Settlement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/cases/{number}/letters}: the letters of a case. */
@StaffDoor
@Path("/api/v1/staff/cases/{number}/letters")
public final class CaseLettersResource {

    private final LetterDesk letters;
    private final CallerSource callers;

    public CaseLettersResource(LetterDesk letters, CallerSource callers) {
        this.letters = letters;
        this.callers = callers;
    }

    /** What was done about a letter, or should be. */
    public record Settling(@Nullable String how, @Nullable String reason) {}

    /** A letter as PDF, HTML or HWPX; the look is written down. */
    @GET
    @Path("/{letter}")
    public Response letter(
            @PathParam("number") String number, @PathParam("letter") String letter, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        LetterAnswers.Wanted wanted = LetterAnswers.wanted(letter, headers);
        return LetterAnswers.of(letters.forStaff(CaseAnswers.number(number), wanted.letter(), wanted.format(), actor));
    }

    /** What goes with a letter that passes the request on: the request itself; the look is written down. */
    @GET
    @Path("/{letter}/enclosure")
    public Response enclosure(
            @PathParam("number") String number, @PathParam("letter") String letter, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        LetterAnswers.Wanted wanted = LetterAnswers.wanted(letter, headers);
        return LetterAnswers.of(letters.enclosure(CaseAnswers.number(number), wanted.letter(), wanted.format(), actor));
    }

    /** Says what was done about a letter: {@code {how, reason}}. */
    @POST
    @Path("/{letter}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response settle(
            @PathParam("number") String number,
            @PathParam("letter") String letter,
            @Nullable Settling settling,
            @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        if (settling == null || settling.how() == null) {
            throw ProblemException.badParameter("how", "The body is {how: posted|arrived|mail|print-again, reason}");
        }
        LetterDesk.Settled settled = letters.settle(
                CaseAnswers.number(number),
                LetterAnswers.wanted(letter, headers).letter(),
                how(settling.how()),
                settling.reason() == null ? "" : settling.reason(),
                actor);
        return switch (settled) {
            case LetterDesk.Settled.Done done ->
                Response.ok(TermJson.of(done.state()))
                        .header("Cache-Control", "no-store")
                        .build();
            case LetterDesk.Settled.NotNow no ->
                throw ProblemException.of(
                        409, "letter-not-now", "Not possible now", CaseAnswers.both(no.sentence()), null);
            case LetterDesk.Settled.None none -> throw ProblemException.notFound();
        };
    }

    private static Settlement how(String word) {
        return Arrays.stream(Settlement.values())
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.badParameter(
                        "how", "Expected posted, arrived, mail or print-again; found " + word));
    }
}
