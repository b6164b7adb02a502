package kr.seogo.app.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code GET /ready}: 200 when the archive can be used, 503 with what is missing when not. */
@Path("/ready")
public final class ReadyResource {

    private final Supplier<List<String>> missing;

    /**
     * A door that says whether all is well.
     *
     * @param missing asked at every request; empty when all parts answer
     */
    public ReadyResource(Supplier<List<String>> missing) {
        this.missing = missing;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response ready() {
        List<String> parts = missing.get();
        return Response.status(parts.isEmpty() ? 200 : 503)
                .header("Cache-Control", "no-store")
                .entity(Map.of("ready", parts.isEmpty(), "missing", parts))
                .build();
    }
}
