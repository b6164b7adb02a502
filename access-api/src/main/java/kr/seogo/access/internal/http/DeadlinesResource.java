package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import kr.seogo.access.CalendarDocument;
import kr.seogo.access.DeadlineCalendarFile;
import kr.seogo.access.DeadlineDocument;
import kr.seogo.disclosure.Deadline;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.LawException;
import kr.seogo.disclosure.NotInForceException;
import kr.seogo.disclosure.OutsideCalendarException;
import kr.seogo.disclosure.api.Deadlines;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/disclosure/deadlines} and {@code …/holidays}: the dates of the law, for anybody. */
@Path("/api/v1/disclosure")
@Produces(MediaType.APPLICATION_JSON)
public final class DeadlinesResource {
    private final Deadlines deadlines;
    private final InstantSource clock;

    public DeadlinesResource(Deadlines deadlines, InstantSource clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A deadline, day by day. */
    @GET
    @Path("/deadlines")
    public Response deadline(
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("from") @Nullable String from,
            @QueryParam("extended") @Nullable String extended) {
        return Response.ok(DeadlineDocument.of(explain(rule, from, extended)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The same for somebody's own calendar, by {@code Accept}. */
    @GET
    @Path("/deadlines")
    @Produces("text/calendar")
    public Response acceptedCalendarFile(
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("from") @Nullable String from,
            @QueryParam("extended") @Nullable String extended) {
        return calendarFile(rule, from, extended);
    }

    /** The same for somebody's own calendar, by its name. */
    @GET
    @Path("/deadlines.ics")
    @Produces("text/calendar")
    public Response calendarFile(
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("from") @Nullable String from,
            @QueryParam("extended") @Nullable String extended) {
        Deadline deadline = explain(rule, from, extended);
        String name = "seogo-" + deadline.rule().code() + "-" + deadline.from() + ".ics";
        return Response.ok(DeadlineCalendarFile.of(deadline, clock.instant()), DeadlineCalendarFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The days off of a year. */
    @GET
    @Path("/holidays")
    public CalendarDocument holidays(@QueryParam("year") @Nullable String year) {
        String text = Parameters.text(year).orElse("");
        if (!text.matches("\\d{4}")) {
            throw ProblemException.badParameter("year", "year is a year as 2026; found: " + text);
        }
        try {
            return CalendarDocument.of(deadlines.calendar().year(Integer.parseInt(text)));
        } catch (OutsideCalendarException e) {
            throw problem("year", e);
        }
    }

    private Deadline explain(@Nullable String rule, @Nullable String from, @Nullable String extended) {
        try {
            return deadlines.explain(rule(rule), date(from), flag(extended));
        } catch (LawException e) {
            throw problem("from", e);
        }
    }

    private static DeadlineRule rule(@Nullable String value) {
        Optional<String> code = Parameters.text(value);
        return code.flatMap(DeadlineRule::of)
                .orElseThrow(() -> ProblemException.badParameter(
                        "rule",
                        "rule is one of "
                                + Arrays.stream(DeadlineRule.values())
                                        .map(DeadlineRule::code)
                                        .toList()
                                + "; found: " + code.orElse("nothing")));
    }

    private static LocalDate date(@Nullable String value) {
        String text = Parameters.text(value).orElse("");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.badParameter("from", "from is a day as 2026-03-09; found: " + text);
        }
    }

    private static boolean flag(@Nullable String value) {
        if (value == null) {
            return false;
        }
        return switch (value.strip()) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.badParameter("extended", "extended is true or false; found: " + value);
        };
    }

    private static ProblemException problem(String where, LawException thrown) {
        String detail = String.valueOf(thrown.getMessage());
        return switch (thrown) {
            case OutsideCalendarException e ->
                ProblemException.of(400, "outside-calendar", "Bad request", detail, where);
            case NotInForceException e -> ProblemException.of(400, "not-in-force", "Bad request", detail, where);
        };
    }
}
