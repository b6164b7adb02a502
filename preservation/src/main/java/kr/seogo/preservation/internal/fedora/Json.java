package kr.seogo.preservation.internal.fedora;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** The notes that Seogo keeps in an archival group, as JSON. */
final class Json {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static byte[] bytes(JsonNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Names and numbers can be written", e);
        }
    }

    /**
     * Reads a note.
     *
     * @throws IOException where it is not of this form, or is another object's
     */
    static JsonNode read(byte[] bytes, String form, String object) throws IOException {
        JsonNode root = JSON.readTree(bytes);
        String found = root.path("form").asText();
        if (!found.equals(form)) {
            throw new IOException("its form is \"%s\"; expected \"%s\"".formatted(found, form));
        }
        if (!root.path("object").asText().equals(object)) {
            throw new IOException("it is of %s, not of %s".formatted(root.path("object"), object));
        }
        return root;
    }
}
