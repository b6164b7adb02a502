package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.Dump;
import kr.seogo.catalog.api.DumpFile;
import org.jspecify.annotations.Nullable;

/** The archive as a catalogue of DCAT 3 in JSON-LD, with its context in the document, so that nobody must fetch one. */
public record CatalogJson(
        @JsonProperty("@context") Map<String, String> context,
        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        @JsonProperty("dcterms:title") List<Text> title,
        @JsonProperty("dcterms:publisher") Agent publisher,
        @JsonProperty("foaf:homepage") Thing homepage,

        @JsonProperty("dcterms:modified") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Value modified,

        @JsonProperty("dcat:dataset") List<Dataset> datasets,
        @JsonProperty("dcat:service") List<Service> services) {

    private static final Map<String, String> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcterms", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final Thing OAI_PMH = new Thing("http://www.openarchives.org/OAI/2.0/");
    private static final Thing SPARQL = new Thing("http://www.w3.org/TR/sparql11-protocol/");
    private static final Thing OPENAPI = new Thing("https://spec.openapis.org/oas/v3.1.0");
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

    /** Words in a language. */
    public record Text(
            @JsonProperty("@language") String language,
            @JsonProperty("@value") String value) {}

    /** Something by its address. */
    public record Thing(@JsonProperty("@id") String id) {}

    /** A value with its type. */
    public record Value(
            @JsonProperty("@type") String type,
            @JsonProperty("@value") String value) {}

    /** Who publishes. */
    public record Agent(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonProperty("foaf:name") List<Text> name) {}

    /** The public's records as one dataset. */
    public record Dataset(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonProperty("dcterms:title") List<Text> title,
            @JsonProperty("dcterms:description") List<Text> description,
            @JsonProperty("dcterms:publisher") Thing publisher,

            @JsonProperty("dcterms:modified") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Value modified,

            @JsonProperty("dcat:landingPage") Thing landingPage,
            @JsonProperty("dcat:distribution") List<Distribution> distributions) {}

    /** A form in which the dataset can be had: by a service, or as a file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Distribution(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonProperty("dcterms:title") List<Text> title,
            @JsonProperty("dcat:accessURL") Thing accessUrl,
            @JsonProperty("dcat:accessService") @Nullable Thing accessService,
            @JsonProperty("dcat:mediaType") Thing mediaType,
            @JsonProperty("dcat:downloadURL") @Nullable Thing downloadUrl,
            @JsonProperty("dcat:compressFormat") @Nullable Thing compression,
            @JsonProperty("dcat:byteSize") @Nullable Value bytes,
            @JsonProperty("dcterms:modified") @Nullable Value modified,
            @JsonProperty("spdx:checksum") @Nullable Checksum checksum) {}

    /** By which a file is known to be whole (SPDX 2, as DCAT 3 uses it). */
    public record Checksum(
            @JsonProperty("@type") String type,
            @JsonProperty("spdx:algorithm") Thing algorithm,
            @JsonProperty("spdx:checksumValue") Value value) {}

    /** A service by which it can be asked. */
    public record Service(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonProperty("dcterms:title") List<Text> title,
            @JsonProperty("dcat:endpointURL") Thing endpoint,
            @JsonProperty("dcat:endpointDescription") Thing description,
            @JsonProperty("dcterms:conformsTo") Thing conformsTo,
            @JsonProperty("dcat:servesDataset") Thing dataset) {}

    /**
     * The catalogue of an archive.
     *
     * @param newest when anything public last changed
     * @param dump all of it as files, where there is one
     */
    public static CatalogJson of(
            Label archive, PublicAddresses addresses, Optional<Instant> newest, Optional<Dump> dump) {
        Names names = new Names(addresses);
        @Nullable
        Value modified = newest.map(at -> new Value(
                        "xsd:dateTime", at.truncatedTo(ChronoUnit.SECONDS).toString()))
                .orElse(null);
        List<Text> title = text(archive.ko(), archive.en());
        return new CatalogJson(
                CONTEXT,
                names.of("catalog"),
                "dcat:Catalog",
                title,
                new Agent(names.of("archive"), "foaf:Agent", title),
                new Thing(addresses.of("/")),
                modified,
                List.of(dataset(names, modified, dump)),
                List.of(harvesting(names), querying(names), asking(names)));
    }

    /** Names within the document. */
    private record Names(PublicAddresses addresses) {
        String of(String name) {
            return addresses.of("/catalog.jsonld#" + name);
        }

        Thing thing(String name) {
            return new Thing(of(name));
        }
    }

    private static Dataset dataset(Names names, @Nullable Value modified, Optional<Dump> dump) {
        return new Dataset(
                names.of("records"),
                "dcat:Dataset",
                text("공개 기록물 목록", "Public records"),
                text("목록을 공개한 모든 기록물의 기술 정보", "The descriptions of all records whose entry is public"),
                names.thing("archive"),
                modified,
                new Thing(names.addresses().of("/browse")),
                Stream.concat(services(names), files(names, dump)).toList());
    }

    private static Stream<Distribution> services(Names names) {
        return Stream.of(
                distribution(names, "dublin-core", text("더블린 코어", "Dublin Core"), "oai_dc", "text/xml"),
                distribution(names, "ead", text("EAD 3", "EAD 3"), "ead", "text/xml"),
                distribution(names, "rico", text("RiC-O 그래프", "RiC-O graphs"), "rico", "text/xml"));
    }

    private static Distribution distribution(
            Names names, String name, List<Text> title, String prefix, String mediaType) {
        return new Distribution(
                names.of(name),
                "dcat:Distribution",
                title,
                new Thing(names.addresses().of("/oai?verb=ListRecords&metadataPrefix=" + prefix)),
                names.thing("oai"),
                new Thing(MEDIA_TYPE + mediaType),
                null,
                null,
                null,
                null,
                null);
    }

    private static Stream<Distribution> files(Names names, Optional<Dump> dump) {
        return dump.stream().flatMap(one -> one.files().stream()
                .map(file -> file(names, file, one.made().truncatedTo(ChronoUnit.SECONDS))));
    }

    private static Distribution file(Names names, DumpFile file, Instant made) {
        return new Distribution(
                names.of(file.name()),
                "dcat:Distribution",
                text("전체 내려받기 (" + file.name() + ")", "Everything as a file (" + file.name() + ")"),
                new Thing(names.addresses().of("/dumps/")),
                null,
                new Thing(MEDIA_TYPE + file.mediaType()),
                new Thing(names.addresses().dump(file.name())),
                new Thing(MEDIA_TYPE + "application/gzip"),
                new Value("xsd:nonNegativeInteger", String.valueOf(file.bytes())),
                new Value("xsd:dateTime", made.toString()),
                new Checksum(
                        "spdx:Checksum",
                        new Thing("spdx:checksumAlgorithm_sha512"),
                        new Value("xsd:hexBinary", file.digest().hex())));
    }

    private static Service harvesting(Names names) {
        return new Service(
                names.of("oai"),
                "dcat:DataService",
                text("목록 수집 (OAI-PMH)", "Harvesting (OAI-PMH)"),
                new Thing(names.addresses().of("/oai")),
                new Thing(names.addresses().of("/oai?verb=Identify")),
                OAI_PMH,
                names.thing("records"));
    }

    private static Service querying(Names names) {
        return new Service(
                names.of("sparql"),
                "dcat:DataService",
                text("SPARQL 질의", "Questions in SPARQL"),
                new Thing(names.addresses().of("/sparql")),
                new Thing(names.addresses().of("/api/v1/openapi.json")),
                SPARQL,
                names.thing("records"));
    }

    private static Service asking(Names names) {
        return new Service(
                names.of("api"),
                "dcat:DataService",
                text("검색과 열람", "Search and reading"),
                new Thing(names.addresses().of("/api/v1")),
                new Thing(names.addresses().of("/api/v1/openapi.json")),
                OPENAPI,
                names.thing("records"));
    }

    private static List<Text> text(String korean, String english) {
        return List.of(new Text("ko", korean), new Text("en", english));
    }
}
