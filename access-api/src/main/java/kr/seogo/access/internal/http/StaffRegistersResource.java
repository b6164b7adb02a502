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
import java.util.Locale;
import java.util.Optional;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.RegisterJson;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.RegisterKind;
import kr.seogo.disclosure.api.ReportFormat;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/registers}: the registers of requests and of objections, a page at a time or as a file. */
@StaffDoor
@Path("/api/v1/staff/registers")
@Produces(MediaType.WILDCARD)
public final class StaffRegistersResource {

    private final CaseRoom room;
    private final CallerSource callers;

    public StaffRegistersResource(CaseRoom room, CallerSource callers) {
        this.room = room;
        this.callers = callers;
    }

    /** A page as JSON, or all of it as a file: {@code format} is csv or xlsx. */
    @GET
    @Path("/{kind}")
    public Response register(
            @PathParam("kind") String kind,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable String size,
            @QueryParam("format") @Nullable String format,
            @QueryParam("language") @Nullable String language,
            @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        RegisterKind asked = Term.of(RegisterKind.values(), kind).orElseThrow(ProblemException::notFound);
        FigurePeriod period = StaffFiguresResource.period(from, to);
        Optional<ReportFormat> file = Parameters.text(format).map(StaffFiguresResource::format);
        return file.isPresent()
                ? room.registers()
                        .file(asked, period, file.get(), "en".equals(language) ? Locale.ENGLISH : Locale.KOREAN, actor)
                        .map(StaffFiguresResource::attachment)
                        .orElseThrow(ProblemException::notFound)
                : room.registers()
                        .page(asked, period, Parameters.text(after), Parameters.size(size), actor)
                        .map(page -> StaffFiguresResource.json(RegisterJson.of(page)))
                        .orElseThrow(ProblemException::notFound);
    }
}
