package kr.seogo.access.internal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import kr.seogo.access.internal.oai.OaiPmh;
import kr.seogo.access.internal.oai.OaiSchema;
import kr.seogo.access.internal.xml.PublicAddresses;

/** {@code /oai}: harvesting by OAI-PMH 2.0, by address or by form (section 3.1.1). Whoever asks is answered as the public is. */
@Path("/oai")
public final class OaiResource {

    private static final String XML = "text/xml;charset=utf-8";

    private final OaiPmh repository;
    private final Optional<URI> publicAddress;

    public OaiResource(OaiPmh repository, Optional<URI> publicAddress) {
        this.repository = repository;
        this.publicAddress = publicAddress;
    }

    /** A request in the address. */
    @GET
    public Response get(@Context UriInfo uri) {
        return answer(uri.getQueryParameters(), uri);
    }

    /** A request in a form; what stands in the address counts as well. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(MultivaluedMap<String, String> form, @Context UriInfo uri) {
        MultivaluedMap<String, String> both = new MultivaluedHashMap<>(uri.getQueryParameters());
        form.forEach((name, values) -> both.addAll(name, values));
        return answer(both, uri);
    }

    /** The schema by which records in RDF/XML stand in an answer. */
    @GET
    @Path("/rdf.xsd")
    @Produces("application/xml")
    public byte[] schema() {
        return OaiSchema.rdf();
    }

    private Response answer(MultivaluedMap<String, String> parameters, UriInfo uri) {
        byte[] document = repository.answer(parameters, PublicAddresses.of(publicAddress, uri.getBaseUri()));
        return Response.ok(document, XML)
                // What is closed must not be shown again by anybody in between.
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
