package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kr.seogo.access.internal.json.PublicDecisionsJson;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.PublicDecisions;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/disclosure/decisions}: the decisions to disclose, without persons. */
@Path("/api/v1/disclosure/decisions")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionsResource {

    private static final int SIZE = 20;

    private final PublicDecisions decisions;

    public DecisionsResource(PublicDecisions decisions) {
        this.decisions = decisions;
    }

    /** A page of them, newest first. */
    @GET
    public Response list(
            @QueryParam("month") @Nullable String month,
            @QueryParam("body") @Nullable String body,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable String size) {
        try {
            PublicDecisions.Wish query = new PublicDecisions.Wish(
                    given(month).map(DecisionsResource::month),
                    given(body),
                    given(kind).map(DecisionsResource::kind),
                    number("cursor", cursor, 0),
                    number("size", size, SIZE));
            return Response.ok(PublicDecisionsJson.of(decisions.list(query)))
                    // A case that is locked again goes at once.
                    .header("Cache-Control", "no-cache")
                    .build();
        } catch (BadInputException bad) {
            throw ProblemException.badParameter(bad.field(), bad.sentence().en());
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.badParameter("month", "Expected a month such as 2026-03; found " + text);
        }
    }

    private static DecisionKind kind(String code) {
        return Term.of(DecisionKind.values(), code)
                .filter(kind -> kind != DecisionKind.CLOSED)
                .orElseThrow(() -> ProblemException.badParameter("kind", "Expected open or partial; found " + code));
    }

    private static int number(String name, @Nullable String text, int otherwise) {
        if (given(text).isEmpty()) {
            return otherwise;
        }
        if (!given(text).orElseThrow().matches("[0-9]{1,7}")) {
            throw ProblemException.badParameter(name, "Expected a number; found " + text);
        }
        return Integer.parseInt(given(text).orElseThrow());
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }
}
