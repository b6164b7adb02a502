package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kr.seogo.access.HarvestSettings;
import kr.seogo.access.internal.json.CatalogJson;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.catalog.api.Harvest;

/** {@code /catalog.jsonld}: what of this archive others can take, and by which services (DCAT 3). */
@Path("/catalog.jsonld")
public final class CatalogResource {

    private final Harvest harvest;
    private final Dumps dumps;
    private final HarvestSettings settings;

    public CatalogResource(Harvest harvest, Dumps dumps, HarvestSettings settings) {
        this.harvest = harvest;
        this.dumps = dumps;
        this.settings = settings;
    }

    @GET
    public Response catalog(@Context UriInfo uri) {
        PublicAddresses addresses = PublicAddresses.of(settings.publicAddress(), uri.getBaseUri());
        return Response.ok(
                        CatalogJson.of(settings.archive(), addresses, harvest.newest(), dumps.current()),
                        "application/ld+json")
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
