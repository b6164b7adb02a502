package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.PublicDecisions;
import kr.seogo.readingroom.internal.page.DecisionsPage;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.text.Addresses;

/** The list of decisions to disclose, for everybody: without persons, by month, body and kind. */
@Path("{door: (en/)?}decisions")
@Produces(MediaType.TEXT_HTML)
public final class DecisionsResource {

    private static final int SIZE = 20;
    private static final List<String> FILTERS = List.of("month", "body", "kind", "from");

    private final CaseDoor door;

    public DecisionsResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        Map<String, String> asked = new LinkedHashMap<>();
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        FILTERS.forEach(name -> Optional.ofNullable(sent.getFirst(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> asked.put(name, text)));
        return door.pages().answer(uri, headers, frame -> list(frame, asked));
    }

    private Answer list(Frame frame, Map<String, String> asked) {
        Optional<String> month = Optional.ofNullable(asked.get("month"));
        Optional<DecisionKind> kind =
                Optional.ofNullable(asked.get("kind")).flatMap(code -> Term.of(DecisionKind.values(), code));
        String from = asked.getOrDefault("from", "0");
        boolean wrong =
                month.filter(text -> !text.matches("[0-9]{4}-(0[1-9]|1[0-2])")).isPresent()
                        || (asked.containsKey("kind") && kind.isEmpty())
                        || !from.matches("[0-9]{1,6}");
        PublicDecisions.Wish query = wrong
                ? new PublicDecisions.Wish(Optional.empty(), Optional.empty(), Optional.empty(), 0, SIZE)
                : new PublicDecisions.Wish(
                        month.map(YearMonth::parse),
                        Optional.ofNullable(asked.get("body")),
                        kind,
                        Integer.parseInt(from),
                        SIZE);
        PublicDecisions.Page page = door.room().decisions().list(query);
        Map<String, String> filters = new LinkedHashMap<>(asked);
        filters.remove("from");
        return new Answer.Page(
                wrong ? 400 : 200,
                "decisions",
                new DecisionsPage(
                        page,
                        door.room().decisions().choices(),
                        asked,
                        page.next()
                                .map(next -> Addresses.with(
                                        Addresses.of(frame.to("/decisions"), filters), "from", String.valueOf(next))),
                        wrong),
                Policy.PAGE);
    }
}
