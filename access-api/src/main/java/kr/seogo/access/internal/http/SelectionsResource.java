package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import kr.seogo.access.CallerSource;
import kr.seogo.access.HarvestSettings;
import kr.seogo.access.internal.selection.Selection;
import kr.seogo.access.internal.selection.SelectionForm;
import kr.seogo.access.internal.selection.SelectionWords;
import kr.seogo.access.internal.selection.SelectionZip;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/selections}: records with the files the caller may read, as one zip that is written as it is read. */
@Path("/api/v1/selections")
public final class SelectionsResource {

    private final Catalogue catalogue;
    private final CallerSource callers;
    private final HarvestSettings settings;
    private final InstantSource clock;

    public SelectionsResource(
            Catalogue catalogue, CallerSource callers, HarvestSettings settings, InstantSource clock) {
        this.catalogue = catalogue;
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Without packing anything. */
    @HEAD
    public Response head(
            @QueryParam("ids") @Nullable String ids,
            @QueryParam("form") @Nullable String form,
            @Context HttpHeaders headers) {
        SelectionForm packed = form(form);
        selection(ids, headers);
        return described(Response.ok(), packed);
    }

    @GET
    public Response zip(
            @QueryParam("ids") @Nullable String ids,
            @QueryParam("form") @Nullable String form,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        SelectionForm packed = form(form);
        Selection selection = selection(ids, headers);
        SelectionWords words = new SelectionWords(
                settings.archive(), PublicAddresses.of(settings.publicAddress(), uri.getBaseUri()), clock.instant());
        return described(Response.ok(new SelectionZip(selection, packed, catalogue, words)), packed);
    }

    private static Response described(Response.ResponseBuilder answer, SelectionForm packed) {
        return FileResponse.harmless(answer)
                .type("application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"selection-" + packed.code() + ".zip\"")
                .build();
    }

    private static SelectionForm form(@Nullable String form) {
        return Parameters.text(form)
                .flatMap(SelectionForm::of)
                .orElseThrow(() -> ProblemException.badParameter("form", "form is ro-crate or bag; found: " + form));
    }

    private Selection selection(@Nullable String ids, HttpHeaders headers) {
        Selection selection =
                Selection.of(records(ids), callers.of(headers), catalogue).orElseThrow(ProblemException::notFound);
        if (selection.isTooLarge()) {
            throw tooLarge(selection);
        }
        return selection;
    }

    private static List<RecordId> records(@Nullable String ids) {
        List<String> names = Arrays.stream(Parameters.text(ids).orElse("").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty() || names.size() > Selection.MOST_RECORDS) {
            throw ProblemException.badParameter(
                    "ids",
                    "ids names 1 to " + Selection.MOST_RECORDS + " records, with commas between them; found: "
                            + names.size());
        }
        return names.stream().map(Parameters::record).toList();
    }

    private static ProblemException tooLarge(Selection selection) {
        return ProblemException.of(
                413,
                "selection-too-large",
                "Selection too large",
                "한 번에 받기에는 너무 많습니다: 파일 %,d개, %,d바이트. 나누어 받으십시오. A selection has at most %,d files and %,d bytes; this one has %,d and %,d."
                        .formatted(
                                selection.files(),
                                selection.bytes(),
                                Selection.MOST_FILES,
                                Selection.MOST_BYTES,
                                selection.files(),
                                selection.bytes()),
                "ids");
    }
}
