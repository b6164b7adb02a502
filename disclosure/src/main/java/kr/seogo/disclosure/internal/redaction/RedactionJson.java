package kr.seogo.disclosure.internal.redaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.api.RedactionDesk.Kept;

/** Marks and what is kept, as they stand in the database; members are only ever added. */
final class RedactionJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RedactionJson() {}

    static String marks(List<RedactionMark> marks) {
        ArrayNode all = JSON.createArrayNode();
        for (RedactionMark mark : marks) {
            ObjectNode node = all.addObject().put("ground", mark.ground());
            switch (mark) {
                case RedactionMark.Text t -> node.put("text", t.text());
                case RedactionMark.Region r ->
                    node.put("page", r.page())
                            .put("x", r.x())
                            .put("y", r.y())
                            .put("width", r.width())
                            .put("height", r.height());
            }
        }
        return all.toString();
    }

    static List<RedactionMark> marks(String json) {
        List<RedactionMark> marks = new ArrayList<>();
        for (JsonNode n : read(json)) {
            int ground = n.path("ground").asInt();
            marks.add(
                    n.has("text")
                            ? new RedactionMark.Text(ground, n.path("text").asText())
                            : new RedactionMark.Region(
                                    ground,
                                    n.path("page").asInt(),
                                    n.path("x").asDouble(),
                                    n.path("y").asDouble(),
                                    n.path("width").asDouble(),
                                    n.path("height").asDouble()));
        }
        return marks;
    }

    static String kept(List<Kept> kept) {
        ArrayNode all = JSON.createArrayNode();
        kept.forEach(k -> all.addObject().put("text", k.text()).put("reason", k.reason()));
        return all.toString();
    }

    static List<Kept> kept(String json) {
        List<Kept> kept = new ArrayList<>();
        read(json)
                .forEach(n -> kept.add(
                        new Kept(n.path("text").asText(), n.path("reason").asText())));
        return kept;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A redaction's marks in the database are no JSON", e);
        }
    }
}
