package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import kr.seogo.access.internal.json.DumpsJson;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.catalog.api.DumpFile;
import kr.seogo.catalog.api.Dumps;

/** {@code /api/v1/dumps}: what there is of everything public as files, and {@code /dumps/{file}}: the bytes, and their digest. */
@Path("/")
public final class DumpsResource {

    private static final String SUM = ".sha512";

    private final Dumps dumps;
    private final Optional<URI> publicAddress;

    public DumpsResource(Dumps dumps, Optional<URI> publicAddress) {
        this.dumps = dumps;
        this.publicAddress = publicAddress;
    }

    @GET
    @Path("api/v1/dumps")
    @Produces(MediaType.APPLICATION_JSON)
    public DumpsJson list(@Context UriInfo uri) {
        return DumpsJson.of(dumps.current(), PublicAddresses.of(publicAddress, uri.getBaseUri()));
    }

    /** The bytes, whole or a range; of a name that ends with {@code .sha512} the digest, as {@code sha512sum} checks it. */
    @GET
    @Path("dumps/{file}")
    public Response file(@PathParam("file") String name, @Context HttpHeaders headers) {
        return name.endsWith(SUM) ? sum(name.substring(0, name.length() - SUM.length())) : answer(name, headers, true);
    }

    @HEAD
    @Path("dumps/{file}")
    public Response head(@PathParam("file") String name, @Context HttpHeaders headers) {
        return name.endsWith(SUM) ? sum(name.substring(0, name.length() - SUM.length())) : answer(name, headers, false);
    }

    private Response answer(String name, HttpHeaders headers, boolean withBytes) {
        return dumps.open(name)
                .map(opened -> new FileResponse(SentBytes.of(opened), headers, false).build(withBytes))
                .orElseThrow(ProblemException::notFound);
    }

    private Response sum(String name) {
        DumpFile file = dumps.current().stream()
                .flatMap(dump -> dump.files().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return FileResponse.harmless(Response.ok(file.digest() + "  " + name + "\n", "text/plain;charset=utf-8"))
                .build();
    }
}
