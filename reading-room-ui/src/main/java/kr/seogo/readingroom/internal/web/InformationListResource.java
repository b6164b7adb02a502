package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.api.InformationPage;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.InformationListPage;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.text.Addresses;
import org.jspecify.annotations.Nullable;

/** A body's information list of a month; without a month that of its newest document. */
@Path("{door: (en/)?}published/list")
@Produces(MediaType.TEXT_HTML)
public final class InformationListResource {

    private static final int LINES = 50;

    private final CaseDoor door;
    private final Originals originals;

    public InformationListResource(CaseDoor door, Originals originals) {
        this.door = door;
        this.originals = originals;
    }

    @GET
    public Response list(
            @QueryParam("body") @Nullable String body,
            @QueryParam("month") @Nullable String month,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.pages().answer(uri, headers, frame -> {
            if (body == null || !door.room().bodies().all().contains(body)) {
                return Answer.notFound();
            }
            Optional<YearMonth> asked = month == null ? Optional.of(month(body)) : month(month.strip(), body);
            return asked.map(one -> list(frame, body, one, Optional.ofNullable(cursor)))
                    .orElseGet(() -> new Answer.Wrong(Problem.BAD_QUESTION));
        });
    }

    private Answer list(Frame frame, String body, YearMonth month, Optional<String> cursor) {
        InformationPage page = door.room().publishing().lists().page(body, month, cursor, LINES);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("body", body);
        asked.put("month", month.toString());
        return Answer.page(
                "published_list",
                new InformationListPage(
                        body,
                        month,
                        page,
                        page.next()
                                .map(next -> Addresses.with(
                                        Addresses.of(frame.to("/published/list"), asked), "cursor", next)),
                        cursor.isEmpty(),
                        month.isBefore(YearMonth.from(door.today())),
                        Addresses.of("/api/v1/disclosure/published/list.csv", asked)));
    }

    private YearMonth month(String body) {
        YearMonth now = YearMonth.from(door.today());
        return originals.newestMonth(body).filter(one -> one.isBefore(now)).orElse(now);
    }

    /** A month as it was typed; an empty field is none. */
    private Optional<YearMonth> month(String text, String body) {
        if (text.isEmpty()) {
            return Optional.of(month(body));
        }
        try {
            return text.matches("[0-9]{4}-[0-9]{2}") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
