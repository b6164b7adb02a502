package kr.seogo.disclosure.internal.redaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.api.Mask;
import kr.seogo.catalog.api.ReleasedRedaction.Taken;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.api.RedactionDesk.Kept;

/** Marks and what is kept: whole, as they are sealed, and told, as anybody may see them. Members are only ever added. */
final class RedactionJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RedactionJson() {}

    /** What is sealed. */
    record Marked(List<RedactionMark> marks, List<Kept> kept) {
        Marked {
            marks = List.copyOf(marks);
            kept = List.copyOf(kept);
        }

        /** What was marked by its string, in the order of the marks. */
        List<String> texts() {
            return marks.stream()
                    .filter(RedactionMark.Text.class::isInstance)
                    .map(mark -> ((RedactionMark.Text) mark).text())
                    .toList();
        }
    }

    /** What may be seen of it. */
    record Told(List<Taken> taken, List<Kept> kept) {
        Told {
            taken = List.copyOf(taken);
            kept = List.copyOf(kept);
        }

        static Told of(Marked marked) {
            return new Told(
                    marked.marks().stream()
                            .map(m -> new Taken(m.ground(), m.told()))
                            .toList(),
                    marked.kept().stream()
                            .map(k -> new Kept(Mask.of(k.text()), k.reason()))
                            .toList());
        }
    }

    static String write(Marked marked) {
        ObjectNode all = JSON.createObjectNode();
        ArrayNode marks = all.putArray("marks");
        for (RedactionMark mark : marked.marks()) {
            ObjectNode node = marks.addObject().put("ground", mark.ground());
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
        kept(all, marked.kept());
        return all.toString();
    }

    static Marked marked(String json) {
        JsonNode all = read(json);
        List<RedactionMark> marks = new ArrayList<>();
        for (JsonNode n : all.path("marks")) {
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
        return new Marked(marks, kept(all));
    }

    static String write(Told told) {
        ObjectNode all = JSON.createObjectNode();
        ArrayNode taken = all.putArray("taken");
        told.taken().forEach(t -> taken.addObject().put("ground", t.ground()).put("where", t.where()));
        kept(all, told.kept());
        return all.toString();
    }

    static Told told(String json) {
        JsonNode all = read(json);
        List<Taken> taken = new ArrayList<>();
        all.path("taken")
                .forEach(n -> taken.add(
                        new Taken(n.path("ground").asInt(), n.path("where").asText())));
        return new Told(taken, kept(all));
    }

    private static void kept(ObjectNode all, List<Kept> kept) {
        ArrayNode array = all.putArray("kept");
        kept.forEach(k -> array.addObject().put("text", k.text()).put("reason", k.reason()));
    }

    private static List<Kept> kept(JsonNode all) {
        List<Kept> kept = new ArrayList<>();
        all.path("kept")
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
