package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.TermJson;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.api.LetterDesk;

/** {@code /api/v1/staff/letters}: letters that wait for somebody. */
@StaffDoor
@Path("/api/v1/staff/letters")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffLettersResource {

    private final LetterDesk letters;
    private final CallerSource callers;

    public StaffLettersResource(LetterDesk letters, CallerSource callers) {
        this.letters = letters;
        this.callers = callers;
    }

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
    public Response waiting(@Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        List<Waiting> all = letters.waiting(actor).stream().map(Waiting::of).toList();
        return Response.ok(new WaitingList(all))
                .header("Cache-Control", "no-store")
                .build();
    }
}
