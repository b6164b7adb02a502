package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import kr.seogo.access.CallerSource;
import kr.seogo.access.FormatAnswers;
import kr.seogo.access.FormatAnswers.ChangesAnswer;
import kr.seogo.access.FormatAnswers.RegisterAnswer;
import kr.seogo.access.NormalisationAnswers;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.api.FormatDesk;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/formats}: what formats are held, and what identifying anew has changed. */
@Path("/api/v1/staff/formats")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffFormatsResource {

    private static final int CHANGES = 100;

    private final FormatDesk formats;
    private final CallerSource callers;

    public StaffFormatsResource(FormatDesk formats, CallerSource callers) {
        this.formats = formats;
        this.callers = callers;
    }

    /** The register of formats and the runs. */
    @GET
    public RegisterAnswer register(@Context HttpHeaders headers) {
        StaffOnly.require(callers.of(headers), Permission.SEE_FORMATS);
        return FormatAnswers.register(formats);
    }

    /** Files of which no copy could be made, the newest first; it names files that nobody may have opened yet. */
    @GET
    @Path("/copies")
    public NormalisationAnswers.FailuresAnswer copies(
            @QueryParam("page") @Nullable String page, @Context HttpHeaders headers) {
        StaffOnly.require(callers.of(headers), Permission.SEE_TRANSFERS);
        return NormalisationAnswers.failures(formats.normalisation().failures(Parameters.page(page), CHANGES));
    }

    /** What a run changed, by record; it names files that nobody may have opened yet. */
    @GET
    @Path("/runs/{run}")
    public ChangesAnswer changes(
            @PathParam("run") String run, @QueryParam("page") @Nullable String page, @Context HttpHeaders headers) {
        StaffOnly.require(callers.of(headers), Permission.SEE_TRANSFERS);
        if (!run.matches("[0-9]{1,18}")) {
            throw ProblemException.notFound();
        }
        return formats.again()
                .changes(Long.parseLong(run), Parameters.page(page), CHANGES)
                .map(FormatAnswers::changes)
                .orElseThrow(ProblemException::notFound);
    }
}
