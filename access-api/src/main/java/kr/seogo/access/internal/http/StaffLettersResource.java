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
import java.util.List;
import java.util.Locale;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.TermJson;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterDesk.Settlement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff}: letters of cases, and those that wait for somebody. */
@Path("/api/v1/staff")
public final class StaffLettersResource {

    private final LetterDesk letters;
    private final CallerSource callers;

    public StaffLettersResource(LetterDesk letters, CallerSource callers) {
        this.letters = letters;
        this.callers = callers;
    }

    /** What was done about a letter, or should be. */
    public record Settling(@Nullable String how, @Nullable String reason) {}

    /** A letter that waits for somebody. */
    record Waiting(
            String number,
            long id,
            TermJson form,
            String addressee,
            String party,
            TermJson state,
            String made,
            String trouble) {
        static Waiting of(LetterDesk.Waiting one) {
            return new Waiting(
                    one.number().value(),
                    one.id(),
                    TermJson.of(one.letter().form()),
                    one.letter().addressee().code(),
                    one.letter().party(),
                    TermJson.of(one.state()),
                    one.made().toString(),
                    one.trouble());
        }
    }

    /** Letters that wait for somebody, oldest first. */
    record WaitingList(List<Waiting> letters) {}

    /** Letters to be posted, refused, perhaps sent, or unprintable. */
    @GET
    @Path("/letters")
    @Produces(MediaType.APPLICATION_JSON)
    public Response waiting(@Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        List<Waiting> all = letters.waiting(actor).stream().map(Waiting::of).toList();
        return Response.ok(new WaitingList(all))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A letter as PDF, HTML or HWPX; the look is written down. */
    @GET
    @Path("/cases/{number}/letters/{letter}")
    public Response letter(
            @PathParam("number") String number, @PathParam("letter") String letter, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        LetterAnswers.Wanted wanted = LetterAnswers.wanted(letter, headers);
        return LetterAnswers.of(letters.forStaff(CaseAnswers.number(number), wanted.letter(), wanted.format(), actor));
    }

    /** Says what was done about a letter: {@code {how, reason}}. */
    @POST
    @Path("/cases/{number}/letters/{letter}")
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
