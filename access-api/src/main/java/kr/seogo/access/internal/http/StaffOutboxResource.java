package kr.seogo.access.internal.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.TermJson;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.Outbox;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/outbox}: what cases have said and what has not gone out yet. */
@StaffDoor
@Path("/api/v1/staff/outbox")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffOutboxResource {

    private final Outbox outbox;
    private final CallerSource callers;

    public StaffOutboxResource(Outbox outbox, CallerSource callers) {
        this.outbox = outbox;
        this.callers = callers;
    }

    /** One that waits. */
    record Waiting(
            TermJson kind,
            String number,
            String key,
            String what,
            String state,
            String since,
            int tries,
            String note,
            @Nullable String next) {
        static Waiting of(Outbox.Waiting one) {
            return new Waiting(
                    TermJson.of(one.kind()),
                    one.number().value(),
                    one.key(),
                    one.what(),
                    one.state(),
                    one.since().toString(),
                    one.tries(),
                    one.note(),
                    one.next().map(Instant::toString).orElse(null));
        }
    }

    /** What waits, the longest first. */
    record WaitingList(List<Waiting> waiting) {}

    /** Which one to try now. */
    public record Which(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String key) {
        // Named, so that an unknown field is refused by the reader and not taken for silence.
        @JsonCreator
        public Which {}
    }

    @GET
    public Response waiting(@Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        List<Waiting> all = outbox.waiting(actor).stream().map(Waiting::of).toList();
        return Response.ok(new WaitingList(all))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Has one tried at the next turn: {@code {kind, number, key}} as listed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tryNow(@Nullable Which which, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        String code = which == null || which.kind() == null ? "" : which.kind();
        Outbox.Kind kind = Term.of(Outbox.Kind.values(), code)
                .orElseThrow(() -> ProblemException.badParameter(
                        "kind", "The body is {kind: letter|record-decision|closed-case, number, key}"));
        CaseNumber number = CaseAnswers.number(which == null || which.number() == null ? "" : which.number());
        String key = which == null || which.key() == null ? "" : which.key();
        if (!outbox.tryNow(kind, number, key, actor)) {
            throw ProblemException.of(
                    409,
                    "not-waiting",
                    "Nothing to try",
                    "다시 시도할 것이 없습니다. 이미 나갔거나 사람이 먼저 처리해야 합니다. Nothing to try: it has gone out, or somebody must"
                            + " see to it first.",
                    null);
        }
        return Response.noContent().build();
    }
}
