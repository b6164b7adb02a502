package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.access.CallerSource;
import kr.seogo.access.SearchIncidents;
import kr.seogo.access.internal.json.PageJson;
import kr.seogo.access.internal.json.RecordJson;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/records}: finding records, and a record in JSON or RDF. */
@Path("/api/v1/records")
@Produces(MediaType.APPLICATION_JSON)
public final class RecordsResource {

    private static final int FIRST_CHILDREN = 100;

    private final Catalogue catalogue;
    private final Search search;
    private final CallerSource callers;
    private final SearchIncidents incidents;

    public RecordsResource(Catalogue catalogue, Search search, CallerSource callers, SearchIncidents incidents) {
        this.catalogue = catalogue;
        this.search = search;
        this.callers = callers;
        this.incidents = incidents;
    }

    /** Finds records. */
    @GET
    public PageJson search(
            @QueryParam("q") @Nullable String words,
            @QueryParam("level") @Nullable String level,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("type") @Nullable String type,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("disclosure") @Nullable String disclosure,
            @QueryParam("within") @Nullable String within,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable String size,
            @Context HttpHeaders headers) {
        SearchRequest request = new SearchRequest(
                words == null ? "" : words,
                Parameters.level(level),
                Parameters.text(agency),
                Parameters.text(unit),
                Parameters.type(type),
                Parameters.from(from),
                Parameters.to(to),
                Parameters.disclosure(disclosure),
                Parameters.within(within),
                Parameters.sort(sort),
                Parameters.text(cursor),
                Parameters.size(size));
        SearchResult result = search.search(request, callers.of(headers));
        if (result.total() == 0) {
            incidents.nothingFound(request);
        }
        return PageJson.of(result);
    }

    /** A record, as JSON or, by {@code Accept}, as RDF. */
    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, "text/turtle", "application/ld+json", "application/n-triples"})
    public Response record(
            @PathParam("id") String name,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
            @Context HttpHeaders headers) {
        RecordId id = Parameters.record(name);
        Caller caller = callers.of(headers);
        Optional<RdfSyntax> syntax = syntax(headers.getAcceptableMediaTypes());
        Response.ResponseBuilder answer = syntax.isPresent()
                ? Response.ok(
                        catalogue.rdf(id, caller, syntax.get()).orElseThrow(ProblemException::notFound),
                        syntax.get().mediaType() + ";charset=utf-8")
                : Response.ok(json(id, caller), MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.VARY, "Accept, Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** What is below a record, page by page. */
    @GET
    @Path("/{id}/children")
    public PageJson children(
            @PathParam("id") String name,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable String size,
            @Context HttpHeaders headers) {
        return catalogue
                .children(
                        Optional.of(Parameters.record(name)),
                        callers.of(headers),
                        Parameters.text(cursor),
                        Parameters.size(size))
                .map(PageJson::of)
                .orElseThrow(ProblemException::notFound);
    }

    private RecordJson json(RecordId id, Caller caller) {
        RecordView view = catalogue.view(id, caller).orElseThrow(ProblemException::notFound);
        PageJson children = catalogue
                .children(Optional.of(id), caller, Optional.empty(), FIRST_CHILDREN)
                .map(PageJson::of)
                .orElseThrow(ProblemException::notFound);
        return RecordJson.of(view, children, caller instanceof Caller.Staff);
    }

    /** The first media type the caller would rather have, where it is one of RDF. */
    private static Optional<RdfSyntax> syntax(List<MediaType> acceptable) {
        for (MediaType type : acceptable) {
            if (type.isWildcardType() || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Optional.empty();
            }
            String wanted = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
            for (RdfSyntax syntax : RdfSyntax.values()) {
                if (syntax.mediaType().equals(wanted)) {
                    return Optional.of(syntax);
                }
            }
        }
        return Optional.empty();
    }
}
