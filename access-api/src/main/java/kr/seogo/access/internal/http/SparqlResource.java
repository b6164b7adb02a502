package kr.seogo.access.internal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kr.seogo.catalog.api.PublicGraphs;
import kr.seogo.catalog.api.PublicGraphs.Answer;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sparql}: the query operation of the SPARQL 1.1 Protocol (2.1) over what the public may see, for anybody; whoever
 * asks as staff is answered the same. Updates are not offered.
 */
@Path("/sparql")
public final class SparqlResource {

    /** Says that there was more than an answer has at most. */
    private static final String CUT = "Seogo-Answer-Cut";

    private static final List<String> DATASETS = List.of("default-graph-uri", "named-graph-uri");

    private final PublicGraphs graphs;

    public SparqlResource(PublicGraphs graphs) {
        this.graphs = graphs;
    }

    /** By GET (2.1.1). */
    @GET
    public Response asked(@Context UriInfo address, @Context HttpHeaders headers) {
        List<String> questions = address.getQueryParameters().getOrDefault("query", List.of());
        if (questions.size() != 1) {
            throw ProblemException.badParameter(
                    "query", "query는 하나여야 합니다. One query is asked at a time; found: " + questions.size());
        }
        return answer(questions.getFirst(), address, headers);
    }

    /** By POST as a form (2.1.2). */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response posted(
            @FormParam("query") @Nullable String query, @Context UriInfo address, @Context HttpHeaders headers) {
        return answer(query == null ? "" : query, address, headers);
    }

    /** By POST as it is (2.1.3). */
    @POST
    @Consumes("application/sparql-query")
    public Response posted(String query, @Context HttpHeaders headers, @Context UriInfo address) {
        return answer(query, address, headers);
    }

    private Response answer(String query, UriInfo address, HttpHeaders headers) {
        for (String dataset : DATASETS) {
            if (address.getQueryParameters().containsKey(dataset)) {
                throw ProblemException.badParameter(
                        dataset, dataset + "는 쓸 수 없습니다. " + dataset + " is not offered; use FROM or GRAPH.");
            }
        }
        Answer answer = graphs.ask(query, accepted(headers));
        return Response.ok(answer.text(), answer.mediaType() + ";charset=utf-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .header(CUT, answer.cut() ? "rows=" + PublicGraphs.MOST_ROWS : null)
                .build();
    }

    private static List<String> accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .toList();
    }
}
