package kr.seogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import io.dropwizard.testing.junit5.ResourceExtension;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kr.seogo.access.internal.http.ProblemMapper;
import kr.seogo.access.internal.http.SelectionsResource;
import kr.seogo.access.internal.selection.Selection;
import kr.seogo.access.internal.selection.SelectionForm;
import kr.seogo.access.internal.selection.SelectionWords;
import kr.seogo.access.internal.selection.SelectionZip;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Selections, read by whoever knows RFC 8493 and RO-Crate 1.2 alone. */
@ExtendWith(DropwizardExtensionsSupport.class)
class SelectionsTest {

    private static final String SELECTIONS = "/api/v1/selections";
    private static final String FILE = "s1open/1/회의록 _초안___.hwp";
    private static final Instant NOW = Instant.parse("2026-03-09T15:30:00Z");
    private static final HarvestSettings SETTINGS = new HarvestSettings(
            new Label("한빛 <기록관>", "Hanbit & Archives"),
            "ask@records.example.kr",
            "records.example.kr",
            Optional.of(URI.create("https://records.example.kr")),
            "a key");

    private final FakeArchive archive = new FakeArchive();
    private final ResourceExtension api = ResourceExtension.builder()
            .setRegisterDefaultExceptionMappers(false)
            .addResource(new SelectionsResource(archive, archive, SETTINGS, () -> NOW))
            .addProvider(new ProblemMapper())
            .build();

    /** RFC 8493, section 2, and 4.2: one folder in the zip. */
    @Test
    void a_bag_is_whole_and_holds_what_may_be_read() throws Exception {
        Map<String, byte[]> zip = unzip("s1open,s1closed,s1open", "bag");

        assertThat(zip.keySet()).allSatisfy(name -> assertThat(name).startsWith("selection/"));
        Map<String, byte[]> bag = new HashMap<>();
        zip.forEach((name, bytes) -> bag.put(name.substring("selection/".length()), bytes));
        assertThat(text(bag, "bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        Map<String, String> payload = manifest(text(bag, "manifest-sha512.txt"));
        assertThat(payload.keySet())
                .containsExactlyInAnyOrder("data/s1open/record.ttl", "data/" + FILE, "data/s1closed/record.ttl");
        assertThat(bag.keySet().stream().filter(name -> name.startsWith("data/")))
                .containsExactlyInAnyOrderElementsOf(payload.keySet());
        Map<String, String> tags = manifest(text(bag, "tagmanifest-sha512.txt"));
        assertThat(tags.keySet()).containsExactlyInAnyOrder("bagit.txt", "bag-info.txt", "manifest-sha512.txt");
        Map<String, String> all = new HashMap<>(payload);
        all.putAll(tags);
        for (Map.Entry<String, String> line : all.entrySet()) {
            assertThat(sha512(bytes(bag, line.getKey()))).as(line.getKey()).isEqualTo(line.getValue());
        }
        long octets = payload.keySet().stream()
                .mapToLong(name -> bytes(bag, name).length)
                .sum();
        assertThat(text(bag, "bag-info.txt"))
                .contains("\nPayload-Oxum: " + octets + ".3\n", "\nBagging-Date: 2026-03-10\n");
        assertThat(bytes(bag, "data/" + FILE)).isEqualTo(FakeArchive.BYTES);
    }

    /** RO-Crate 1.2: a flat graph in which everything is named and everything named is there. */
    @Test
    void a_crate_describes_every_file_it_holds_in_terms_of_its_context() throws Exception {
        Map<String, byte[]> zip = unzip("s1open,s1closed", "ro-crate");
        JsonNode crate = new ObjectMapper().readTree(bytes(zip, "ro-crate-metadata.json"));
        JsonNode context = new ObjectMapper()
                .readTree(Files.readString(SharedSuites.find("standards/ro-crate/1.2/context.jsonld")))
                .path("@context");

        assertThat(crate.path("@context").asText()).isEqualTo("https://w3id.org/ro/crate/1.2/context");
        Map<String, JsonNode> entities = new LinkedHashMap<>();
        crate.path("@graph")
                .forEach(entity -> assertThat(entities.put(entity.path("@id").asText(), entity))
                        .isNull());
        JsonNode descriptor = Objects.requireNonNull(entities.get("ro-crate-metadata.json"));
        assertThat(descriptor.at("/conformsTo/@id").asText()).isEqualTo("https://w3id.org/ro/crate/1.2");
        JsonNode root =
                Objects.requireNonNull(entities.get(descriptor.at("/about/@id").asText()));
        assertThat(root.path("@type").asText()).isEqualTo("Dataset");
        for (String needed : List.of("name", "description", "datePublished", "license")) {
            assertThat(root.path(needed).asText()).as(needed).isNotBlank();
        }
        for (JsonNode entity : entities.values()) {
            assertThat(context.has(entity.path("@type").asText())).isTrue();
            entity.fieldNames().forEachRemaining(name -> assertThat(name.startsWith("@") || context.has(name))
                    .as(name)
                    .isTrue());
            entity.findValues("hasPart")
                    .forEach(parts -> parts.forEach(part ->
                            assertThat(entities).containsKey(part.path("@id").asText())));
        }
        assertThat(entities.values().stream()
                        .filter(one -> one.path("@type").asText().equals("File"))
                        .map(one -> URLDecoder.decode(one.path("@id").asText(), StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrder("s1open/record.ttl", FILE, "s1closed/record.ttl");
        assertThat(zip.keySet())
                .containsExactlyInAnyOrder("ro-crate-metadata.json", "s1open/record.ttl", FILE, "s1closed/record.ttl");
        JsonNode file = entities.values().stream()
                .filter(one -> one.path("name").asText().equals(FakeArchive.NAME))
                .findFirst()
                .orElseThrow();
        assertThat(file.path("@id").asText()).matches("[!-~]+");
        assertThat(file.path("contentSize").asText()).isEqualTo("10");
    }

    @Test
    void a_hidden_record_is_answered_as_one_that_does_not_exist() {
        try (Response hidden = get("s1open,s1hidden", "bag");
                Response none = get("s1open,s1nobody", "bag")) {
            assertThat(hidden.getStatus()).isEqualTo(404);
            assertThat(hidden.readEntity(String.class)).isEqualTo(none.readEntity(String.class));
        }
    }

    @Test
    void staff_get_what_staff_may_read() throws Exception {
        try (Response answer = api.target(SELECTIONS)
                .queryParam("ids", "s1hidden")
                .queryParam("form", "bag")
                .request()
                .header("Authorization", "Bearer archivist")
                .get()) {
            assertThat(unzip(answer.readEntity(byte[].class)))
                    .containsKey("selection/data/" + FILE.replace("s1open", "s1hidden"));
            assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(answer.getHeaderString("Vary")).contains("Authorization");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "s1open,"})
    void a_selection_of_nothing_is_refused_and_an_empty_name_is_none(String ids) {
        try (Response answer = get(ids, "bag")) {
            assertThat(answer.getStatus()).isEqualTo(ids.contains("s1open") ? 200 : 400);
        }
    }

    @Test
    void one_of_too_many_or_of_an_unknown_form_is_refused() {
        try (Response many = get("s1open,".repeat(101), "bag");
                Response form = get("s1open", "tar");
                Response none = get("s1open", "")) {
            assertThat(List.of(many.getStatus(), form.getStatus(), none.getStatus()))
                    .containsOnly(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_closed_while_it_is_written_is_left_out_and_not_named(SelectionForm form) throws Exception {
        ClosingArchive closing = new ClosingArchive(archive);
        Selection selection = selection(closing);
        closing.closed = true;

        Map<String, byte[]> zip = unzip(written(selection, form, closing));

        assertThat(zip.keySet()).noneMatch(name -> name.contains(".hwp"));
        zip.forEach((name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(name).doesNotContain(".hwp"));
    }

    @ParameterizedTest
    @EnumSource
    void other_bytes_than_were_preserved_end_the_answer(SelectionForm form) {
        ClosingArchive closing = new ClosingArchive(archive);
        Selection selection = selection(closing);
        closing.damaged = true;

        assertThatThrownBy(() -> written(selection, form, closing))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not the one that was preserved");
        assertThat(closing.channels).hasSize(1).noneMatch(MemoryChannel::isOpen);
    }

    private static Selection selection(Catalogue catalogue) {
        return Selection.of(List.of(FakeArchive.OPEN), Caller.PUBLIC, catalogue).orElseThrow();
    }

    private static byte[] written(Selection selection, SelectionForm form, Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SelectionWords words =
                new SelectionWords(SETTINGS.archive(), new PublicAddresses("https://records.example.kr"), NOW);
        new SelectionZip(selection, form, catalogue, words).write(out);
        return out.toByteArray();
    }

    private Map<String, byte[]> unzip(String ids, String form) throws IOException {
        try (Response answer = get(ids, form)) {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getMediaType()).hasToString("application/zip");
            Map<String, byte[]> zip = unzip(answer.readEntity(byte[].class));
            assertThat(archive.channels).isNotEmpty().noneMatch(MemoryChannel::isOpen);
            return zip;
        }
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> zip = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(zip.put(entry.getName(), in.readAllBytes())).isNull();
            }
        }
        return zip;
    }

    private Response get(String ids, String form) {
        return api.target(SELECTIONS)
                .queryParam("ids", ids)
                .queryParam("form", form)
                .request()
                .get();
    }

    private static Map<String, String> manifest(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split(" +", 2);
            lines.put(parts[1], parts[0]);
        }
        assertThat(new TreeSet<>(lines.keySet())).hasSize((int) text.lines().count());
        return lines;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(bytes(files, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String sha512(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    }
}
