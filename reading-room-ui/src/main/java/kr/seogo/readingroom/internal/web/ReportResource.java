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
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.FigureCell;
import kr.seogo.disclosure.api.FigureGroup;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.PeriodFigure;
import kr.seogo.disclosure.api.ReportFormat;
import kr.seogo.disclosure.api.ReportKind;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.ReportPage;
import kr.seogo.readingroom.internal.text.Addresses;

/** Figures of a period as a page and to be downloaded, and the cases behind each. */
@Path("{door: (en/)?}staff/cases/reports")
@Produces(MediaType.WILDCARD)
public final class ReportResource {

    private static final int SIZE = 50;

    private final CaseDoor door;

    public ReportResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response report(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> report(frame, actor, uri.getQueryParameters()));
    }

    @GET
    @Path("cases")
    public Response cases(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> cases(frame, actor, uri.getQueryParameters()));
    }

    private Answer report(Frame frame, Actor actor, MultivaluedMap<String, String> sent) {
        Optional<FigurePeriod> period = period(sent, door.today());
        Optional<ReportKind> kind = text(sent, "kind").isEmpty()
                ? Optional.of(ReportKind.PERIOD)
                : Term.of(ReportKind.values(), text(sent, "kind"));
        if (period.isEmpty() || kind.isEmpty()) {
            return new Answer.Wrong(Problem.BAD_QUESTION);
        }
        boolean desk = actor.role() == Role.DESK;
        if (kind.get().ofTheDesk() && !desk) {
            return new Answer.Wrong(Problem.NOT_YOURS);
        }
        Optional<ReportFormat> format = Arrays.stream(ReportFormat.values())
                .filter(one -> one.extension().equals(text(sent, "format")))
                .findFirst();
        if (format.isPresent()) {
            return door.room()
                    .reports()
                    .file(
                            kind.get(),
                            period.get(),
                            format.get(),
                            Locale.of(frame.language().code()),
                            actor)
                    .<Answer>map(file -> new Answer.Report(file.name(), file.mediaType(), file.content()))
                    .orElseGet(Answer::notFound);
        }
        return door.room()
                .reports()
                .report(kind.get(), period.get(), actor)
                .map(report ->
                        Answer.page("report", new ReportPage(report, kinds(desk), quick(frame, door.today()), desk)))
                .orElseGet(Answer::notFound);
    }

    private static List<ReportKind> kinds(boolean desk) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> desk || !kind.ofTheDesk())
                .toList();
    }

    private static Map<String, FigurePeriod> quick(Frame frame, LocalDate today) {
        int year = today.getYear();
        Map<String, FigurePeriod> quick = new LinkedHashMap<>();
        for (int one = year; one > year - 2; one--) {
            quick.put(frame.t("report.year", String.valueOf(one)), FigurePeriod.ofYear(one));
            quick.put(frame.t("report.half", String.valueOf(one), 1), FigurePeriod.ofHalf(one, 1));
            quick.put(frame.t("report.half", String.valueOf(one), 2), FigurePeriod.ofHalf(one, 2));
        }
        return quick;
    }

    private Answer cases(Frame frame, Actor actor, MultivaluedMap<String, String> sent) {
        Optional<FigurePeriod> period = period(sent, door.today());
        Optional<PeriodFigure> figure = Term.of(PeriodFigure.values(), text(sent, "figure"));
        Optional<FigureGroup> group = Term.of(FigureGroup.values(), text(sent, "group"));
        if (period.isEmpty()
                || figure.isEmpty()
                || (group.isEmpty() && !text(sent, "group").isEmpty())) {
            return new Answer.Wrong(Problem.BAD_QUESTION);
        }
        FigureCell cell = new FigureCell(period.get(), figure.get(), group, text(sent, "key"));
        CasePage page = door.room().reports().behind(cell, CaseDoor.number(text(sent, "after")), SIZE, actor);
        String title = frame.word(figure.get().label())
                + group.map(one -> " · " + frame.word(cell.word())).orElse("");
        return Answer.page(
                "behind",
                new ReportPage.Behind(
                        cell,
                        title,
                        page,
                        page.next().map(next -> Addresses.with(ReportPage.address(frame, cell), "after", next.value())),
                        actor.role() == Role.DESK));
    }

    /** This year where none is asked for; empty where what was asked for is none. */
    static Optional<FigurePeriod> period(MultivaluedMap<String, String> sent, LocalDate today) {
        if (text(sent, "from").isEmpty() && text(sent, "to").isEmpty()) {
            return Optional.of(FigurePeriod.ofYear(today.getYear()));
        }
        try {
            return Optional.of(
                    new FigurePeriod(LocalDate.parse(text(sent, "from")), LocalDate.parse(text(sent, "to"))));
        } catch (DateTimeParseException | BadInputException e) {
            return Optional.empty();
        }
    }

    static String text(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }
}
