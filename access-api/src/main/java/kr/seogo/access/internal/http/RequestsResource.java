package kr.seogo.access.internal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import kr.seogo.access.CallerAddress;
import kr.seogo.access.internal.json.CitizenCaseJson;
import kr.seogo.access.internal.json.Problem;
import kr.seogo.access.internal.json.RequestForm;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.Receipt;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/disclosure/requests}: citizens ask, and look at what became of it with the number and its secret. */
@Path("/api/v1/disclosure/requests")
@Produces(MediaType.APPLICATION_JSON)
public final class RequestsResource {

    /** The header that holds the secret: not in the address, which is logged and shown. */
    static final String SECRET = "X-Seogo-Secret";

    private final Citizens citizens;
    private final InstantSource clock;

    public RequestsResource(Citizens citizens, InstantSource clock) {
        this.citizens = citizens;
        this.clock = clock;
    }

    /** What a requester is given, once. */
    record Given(String number, String secret, String received, String due) {}

    /** Asks. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@Nullable RequestForm form) {
        if (form == null) {
            throw ProblemException.badParameter("body", "The body is {body, name or organisation, wants, …}");
        }
        Receipt receipt = citizens.ask(form.asked(false, clock.instant()));
        return Response.created(URI.create("/api/v1/disclosure/requests/" + receipt.number()))
                .header("Cache-Control", "no-store")
                .entity(new Given(
                        receipt.number().value(),
                        receipt.secret(),
                        receipt.received().toString(),
                        receipt.due().toString()))
                .build();
    }

    /** How it stands. */
    @GET
    @Path("/{number}")
    public Response look(
            @PathParam("number") String number,
            @HeaderParam(SECRET) @Nullable String secret,
            @Context ContainerRequestContext request) {
        return of(citizens.look(number, secret == null ? "" : secret, CallerAddress.of(request)));
    }

    /** A step of one's own: to clarify, to withdraw, to object. */
    @POST
    @Path("/{number}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @PathParam("number") String number,
            @HeaderParam(SECRET) @Nullable String secret,
            @Nullable String body,
            @Context ContainerRequestContext request) {
        CaseOrder order = CaseOrder.fromJson(body == null ? "" : body);
        Citizens.Made made = citizens.move(
                number, secret == null ? "" : secret, CallerAddress.of(request), order.expectedVersion(), order.move());
        return switch (made) {
            case Citizens.Made.Looked looked -> of(looked.answer());
            case Citizens.Made.Moved moved -> CaseAnswers.of(moved.outcome());
        };
    }

    static Response of(Citizens.Answer answer) {
        return switch (answer) {
            case Citizens.Answer.Seen seen ->
                Response.ok(CitizenCaseJson.of(seen.view()))
                        .header("Cache-Control", "no-store")
                        .build();
            case Citizens.Answer.Unknown unknown -> throw ProblemException.notFound();
            case Citizens.Answer.TooMany many ->
                Response.fromResponse(ProblemException.response(Problem.of(
                                429,
                                "too-many-tries",
                                "Too many tries",
                                "비밀번호가 여러 번 틀렸습니다. 잠시 뒤 다시 시도하십시오. Too many wrong secrets; try again later.",
                                null)))
                        // Rounded up: who waits this long is let in.
                        .header(
                                "Retry-After",
                                Math.max(1, many.retryAfter().plusMillis(999).toSeconds()))
                        .build();
        };
    }
}
