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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.seogo.access.SearchIncidentList;
import kr.seogo.access.SearchIncidentList.Question;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.ExtractionNote.State;
import kr.seogo.catalog.api.UnreadFiles;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.IncidentsPage;
import kr.seogo.readingroom.internal.page.IncidentsPage.Incident;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.SearchForm;
import kr.seogo.readingroom.internal.page.UnreadPage;
import org.jspecify.annotations.Nullable;

/** What waits for staff: files that could not be read, and searches that found nothing. */
@Path("{door: (en/)?}staff")
@Produces(MediaType.TEXT_HTML)
public final class StaffListsResource {

    private static final int FILES = 50;
    private static final int QUESTIONS = 200;

    private final Pages pages;
    private final UnreadFiles unread;
    private final SearchIncidentList incidents;

    public StaffListsResource(Pages pages, UnreadFiles unread, SearchIncidentList incidents) {
        this.pages = pages;
        this.unread = unread;
        this.incidents = incidents;
    }

    @GET
    @Path("unread")
    public Response unread(
            @QueryParam("state") @Nullable String code,
            @QueryParam("page") @Nullable String page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return pages.forStaff(uri, headers, (_, staff) -> {
            int number = Parts.number(page);
            Optional<State> state = Arrays.stream(State.values())
                    .filter(one -> code(one).equals(code))
                    .findFirst();
            return Answer.page("unread", new UnreadPage(unread.list(state, number, FILES, staff), state, number));
        });
    }

    @GET
    @Path("incidents")
    public Response incidents(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.forStaff(
                uri,
                headers,
                (frame, staff) -> Permission.SEE_INCIDENTS.isOf(staff)
                        ? Answer.page(
                                "incidents",
                                new IncidentsPage(incidents.mostOften(QUESTIONS).stream()
                                        .map(question -> incident(frame, question))
                                        .toList()))
                        : new Answer.Wrong(Problem.NOT_YOURS));
    }

    private static Incident incident(Frame frame, Question question) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", question.words());
        asked.putAll(question.conditions());
        SearchForm form = new SearchForm(asked);
        List<String> conditions = SearchForm.NAMES.stream()
                .filter(question.conditions()::containsKey)
                .map(name -> frame.t("filter." + name) + ": " + shown(frame, name, form.get(name)))
                .toList();
        return new Incident(
                question.words(),
                conditions,
                frame.number(question.times()),
                frame.dates().moment(question.first()),
                frame.dates().moment(question.last()),
                form.address(frame));
    }

    /** Codes in words; whatever else was typed as it is. */
    private static String shown(Frame frame, String name, String value) {
        return switch (name) {
            case "level" ->
                Arrays.stream(Level.values())
                        .filter(level -> level.code().equals(value))
                        .findFirst()
                        .map(level -> frame.word(level.label()))
                        .orElse(value);
            case "type" ->
                Arrays.stream(RecordType.values())
                        .filter(type -> type.code().equals(value))
                        .findFirst()
                        .map(type -> frame.word(type.label()))
                        .orElse(value);
            default -> value;
        };
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
