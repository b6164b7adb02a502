package kr.seogo.access;

import static kr.seogo.access.FakeHarvest.NAMES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import io.dropwizard.testing.junit5.ResourceExtension;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import kr.seogo.access.internal.http.CatalogResource;
import kr.seogo.access.internal.http.FeedResource;
import kr.seogo.access.internal.http.ProblemMapper;
import kr.seogo.access.internal.http.SitemapResource;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Origin;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.testing.SharedSuites;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Sitemap, feed and catalogue of the public's records, each by the rules of its specification. */
@ExtendWith(DropwizardExtensionsSupport.class)
class FollowedRecordsTest {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Optional<URI> ADDRESS = Optional.of(URI.create("https://records.example.kr"));
    private static final HarvestSettings SETTINGS = new HarvestSettings(
            new Label("한빛 <기록관>", "Hanbit & Archives"),
            "ask@records.example.kr",
            "records.example.kr",
            ADDRESS,
            "a key");

    private final FakeHarvest archive = new FakeHarvest();
    private final FakeDumps dumps = new FakeDumps();
    private final ResourceExtension api = ResourceExtension.builder()
            .setRegisterDefaultExceptionMappers(false)
            .addResource(new SitemapResource(archive, ADDRESS))
            .addResource(new FeedResource(archive, SETTINGS))
            .addResource(new CatalogResource(archive, dumps, SETTINGS))
            .addProvider(new ProblemMapper())
            .build();

    @Test
    void the_sitemap_names_every_public_page_once_in_parts_its_index_names() throws Exception {
        Set<String> shown = new HashSet<>();
        for (int n = 0; n < 2_345; n++) {
            RecordDescription d = record("N" + n, "제목");
            archive.show(d);
            shown.add("https://records.example.kr/records/" + d.id());
        }
        RecordDescription closed = record("N7", "제목");
        archive.close(closed.id());
        shown.remove("https://records.example.kr/records/" + closed.id());

        Element index = xml("/sitemap.xml");
        assertThat(index.getNamespaceURI()).isEqualTo(SITEMAP);
        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        List<String> found = new ArrayList<>();
        for (String part : texts(index, SITEMAP, "loc")) {
            Element urls = xml(URI.create(part).getPath());
            assertThat(urls.getLocalName()).isEqualTo("urlset");
            List<String> pages = texts(urls, SITEMAP, "loc");
            assertThat(pages).hasSizeBetween(1, 50_000);
            assertThat(texts(urls, SITEMAP, "lastmod")).hasSize(pages.size()).allSatisfy(OffsetDateTime::parse);
            found.addAll(pages);
        }
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(shown);
        assertThat(text("/robots.txt")).contains("\nSitemap: https://records.example.kr/sitemap.xml\n");
    }

    @Test
    void there_is_no_sitemap_of_nothing() {
        for (String path : List.of("/sitemap.xml", "/sitemap/all.xml", "/sitemap/s1x.xml", "/sitemap/s1open.xml")) {
            try (Response answer = get(path, null)) {
                assertThat(answer.getStatus()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_a_closing_is_a_change() {
        RecordDescription d = record("A", "제목");
        archive.show(d);
        archive.show(record("B", "제목"));
        for (String path : List.of("/sitemap.xml", "/sitemap/all.xml", "/feed.atom")) {
            String tag;
            try (Response answer = get(path, null)) {
                tag = answer.getHeaderString("ETag");
                assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-cache");
            }
            try (Response again = get(path, tag)) {
                assertThat(again.getStatus()).as(path).isEqualTo(304);
            }
            archive.close(d.id());
            try (Response changed = get(path, tag)) {
                assertThat(changed.getStatus()).as(path).isEqualTo(200);
                assertThat(changed.readEntity(String.class)).doesNotContain(d.id().name());
            }
            archive.show(d);
        }
    }

    /** RFC 4287, section 4. */
    @Test
    void the_feed_is_an_atom_feed_of_what_was_opened_last() throws Exception {
        for (int n = 0; n < 60; n++) {
            archive.show(record("N" + n, "제목 <" + n + "> & \u0001"));
        }

        for (String lang : List.of("", "?lang=ko", "?lang=en")) {
            Element feed = xml("/feed.atom" + lang);

            assertThat(feed.getLocalName()).isEqualTo("feed");
            for (String once : List.of("id", "title", "updated", "author")) {
                assertThat(own(feed, once)).as(once).hasSize(1);
            }
            assertThat(own(feed, "link"))
                    .filteredOn(link -> link.getAttribute("rel").equals("self"))
                    .hasSize(1);
            List<Element> entries = own(feed, "entry");
            assertThat(entries).hasSize(50);
            assertThat(entries)
                    .extracting(entry -> own(entry, "id").getFirst().getTextContent())
                    .doesNotHaveDuplicates();
            for (Element entry : entries) {
                for (String once : List.of("id", "title", "updated", "author", "summary")) {
                    assertThat(own(entry, once)).as(once).hasSize(1);
                }
                assertThat(URI.create(own(entry, "id").getFirst().getTextContent())
                                .isAbsolute())
                        .isTrue();
                assertThat(own(entry, "link")).singleElement().satisfies(link -> assertThat(link.getAttribute("href"))
                        .startsWith("https://records.example.kr" + (lang.endsWith("en") ? "/en" : "") + "/records/"));
                assertThat(OffsetDateTime.parse(own(entry, "updated").getFirst().getTextContent()))
                        .isNotNull();
            }
            assertThat(own(entries.getFirst(), "title").getFirst().getTextContent())
                    .isEqualTo("제목 <59> & \uFFFD");
        }
        assertThat(xml("/feed.atom?lang=en").getAttribute("xml:lang")).isEqualTo("en");
        try (Response answer = get("/feed.atom?lang=fr", null)) {
            assertThat(answer.getStatus()).isEqualTo(400);
        }
    }

    @Test
    void the_catalogue_uses_the_terms_of_dcat_and_names_only_doors_that_are_there() throws Exception {
        archive.show(record("A", "제목"));
        String dcat = Files.readString(SharedSuites.find("standards/dcat/dcat3.ttl"));
        String dcterms = Files.readString(SharedSuites.find("standards/dublin-core/dcterms.xsd"));

        JsonNode catalog = new ObjectMapper().readTree(text("/catalog.jsonld"));

        assertThat(catalog.path("@type").asText()).isEqualTo("dcat:Catalog");
        assertThat(catalog.at("/dcat:service/0/dcat:endpointURL/@id").asText())
                .isEqualTo("https://records.example.kr/oai");
        for (String term : terms(catalog)) {
            if (term.startsWith("dcat:")) {
                assertThat(dcat).as(term).containsPattern("(?m)^" + term + "\\b");
            } else if (term.startsWith("dcterms:")) {
                assertThat(dcterms).as(term).contains("name=\"" + term.substring("dcterms:".length()) + "\"");
            } else {
                // Of FOAF, which DCAT 3 uses itself (sections 6.3.17 and 6.4.20), no file is at hand.
                assertThat(term)
                        .isIn(
                                "foaf:Agent",
                                "foaf:name",
                                "foaf:homepage",
                                "xsd:dateTime",
                                "xsd:nonNegativeInteger",
                                "xsd:hexBinary",
                                "spdx:Checksum",
                                "spdx:checksum",
                                "spdx:algorithm",
                                "spdx:checksumValue");
            }
        }
        assertThat(catalog.at("/dcat:service/1/dcat:endpointURL/@id").asText())
                .isEqualTo("https://records.example.kr/sparql");
    }

    /** As DCAT-AP 3.0.1 has them (spdx:ChecksumShape, dcat:DistributionShape). */
    @Test
    void the_catalogue_names_the_dump_with_length_and_digest_while_there_is_one() throws Exception {
        String shapes = Files.readString(SharedSuites.find("standards/dcat-ap/dcat-ap-SHACL.ttl"));
        JsonNode file = new ObjectMapper()
                .readTree(text("/catalog.jsonld"))
                .at("/dcat:dataset/0/dcat:distribution")
                .valueStream()
                .filter(one -> one.has("dcat:downloadURL"))
                .findFirst()
                .orElseThrow();

        assertThat(file.at("/dcat:downloadURL/@id").asText())
                .isEqualTo("https://records.example.kr/dumps/" + FakeDumps.NAME);
        assertThat(file.at("/dcat:byteSize/@type").asText()).isEqualTo("xsd:nonNegativeInteger");
        assertThat(file.at("/dcat:byteSize/@value").asText()).isEqualTo("10");
        assertThat(file.at("/spdx:checksum/spdx:checksumValue/@type").asText()).isEqualTo("xsd:hexBinary");
        assertThat(file.at("/spdx:checksum/spdx:checksumValue/@value").asText()).isEqualTo(FakeDumps.sha512());
        for (String term : terms(file)) {
            if (term.startsWith("spdx:")) {
                assertThat(shapes).as(term).contains("<http://spdx.org/rdf/terms#" + term.substring(5) + ">");
            }
        }
        dumps.withdrawn = true;
        assertThat(text("/catalog.jsonld")).doesNotContain("downloadURL", FakeDumps.sha512());
    }

    private static Set<String> terms(JsonNode node) {
        Set<String> terms = new HashSet<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getKey().contains(":")) {
                terms.add(field.getKey());
            }
            if (field.getKey().equals("@type")) {
                terms.add(field.getValue().asText());
            }
            if (!field.getKey().equals("@context")) {
                terms.addAll(terms(field.getValue()));
            }
        }
        node.elements().forEachRemaining(one -> {
            if (node.isArray()) {
                terms.addAll(terms(one));
            }
        });
        return terms;
    }

    private Response get(String path, @Nullable String tag) {
        String[] parts = path.split(Pattern.quote("?lang="), 2);
        var target = api.target(parts[0]);
        var asked = (parts.length > 1 ? target.queryParam("lang", parts[1]) : target).request();
        return tag == null ? asked.get() : asked.header("If-None-Match", tag).get();
    }

    private String text(String path) {
        try (Response answer = get(path, null)) {
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer.readEntity(String.class);
        }
    }

    private Element xml(String path) throws Exception {
        try (Response answer = get(path, null)) {
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.readEntity(byte[].class)))
                    .getDocumentElement();
        }
    }

    private static List<String> texts(Element root, String namespace, String name) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = root.getElementsByTagNameNS(namespace, name);
        for (int n = 0; n < nodes.getLength(); n++) {
            texts.add(nodes.item(n).getTextContent());
        }
        return texts;
    }

    private static List<Element> own(Element parent, String name) {
        List<Element> own = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int n = 0; n < nodes.getLength(); n++) {
            if (nodes.item(n) instanceof Element child
                    && ATOM.equals(child.getNamespaceURI())
                    && child.getLocalName().equals(name)) {
                own.add(child);
            }
        }
        return own;
    }

    private static RecordDescription record(String number, String title) {
        return new RecordDescription(
                NAMES.record("한빛시", number),
                Level.ITEM,
                Optional.of(NAMES.fonds("한빛시")),
                RecordDescription.RANK_UNTOLD,
                new Origin("한빛시", number, "2026-1"),
                title,
                new Provenance("한빛시", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of());
    }
}
