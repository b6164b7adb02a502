package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.CaseListJson;
import kr.seogo.access.internal.json.ReportJson;
import kr.seogo.access.internal.json.StandingJson;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.FigureCell;
import kr.seogo.disclosure.api.FigureGroup;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.PeriodFigure;
import kr.seogo.disclosure.api.ReportFile;
import kr.seogo.disclosure.api.ReportFormat;
import kr.seogo.disclosure.api.ReportKind;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/figures}: how the cases stand, the reports, and the cases behind each figure. */
@StaffDoor
@Path("/api/v1/staff/figures")
@Produces(MediaType.WILDCARD)
public final class StaffFiguresResource {

    private final CaseRoom room;
    private final CallerSource callers;

    public StaffFiguresResource(CaseRoom room, CallerSource callers) {
        this.room = room;
        this.callers = callers;
    }

    /** How the cases stand now. */
    @GET
    public Response standing(
            @QueryParam("year") @Nullable String year,
            @QueryParam("by") @Nullable String by,
            @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        LiveGroup group = Parameters.text(by)
                .map(code -> term("by", LiveGroup.values(), code))
                .orElse(LiveGroup.DEPARTMENT);
        Optional<Integer> asked = Parameters.text(year).map(StaffFiguresResource::year);
        return json(StandingJson.of(room.figures().standing(group, asked, actor)));
    }

    /** The cases behind a figure of a period. */
    @GET
    @Path("/cases")
    public Response cases(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("group") @Nullable String group,
            @QueryParam("key") @Nullable String key,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable String size,
            @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        FigureCell cell = new FigureCell(
                period(from, to),
                term("figure", PeriodFigure.values(), figure),
                Parameters.text(group).map(code -> term("group", FigureGroup.values(), code)),
                key == null ? "" : key);
        return json(CaseListJson.of(room.reports()
                .behind(cell, Parameters.text(after).map(CaseAnswers::number), Parameters.size(size), actor)));
    }

    /** A report as JSON, or as a file: {@code format} is csv or xlsx. */
    @GET
    @Path("/{kind}")
    public Response report(
            @PathParam("kind") String kind,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("format") @Nullable String format,
            @QueryParam("language") @Nullable String language,
            @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        ReportKind asked = Term.of(ReportKind.values(), kind).orElseThrow(ProblemException::notFound);
        if (asked.ofTheDesk() && actor.role() != Role.DESK) {
            throw ProblemException.of(
                    403,
                    "not-permitted",
                    "Not permitted",
                    "기관과 부서의 점수와 심의회 실적은 총괄부서만 봅니다. Scores and the committee are for the disclosure desk.",
                    null);
        }
        FigurePeriod period = period(from, to);
        Optional<ReportFormat> file = Parameters.text(format).map(StaffFiguresResource::format);
        return file.isPresent()
                ? room.reports()
                        .file(asked, period, file.get(), "en".equals(language) ? Locale.ENGLISH : Locale.KOREAN, actor)
                        .map(StaffFiguresResource::attachment)
                        .orElseThrow(ProblemException::notFound)
                : room.reports()
                        .report(asked, period, actor)
                        .map(report -> json(ReportJson.of(report)))
                        .orElseThrow(ProblemException::notFound);
    }

    static Response attachment(ReportFile file) {
        return FileResponse.harmless(Response.ok(file.content()))
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    static Response json(Object entity) {
        return Response.ok(entity, MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .build();
    }

    static int year(String text) {
        if (!text.matches("[12][0-9]{3}")) {
            throw ProblemException.badParameter("year", "A year such as 2026; found " + text);
        }
        return Integer.parseInt(text);
    }

    static FigurePeriod period(@Nullable String from, @Nullable String to) {
        return new FigurePeriod(day("from", from), day("to", to));
    }

    private static LocalDate day(String name, @Nullable String text) {
        try {
            return LocalDate.parse(Parameters.text(text).orElse(""));
        } catch (DateTimeParseException e) {
            throw ProblemException.badParameter(name, "A day such as 2026-01-01; found " + text);
        }
    }

    private static <T extends Term> T term(String name, T[] all, @Nullable String code) {
        return Term.of(all, code == null ? "" : code)
                .orElseThrow(() -> ProblemException.badParameter(
                        name, "One of " + Arrays.stream(all).map(Term::code).toList() + "; found " + code));
    }

    static ReportFormat format(String extension) {
        return Arrays.stream(ReportFormat.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> ProblemException.badParameter("format", "csv or xlsx; found " + extension));
    }
}
