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
import kr.seogo.disclosure.api.LegalCalendar;
import kr.seogo.readingroom.internal.page.CalendarPage;
import kr.seogo.readingroom.internal.page.Frame;
import org.jspecify.annotations.Nullable;

/** The calendar deadlines are counted by, a year at a time, to be printed. */
@Path("{door: (en/)?}calendar")
@Produces(MediaType.TEXT_HTML)
public final class CalendarResource {

    private final CaseDoor door;

    public CalendarResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response year(
            @QueryParam("year") @Nullable String year, @Context UriInfo uri, @Context HttpHeaders headers) {
        String asked =
                year == null || year.isBlank() ? String.valueOf(door.today().getYear()) : year.strip();
        return door.pages().answer(uri, headers, frame -> page(frame, asked));
    }

    private Answer page(Frame frame, String asked) {
        LegalCalendar calendar = door.deadlines().calendar();
        int year = asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : 0;
        return year >= calendar.first().getYear() && year <= calendar.last().getYear()
                ? Answer.page("calendar", CalendarPage.of(frame, calendar, year))
                : new Answer.Page(400, "calendar", CalendarPage.unknown(calendar, asked), Policy.PAGE);
    }
}
