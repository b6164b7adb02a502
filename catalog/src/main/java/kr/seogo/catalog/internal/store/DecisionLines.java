package kr.seogo.catalog.internal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;

/**
 * {@code metadata/access/<key>.jsonl}: the decisions a version made, one JSON object a line, in UTF-8. Members:
 * {@code record, disclosure} ({@code open}, {@code partial}, {@code closed}){@code , grounds, reason, listed, since}
 * (ISO 8601){@code , decidedBy, cause, forCase} (the number of a case of disclosure, empty for none; not in older lines,
 * whose reason says it). Data outlives code: members are added, never renamed.
 */
public final class DecisionLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DecisionLines() {}

    /** Where the decisions of a version lie. */
    public static LogicalPath path(IntentKey key) {
        return LogicalPath.metadata("access/" + key + ".jsonl");
    }

    /** Writes decisions in their order. */
    public static byte[] write(List<AccessDecision> decisions) {
        StringBuilder lines = new StringBuilder();
        for (AccessDecision d : decisions) {
            ObjectNode line = JSON.createObjectNode()
                    .put("record", d.record().name())
                    .put("disclosure", d.disclosure().code());
            d.grounds().forEach(line.putArray("grounds")::add);
            line.put("reason", d.reason())
                    .put("listed", d.listed())
                    .put("since", d.since().toString())
                    .put("decidedBy", d.decidedBy())
                    .put("cause", d.cause())
                    .put("forCase", d.forCase().orElse(""));
            lines.append(line).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads decisions in their order.
     *
     * @throws IllegalArgumentException when a line is no decision; it is named
     */
    public static List<AccessDecision> read(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .map(DecisionLines::decision)
                .toList();
    }

    private static AccessDecision decision(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new AccessDecision(
                    new RecordId(json.path("record").asText()),
                    disclosure(json.path("disclosure").asText()),
                    grounds(json),
                    json.path("reason").asText(),
                    json.path("listed").asBoolean(),
                    Instant.parse(json.path("since").asText()),
                    json.path("decidedBy").asText(),
                    json.path("cause").asText(),
                    AccessDecision.caseOf(
                            json.hasNonNull("forCase") ? json.path("forCase").asText() : null,
                            json.path("reason").asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A line is no access decision: " + line, e);
        }
    }

    private static SortedSet<Integer> grounds(JsonNode json) {
        SortedSet<Integer> grounds = new TreeSet<>();
        json.path("grounds").forEach(g -> grounds.add(g.asInt()));
        return grounds;
    }

    private static DisclosureClass disclosure(String code) {
        for (DisclosureClass disclosure : DisclosureClass.values()) {
            if (disclosure.code().equals(code)) {
                return disclosure;
            }
        }
        throw new IllegalArgumentException("A disclosure class is open, partial or closed; found: " + code);
    }
}
