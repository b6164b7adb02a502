package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Documents that describe the outside: the transfer profile and the API itself. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DocumentsResource {

    private static final String OPENAPI = "/openapi/openapi.json";

    private final Supplier<String> transferProfile;
    private final byte[] openApi;

    public DocumentsResource(Supplier<String> transferProfile) {
        this.transferProfile = transferProfile;
        this.openApi = read();
    }

    /** The BagIt profile that transfers keep. */
    @GET
    @Path("profiles/transfer.json")
    public String transferProfile() {
        return transferProfile.get();
    }

    /** The API in OpenAPI 3.1. */
    @GET
    @Path("api/v1/openapi.json")
    public byte[] openApi() {
        return openApi.clone();
    }

    private static byte[] read() {
        try (InputStream in = DocumentsResource.class.getResourceAsStream(OPENAPI)) {
            if (in == null) {
                throw new IllegalStateException("The API's description is missing from the program: " + OPENAPI);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
