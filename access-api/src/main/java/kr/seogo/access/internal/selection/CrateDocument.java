package kr.seogo.access.internal.selection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordView;

/**
 * {@code ro-crate-metadata.json} of a selection (RO-Crate 1.2): the crate, a dataset for each record, a file for each file. It is
 * flat; what one says of another is its {@code @id}.
 */
final class CrateDocument {

    static final String NAME = "ro-crate-metadata.json";

    private static final JsonFactory JSON = new JsonFactory();
    private static final String VERSION = "https://w3id.org/ro/crate/1.2";
    private static final String CONDITIONS =
            "이용 조건은 이 기록을 낸 기록원에 물어보십시오. Ask the archive that hands these records out for the conditions of use.";

    private final Map<RecordId, List<PackedFile>> records;
    private final SelectionWords words;
    private final JsonGenerator json;

    private CrateDocument(List<PackedFile> packed, SelectionWords words, JsonGenerator json) {
        this.records = packed.stream()
                .collect(Collectors.groupingBy(
                        file -> file.record().description().id(), LinkedHashMap::new, Collectors.toList()));
        this.words = words;
        this.json = json;
    }

    static byte[] of(List<PackedFile> packed, SelectionWords words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            new CrateDocument(packed, words, json).write();
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", VERSION + "/context");
        json.writeArrayFieldStart("@graph");
        descriptor();
        root();
        for (List<PackedFile> files : records.values()) {
            record(files.getFirst().record(), files);
            for (PackedFile file : files) {
                file(file);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void descriptor() throws IOException {
        begin(NAME, "CreativeWork");
        reference("conformsTo", VERSION);
        reference("about", "./");
        json.writeEndObject();
    }

    private void root() throws IOException {
        begin("./", "Dataset");
        json.writeStringField("name", words.archive().ko() + " 기록물 " + records.size() + "건");
        json.writeStringField(
                "description", words.archive().en() + ": " + records.size() + " records with their files");
        json.writeStringField("datePublished", words.today().toString());
        json.writeStringField("license", CONDITIONS);
        reference("publisher", publisher());
        references("hasPart", records.keySet().stream().map(CrateDocument::id).toList());
        json.writeEndObject();

        begin(publisher(), "Organization");
        json.writeStringField("name", words.archive().ko());
        json.writeStringField("url", publisher());
        json.writeEndObject();
    }

    private String publisher() {
        return words.addresses().of("/");
    }

    private void record(RecordView view, List<PackedFile> files) throws IOException {
        RecordDescription d = view.description();
        begin(id(d.id()), "Dataset");
        json.writeStringField("name", d.title());
        json.writeStringField("identifier", view.ark());
        json.writeStringField("url", words.addresses().page(d.id()));
        if (d.created().isPresent()) {
            json.writeStringField("dateCreated", d.created().get().text());
        }
        if (d.description().isPresent()) {
            json.writeStringField("description", d.description().get());
        }
        json.writeStringField(
                "conditionsOfAccess", view.access().disclosure().label().ko());
        references("hasPart", files.stream().map(CrateDocument::id).toList());
        json.writeEndObject();
    }

    private void file(PackedFile file) throws IOException {
        begin(id(file), "File");
        json.writeStringField("name", file.name());
        json.writeStringField("contentSize", Long.toString(file.bytes()));
        if (file.mediaType().isPresent()) {
            json.writeStringField("encodingFormat", file.mediaType().get());
        }
        json.writeEndObject();
    }

    private void begin(String id, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", id);
        json.writeStringField("@type", type);
    }

    private void reference(String property, String id) throws IOException {
        json.writeObjectFieldStart(property);
        json.writeStringField("@id", id);
        json.writeEndObject();
    }

    private void references(String property, Collection<String> ids) throws IOException {
        json.writeArrayFieldStart(property);
        for (String id : ids) {
            json.writeStartObject();
            json.writeStringField("@id", id);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String id(RecordId record) {
        return record.name() + "/";
    }

    /** A relative URI: segments are encoded, slashes are not. */
    private static String id(PackedFile file) {
        return Arrays.stream(file.path().split("/", -1))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
