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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.DaysLeft;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.LiveKey;
import kr.seogo.readingroom.internal.page.CasesPage;
import kr.seogo.readingroom.internal.page.DueWords;
import kr.seogo.readingroom.internal.page.FiguresPage;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.LettersPage;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.text.Addresses;

/** The worklist by urgency, and the figures with the cases behind each. */
@Path("{door: (en/)?}staff/cases")
@Produces(MediaType.TEXT_HTML)
public final class CaseListResource {

    private static final int SIZE = 50;
    private static final List<String> FILTERS =
            List.of("q", "stage", "department", "unassigned", "figure", "left", "by", "key", "year", "all");

    private final CaseDoor door;

    public CaseListResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> list(frame, actor, uri.getQueryParameters()));
    }

    /** The letters that wait for somebody. */
    @GET
    @Path("letters")
    public Response letters(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(
                uri,
                headers,
                (_, actor) -> Answer.page(
                        "outgoing", new LettersPage(door.room().letters().waiting(actor), actor.role() == Role.DESK)));
    }

    @GET
    @Path("figures")
    public Response figures(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (_, actor) -> {
            Optional<Integer> year = year(text(uri.getQueryParameters(), "year"));
            boolean desk = actor.role() == Role.DESK;
            LiveGroup by = Term.of(LiveGroup.values(), text(uri.getQueryParameters(), "by"))
                    .orElseGet(() -> FiguresPage.first(desk));
            Standing standing = door.room().figures().standing(by, year, actor);
            return Answer.page("figures", new FiguresPage(standing, year, actor.body(), desk));
        });
    }

    private Answer list(Frame frame, Actor actor, MultivaluedMap<String, String> sent) {
        Map<String, String> asked = new LinkedHashMap<>();
        FILTERS.forEach(name -> asked.put(name, text(sent, name)));
        Optional<CaseFigure> figure = Term.of(CaseFigure.values(), text(sent, "figure"));
        Optional<DaysLeft> left = Term.of(DaysLeft.values(), text(sent, "left"));
        Optional<LiveKey> key;
        try {
            key = Term.of(LiveGroup.values(), text(sent, "by")).map(group -> new LiveKey(group, text(sent, "key")));
        } catch (BadInputException _) {
            return new Answer.Wrong(Problem.BAD_QUESTION);
        }
        CaseQuery query = new CaseQuery(
                text(sent, "all").isEmpty() && figure.isEmpty() && left.isEmpty(),
                Term.of(CaseStage.values(), text(sent, "stage")),
                text(sent, "unassigned").isEmpty() ? given(text(sent, "department")) : Optional.of(""),
                Optional.empty(),
                figure,
                left,
                key,
                year(text(sent, "year")),
                given(text(sent, "q")),
                CaseDoor.number(text(sent, "after")),
                SIZE);
        CasePage page = door.room().desk().list(query, actor);
        LocalDate today = door.today();
        List<CasesPage.Line> lines = page.lines().stream()
                .map(one -> new CasesPage.Line(
                        one, DueWords.next(frame, door.deadlines().calendar(), one.nextDue(), one.stopped(), today)))
                .toList();
        boolean desk = actor.role() == Role.DESK;
        return Answer.page(
                "cases",
                new CasesPage(
                        page,
                        lines,
                        desk ? door.room().bodies().departments(actor.body()) : List.of(),
                        asked,
                        behind(frame, figure, left, key),
                        page.next()
                                .map(next -> Addresses.with(
                                        Addresses.of(frame.to("/staff/cases"), asked), "after", next.value())),
                        desk,
                        frame.signedIn().map(door.room().looks()::overdue).orElse(List.of())));
    }

    private static String behind(
            Frame frame, Optional<CaseFigure> figure, Optional<DaysLeft> left, Optional<LiveKey> key) {
        return Stream.of(figure.map(Term::label), left.map(Term::label), key.map(one -> one.group()
                        .word(one.key())))
                .flatMap(Optional::stream)
                .map(frame::word)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<Integer> year(String text) {
        return text.matches("[12][0-9]{3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }
}
