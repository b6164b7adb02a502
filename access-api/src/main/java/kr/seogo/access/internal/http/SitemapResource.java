package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.access.internal.xml.Xml;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestChange;
import kr.seogo.catalog.api.HarvestPart;

/**
 * {@code /sitemap.xml}: the pages of everything public for crawlers, an index of parts of at most 50,000 addresses each (Sitemaps
 * 0.9), and {@code /robots.txt}, which names it. A part is written as it is read, some records at a time.
 */
@Path("/")
public final class SitemapResource {

    static final int MOST = 50_000;

    private static final int AT_ONCE = 1_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XML = "application/xml;charset=utf-8";

    private static final Pattern PART = Pattern.compile("[0-9a-z]{1,64}");

    /** The part of everything, while that is small. */
    private static final String ALL = "all";

    private final Harvest harvest;
    private final Optional<URI> publicAddress;

    public SitemapResource(Harvest harvest, Optional<URI> publicAddress) {
        this.harvest = harvest;
        this.publicAddress = publicAddress;
    }

    /** Where crawlers find what there is, and where there is nothing for them. */
    @GET
    @Path("robots.txt")
    public Response robots(@Context UriInfo uri) {
        String rules = """
                User-agent: *
                Disallow: /api/v1/staff/
                Disallow: /api/v1/selections
                Disallow: /staff/
                Disallow: /en/staff/
                Disallow: /requests/
                Disallow: /en/requests/
                Disallow: /search
                Disallow: /en/search

                Sitemap: %s
                """.formatted(addresses(uri).of("/sitemap.xml"));
        return Response.ok(rules, "text/plain;charset=utf-8").build();
    }

    /** The parts, each with when anything in it last changed. */
    @GET
    @Path("sitemap.xml")
    public Response index(@Context UriInfo uri, @Context Request request) {
        EntityTag tag = tag(harvest.newest());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return fresh(unchanged, tag);
        }
        List<HarvestPart> parts = harvest.parts(MOST);
        if (parts.isEmpty()) {
            throw ProblemException.notFound();
        }
        PublicAddresses addresses = addresses(uri);
        byte[] document = Xml.document(xml -> xml.element("sitemapindex", index -> {
            index.attribute("xmlns", NAMESPACE);
            parts.forEach(part -> index.element("sitemap", one -> one.element("loc", addresses.of(path(part)))
                    .element("lastmod", stamp(part.changed()))));
        }));
        return fresh(Response.ok(document, XML), tag);
    }

    private static String path(HarvestPart part) {
        return "/sitemap/" + (part.prefix().isEmpty() ? ALL : part.prefix()) + ".xml";
    }

    /** The addresses of a part. */
    @GET
    @Path("sitemap/{part}.xml")
    public Response part(@PathParam("part") String part, @Context UriInfo uri, @Context Request request) {
        if (!PART.matcher(part).matches()) {
            throw ProblemException.notFound();
        }
        String prefix = part.equals(ALL) ? "" : part;
        EntityTag tag = tag(harvest.partChanged(prefix));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return fresh(unchanged, tag);
        }
        List<HarvestChange> first = harvest.part(prefix, "", AT_ONCE);
        if (first.isEmpty()) {
            throw ProblemException.notFound();
        }
        PublicAddresses addresses = addresses(uri);
        StreamingOutput document = out -> Xml.stream(
                out,
                xml -> xml.element("urlset", all -> {
                    all.attribute("xmlns", NAMESPACE);
                    each(
                            prefix,
                            first,
                            record -> all.element("url", url -> url.element("loc", addresses.page(record.id()))
                                    .element("lastmod", stamp(record.changed()))));
                }));
        return fresh(Response.ok(document, XML), tag);
    }

    private void each(String prefix, List<HarvestChange> first, Consumer<HarvestChange> writing) {
        List<HarvestChange> some = first;
        int written = 0;
        while (!some.isEmpty() && written < MOST) {
            List<HarvestChange> shown = some.subList(0, Math.min(some.size(), MOST - written));
            shown.forEach(writing);
            written += shown.size();
            some = written < MOST ? harvest.part(prefix, some.getLast().id().name(), AT_ONCE) : List.of();
        }
    }

    private PublicAddresses addresses(UriInfo uri) {
        return PublicAddresses.of(publicAddress, uri.getBaseUri());
    }

    /** Every change has a stamp of its own, to the microsecond. */
    static EntityTag tag(Optional<Instant> changed) {
        long micros =
                changed.map(at -> ChronoUnit.MICROS.between(Instant.EPOCH, at)).orElse(0L);
        return new EntityTag(Long.toHexString(micros));
    }

    static String stamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** To be asked again each time: what is closed must not be shown by anybody in between. */
    static Response fresh(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag)
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
