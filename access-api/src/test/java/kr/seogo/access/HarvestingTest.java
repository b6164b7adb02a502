package kr.seogo.access;

import static kr.seogo.access.FakeHarvest.NAMES;
import static kr.seogo.testing.OaiHarvester.children;
import static kr.seogo.testing.OaiHarvester.first;
import static kr.seogo.testing.OaiHarvester.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import io.dropwizard.testing.junit5.ResourceExtension;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.access.internal.http.OaiResource;
import kr.seogo.access.internal.http.ProblemMapper;
import kr.seogo.access.internal.oai.OaiPmh;
import kr.seogo.access.internal.oai.OaiSchema;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Origin;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.Retention;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.Sha512;
import kr.seogo.testing.OaiHarvester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** OAI-PMH 2.0 as its specification has it: every answer is valid, whatever stands in a record. */
@ExtendWith(DropwizardExtensionsSupport.class)
class HarvestingTest {

    private static final String WILD = "<제목> & \"따옴표\" ]]> \u0000\u0007\uFFFF\uD800 🏛 e\u0301 & \r\n\t끝";
    private static final String ID = "oai:records.example.kr:";
    private static final Optional<URI> ADDRESS = Optional.of(URI.create("https://records.example.kr"));

    private final FakeHarvest archive = new FakeHarvest();
    private final ResourceExtension api = ResourceExtension.builder()
            .setRegisterDefaultExceptionMappers(false)
            .addResource(new OaiResource(
                    new OaiPmh(
                            archive,
                            new HarvestSettings(
                                    new Label("한빛 <기록관>", "Hanbit & Archives"),
                                    "ask@records.example.kr",
                                    "records.example.kr",
                                    ADDRESS,
                                    "a key")),
                    ADDRESS))
            .addProvider(new ProblemMapper())
            .build();

    private final OaiHarvester harvester = new OaiHarvester(OaiSchema.rdf(), this::ask);

    private byte[] ask(String parameters) {
        WebTarget target = api.target("/oai");
        for (String pair : parameters.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            target = target.queryParam(parts[0], parts.length > 1 ? parts[1] : "");
        }
        try (Response response = target.request().get()) {
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getMediaType()).hasToString("text/xml;charset=utf-8");
            return response.readEntity(byte[].class);
        }
    }

    @Test
    void says_what_it_is_and_what_it_gives() {
        Element identify = first(harvester.ask("verb=Identify"), "Identify").orElseThrow();

        assertThat(text(identify, "repositoryName")).isEqualTo("한빛 <기록관> (Hanbit & Archives)");
        assertThat(text(identify, "baseURL")).isEqualTo("https://records.example.kr/oai");
        assertThat(text(identify, "adminEmail")).isEqualTo("ask@records.example.kr");
        assertThat(text(identify, "deletedRecord")).isEqualTo("persistent");
        assertThat(text(identify, "granularity")).isEqualTo("YYYY-MM-DDThh:mm:ssZ");
        Element formats = first(harvester.ask("verb=ListMetadataFormats"), "ListMetadataFormats")
                .orElseThrow();
        assertThat(children(formats))
                .extracting(format -> text(format, "metadataPrefix"))
                .containsExactly("oai_dc", "ead", "rico");
        assertThat(children(formats))
                .extracting(format -> text(format, "schema"))
                .contains("https://records.example.kr/oai/rdf.xsd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "ead", "rico"})
    void gives_any_record_in_every_format(String format) {
        for (Level level : Level.values()) {
            archive.show(full(level, "F" + level.code()));
            archive.show(bare(level, "B" + level.code()));
        }

        harvester.harvest("ListRecords", "metadataPrefix=" + format, () -> {});

        assertThat(harvester.live()).hasSize(8).allSatisfy((id, one) -> {
            assertThat(one.metadata()).isPresent();
            assertThat(id).startsWith(ID);
            Element record = first(
                            harvester.ask("verb=GetRecord&identifier=" + id + "&metadataPrefix=" + format), "GetRecord")
                    .orElseThrow();
            assertThat(children(record)).hasSize(1);
        });
    }

    @Test
    void writes_what_xml_cannot_hold_as_a_mark_and_all_else_as_it_is() {
        archive.show(full(Level.ITEM, "W"));

        harvester.harvest("ListRecords", "metadataPrefix=oai_dc", () -> {});

        String title = harvester
                .live()
                .values()
                .iterator()
                .next()
                .metadata()
                .orElseThrow()
                .getFirstChild()
                .getTextContent();
        assertThat(title)
                .startsWith("<제목> & \"따옴표\" ]]> \uFFFD\uFFFD\uFFFD\uFFFD 🏛 e\u0301 & ")
                .endsWith("\t끝");
    }

    @Test
    void goes_on_with_a_list_however_much_changes_meanwhile() {
        for (int n = 0; n < 1_234; n++) {
            archive.show(bare(Level.ITEM, "N" + n));
        }
        RecordId closed = bare(Level.ITEM, "N1200").id();
        RecordId later = bare(Level.ITEM, "N3").id();
        Set<String> tokens = new HashSet<>();

        String at = harvester.harvest("ListRecords", "metadataPrefix=oai_dc", () -> {
            if (tokens.add("part " + tokens.size()) && tokens.size() == 2) {
                archive.close(closed);
                archive.show(bare(Level.ITEM, "N3"));
                archive.show(bare(Level.ITEM, "new"));
            }
        });

        assertThat(tokens).hasSize(13);
        assertThat(harvester.all()).hasSize(1_235);
        assertThat(harvester.live())
                .hasSize(1_234)
                .doesNotContainKey(ID + closed)
                .containsKey(ID + later);
        assertThat(at).isEqualTo("2026-03-09T00:20:34Z");
        harvester.all().clear();
        harvester.harvest("ListIdentifiers", "metadataPrefix=oai_dc&from=" + at, () -> {});
        // What was there at that second, and what changed after it.
        assertThat(harvester.all()).hasSize(4).containsKey(ID + closed);
    }

    @Test
    void tells_of_gone_records_by_their_headers_for_ever() {
        RecordDescription d = bare(Level.ITEM, "G");
        archive.show(d);
        archive.close(d.id());

        harvester.harvest("ListRecords", "metadataPrefix=ead", () -> {});

        assertThat(harvester.all().get(ID + d.id())).satisfies(one -> {
            assertThat(one.deleted()).isTrue();
            assertThat(one.metadata()).isEmpty();
            assertThat(one.sets()).contains("level-item");
        });
        Element answer = harvester.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + ID + d.id());
        assertThat(first(answer, "GetRecord")).isPresent();
        assertThat(harvester.error("verb=ListMetadataFormats&identifier=" + ID + d.id()))
                .isEmpty();
    }

    @Test
    void lists_sets_of_levels_and_agencies_in_parts_and_their_records() {
        for (int n = 0; n < 250; n++) {
            archive.show(of("기관 %03d".formatted(n), bare(Level.FILE, "S" + n)));
        }
        Element first = first(harvester.ask("verb=ListSets"), "ListSets").orElseThrow();
        String token = text(first, "resumptionToken");
        Element second = first(harvester.ask("verb=ListSets&resumptionToken=" + token), "ListSets")
                .orElseThrow();

        assertThat(children(first)).hasSize(205);
        assertThat(children(second)).hasSize(51);
        assertThat(text(children(second).getFirst(), "setName")).isEqualTo("기관 200");
        assertThat(text(second, "resumptionToken")).isEmpty();
        String spec = text(children(second).getFirst(), "setSpec");
        harvester.harvest("ListIdentifiers", "metadataPrefix=rico&set=" + spec, () -> {});
        assertThat(harvester.all()).hasSize(1);
        assertThat(harvester.error("verb=ListRecords&metadataPrefix=rico&set=level-item"))
                .contains("noRecordsMatch");
        assertThat(harvester.error("verb=ListRecords&metadataPrefix=rico&set=agency-s1nobody"))
                .contains("noRecordsMatch");
        assertThat(harvester.error("verb=ListRecords&metadataPrefix=rico&set=no:such-set"))
                .contains("noRecordsMatch");
    }

    @ParameterizedTest
    @CsvSource({
        "verb=Nonsense, badVerb",
        "x=y, badVerb",
        "verb=Identify&verb=Identify, badVerb",
        "verb=Identify&x=y, badArgument",
        "verb=ListRecords, badArgument",
        "verb=GetRecord&identifier=a:b, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=ead, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-03-09T00:00:00, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-03-09&until=2026-03-10T00:00:00Z, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-03-10&until=2026-03-09, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&set=a%20b, badArgument",
        "verb=ListRecords&metadataPrefix=mar%3Cc, badArgument",
        "verb=ListRecords&metadataPrefix=marc, cannotDisseminateFormat",
        "verb=ListRecords&metadataPrefix=oai_dc&until=2000-01-01, noRecordsMatch",
        "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2100-01-01, noRecordsMatch",
        "verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc, badArgument",
        "verb=ListRecords&resumptionToken=x, badResumptionToken",
        "verb=ListRecords&resumptionToken=%00%FF, badResumptionToken",
        "verb=ListSets&resumptionToken=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, badResumptionToken",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:records.example.kr:s1nothing0, idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:other.example.kr:s1nothing0, idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=nothing, badArgument",
        "verb=ListMetadataFormats&identifier=oai:records.example.kr:s1nothing0, idDoesNotExist"
    })
    void says_what_is_wrong_by_the_codes_of_the_specification(String parameters, String code) {
        archive.show(bare(Level.ITEM, "E"));

        assertThat(harvester.error(parameters)).contains(code);
    }

    @Test
    void knows_its_own_tokens_and_no_other() {
        for (int n = 0; n < 600; n++) {
            archive.show(bare(Level.ITEM, "T" + n));
        }
        String token = text(
                first(harvester.ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=level-item"), "ListIdentifiers")
                        .orElseThrow(),
                "resumptionToken");

        assertThat(token).hasSizeLessThan(300).matches("[A-Za-z0-9_-]+");
        assertThat(harvester.error("verb=ListIdentifiers&resumptionToken=" + token))
                .isEmpty();
        assertThat(harvester.error("verb=ListRecords&resumptionToken=" + token)).contains("badResumptionToken");
        for (int n = 0; n < token.length() - 1; n++) {
            String altered = token.substring(0, n) + (token.charAt(n) == 'A' ? 'B' : 'A') + token.substring(n + 1);
            assertThat(harvester.error("verb=ListIdentifiers&resumptionToken=" + altered))
                    .as("letter %d", n)
                    .contains("badResumptionToken");
        }
        assertThat(harvester.error("verb=ListIdentifiers&resumptionToken=" + "A".repeat(3_000)))
                .contains("badResumptionToken");
    }

    @Test
    void says_the_arguments_again_only_where_it_understood_them() {
        Element understood = first(harvester.ask("verb=ListRecords&metadataPrefix=marc"), "request")
                .orElseThrow();
        Element not = first(harvester.ask("verb=ListRecords&x=y"), "request").orElseThrow();

        assertThat(understood.getAttribute("metadataPrefix")).isEqualTo("marc");
        assertThat(not.getAttributes().getLength()).isZero();
        assertThat(not.getTextContent()).isEqualTo("https://records.example.kr/oai");
    }

    @Test
    void takes_a_form_as_well() {
        archive.show(bare(Level.ITEM, "P"));
        Form form = new Form("verb", "ListRecords").param("metadataPrefix", "oai_dc");

        try (Response answer = api.target("/oai").request().post(Entity.form(form))) {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.readEntity(String.class)).contains("<ListRecords>", "verb=\"ListRecords\"");
        }
    }

    @Test
    void answers_whatever_a_harvester_accepts_and_asks_it_to_come_again_during_a_rebuild() {
        try (Response answer = api.target("/oai")
                .queryParam("verb", "Identify")
                .request("application/xml")
                .get()) {
            assertThat(answer.getStatus()).isEqualTo(200);
        }
        archive.beingRebuilt = true;

        try (Response answer =
                api.target("/oai").queryParam("verb", "Identify").request().get()) {
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeaderString("Retry-After")).isEqualTo("30");
        }
    }

    @Test
    void does_not_give_what_cannot_be_read_and_says_so() {
        RecordDescription d = bare(Level.ITEM, "L");
        archive.show(d);
        archive.lose(d.id());

        assertThat(harvester.error("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + ID + d.id()))
                .contains("cannotDisseminateFormat");
        assertThat(harvester.error("verb=ListRecords&metadataPrefix=oai_dc")).contains("noRecordsMatch");
        assertThat(harvester.error("verb=ListIdentifiers&metadataPrefix=oai_dc"))
                .isEmpty();
    }

    @Test
    void names_itself_by_its_host_or_else_as_one_for_trials() {
        assertThat(HarvestSettings.repository(ADDRESS, "99999")).isEqualTo("records.example.kr");
        for (String host : List.of("http://127.0.0.1:8080", "http://localhost", "http://[::1]")) {
            assertThat(HarvestSettings.repository(Optional.of(URI.create(host)), "99999"))
                    .isEqualTo("ark99999.invalid");
        }
    }

    private static RecordDescription bare(Level level, String number) {
        return described(level, number, "제목", Optional.empty(), List.of(), List.of());
    }

    private static RecordDescription full(Level level, String number) {
        List<FileDescription> files = level == Level.ITEM
                ? List.of(file(1, FileDescription.Role.ORIGINAL), file(2, FileDescription.Role.REDACTION))
                : List.of();
        return described(level, number, WILD, Optional.of(WILD), Arrays.asList(WILD, "둘"), files);
    }

    private static FileDescription file(int n, FileDescription.Role role) {
        return new FileDescription(
                n,
                role,
                LogicalPath.payload("폴더/파일 <" + n + "> & 사본.hwp"),
                10,
                new Sha512("0".repeat(128)),
                Optional.of(new FormatMatch("fmt/1", "HWP", "", "application/x-hwp", FormatMatch.Method.SIGNATURE)),
                false);
    }

    private static RecordDescription of(String agency, RecordDescription d) {
        return new RecordDescription(
                d.id(),
                d.level(),
                d.parent(),
                d.rank(),
                d.origin(),
                d.title(),
                new Provenance(agency, Optional.empty(), Optional.empty()),
                d.created(),
                d.closed(),
                d.retention(),
                d.type(),
                d.creators(),
                d.approvers(),
                d.places(),
                d.subjects(),
                d.languages(),
                d.description(),
                d.extra(),
                d.files());
    }

    private static RecordDescription described(
            Level level,
            String number,
            String title,
            Optional<String> text,
            List<String> words,
            List<FileDescription> files) {
        boolean full = text.isPresent();
        return new RecordDescription(
                level == Level.FONDS ? NAMES.fonds(number) : NAMES.record("한빛시", number),
                level,
                level == Level.FONDS ? Optional.empty() : Optional.of(NAMES.fonds("한빛시")),
                RecordDescription.RANK_UNTOLD,
                new Origin("한빛시", number, "2026-1"),
                title,
                new Provenance("한빛시", text, text),
                full ? Optional.of(new CatalogDate("2015/2016-12")) : Optional.empty(),
                Optional.empty(),
                full ? Optional.of(Retention.PERMANENT) : Optional.empty(),
                full ? Optional.of(RecordType.MINUTES) : Optional.empty(),
                words,
                words,
                words,
                words,
                words.isEmpty() ? List.of() : List.of("ko"),
                text,
                Map.of(),
                files);
    }
}
