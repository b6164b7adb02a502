package kr.seogo.access.internal.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.access.HarvestSettings;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.access.internal.xml.Xml;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestedRecord;
import org.jspecify.annotations.Nullable;

/** {@code /feed.atom}: what was opened, or described anew, last (RFC 4287); in Korean, or by {@code lang=en} in English. */
@Path("/feed.atom")
public final class FeedResource {

    private static final int ENTRIES = 50;
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Harvest harvest;
    private final HarvestSettings settings;

    public FeedResource(Harvest harvest, HarvestSettings settings) {
        this.harvest = harvest;
        this.settings = settings;
    }

    @GET
    public Response feed(@QueryParam("lang") @Nullable String lang, @Context UriInfo uri, @Context Request request) {
        boolean english = english(lang);
        Optional<Instant> newest = harvest.newest();
        EntityTag tag = SitemapResource.tag(newest);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return SitemapResource.fresh(unchanged, tag);
        }
        PublicAddresses addresses = PublicAddresses.of(settings.publicAddress(), uri.getBaseUri());
        List<HarvestedRecord> latest = harvest.latest(ENTRIES);
        Instant updated = latest.stream()
                .map(one -> one.change().changed())
                .findFirst()
                .or(() -> newest)
                .orElse(Instant.EPOCH);
        byte[] document = Xml.document(xml -> xml.element("feed", feed -> {
            feed.attribute("xmlns", NAMESPACE).attribute("xml:lang", english ? "en" : "ko");
            head(feed, english, updated, addresses);
            latest.forEach(one -> one.shown()
                    .ifPresent(shown -> feed.element(
                            "entry", entry -> entry(entry, one.change().changed(), shown, english, addresses))));
        }));
        return SitemapResource.fresh(Response.ok(document, "application/atom+xml;charset=utf-8"), tag);
    }

    private static boolean english(@Nullable String lang) {
        return switch (Parameters.text(lang).orElse("ko")) {
            case "ko" -> false;
            case "en" -> true;
            default -> throw ProblemException.badParameter("lang", "lang is ko or en; found: " + lang);
        };
    }

    private void head(Xml feed, boolean english, Instant updated, PublicAddresses addresses) {
        String archive = word(settings.archive(), english);
        // A tag (RFC 4151) stays the same under whatever address the feed is read.
        feed.element("id", "tag:" + settings.repository() + ",2026:feed");
        feed.element("title", english ? archive + ": recently opened records" : archive + " 최근 공개 기록물");
        feed.element("updated", SitemapResource.stamp(updated));
        feed.element("author", author -> author.element("name", archive));
        link(feed, "self", addresses.of(english ? "/feed.atom?lang=en" : "/feed.atom"), "application/atom+xml");
        link(feed, "alternate", addresses.of(english ? "/en/" : "/"), "text/html");
    }

    private static void entry(
            Xml entry, Instant changed, HarvestedRecord.Shown shown, boolean english, PublicAddresses addresses) {
        RecordDescription d = shown.description();
        RecordId id = d.id();
        entry.element("id", shown.ark());
        entry.element("title", d.title());
        entry.element("updated", SitemapResource.stamp(changed));
        entry.element("author", author -> author.element("name", d.provenance().agency()));
        link(entry, "alternate", english ? addresses.englishPage(id) : addresses.page(id), "text/html");
        entry.element(
                "category", category -> category.attribute("term", d.level().code())
                        .attribute("label", word(d.level().label(), english)));
        entry.element("summary", summary(shown, english));
    }

    private static String summary(HarvestedRecord.Shown shown, boolean english) {
        RecordDescription d = shown.description();
        return Stream.of(
                        Optional.of(word(d.level().label(), english)),
                        d.created().map(CatalogDate::text),
                        Optional.of(word(shown.access().disclosure().label(), english)),
                        d.description())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static void link(Xml xml, String relation, String address, String type) {
        xml.element(
                "link",
                link -> link.attribute("rel", relation).attribute("type", type).attribute("href", address));
    }

    private static String word(Label label, boolean english) {
        return english ? label.en() : label.ko();
    }
}
