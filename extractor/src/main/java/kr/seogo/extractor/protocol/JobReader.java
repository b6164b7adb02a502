package kr.seogo.extractor.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads a line of standard input as a job. Never throws for what a line says; a bad one is a value too. */
public final class JobReader {

    private static final long MEBIBYTE = 1024L * 1024L;

    private final ObjectMapper json = new ObjectMapper();

    /** The job in {@code line}, or why it is none. */
    public JobLine read(String line) {
        JsonNode node;
        try {
            node = json.readTree(line);
        } catch (JsonProcessingException e) {
            return new JobLine.BadLine(null, "expected one JSON object in one line: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            return new JobLine.BadLine(null, "expected one JSON object in one line, found: " + node.getNodeType());
        }
        try {
            return job(node);
        } catch (InvalidPathException e) {
            return new JobLine.BadLine(node.path("id").textValue(), "not a path: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return new JobLine.BadLine(node.path("id").textValue(), String.valueOf(e.getMessage()));
        }
    }

    private static JobLine job(JsonNode node) {
        JobId id = new JobId(required(node, "id"));
        String kind = text(node, "kind");
        if (kind == null || kind.equals("text")) {
            return textJob(node, id);
        }
        if (kind.equals("redact")) {
            return redactJob(node, id);
        }
        if (kind.equals("inspect")) {
            Duration limit = Duration.ofMillis(number(node, "maxMillis", 60_000, 600_000));
            return new JobLine.InspectJob(
                    id, source(node), limit, number(node, "maxBytes", 256 * MEBIBYTE, 4096 * MEBIBYTE));
        }
        if (kind.equals("validate")) {
            Duration limit = Duration.ofMillis(number(node, "maxMillis", 60_000, 600_000));
            return new JobLine.ValidateJob(
                    id, source(node), limit, number(node, "maxBytes", 256 * MEBIBYTE, 4096 * MEBIBYTE));
        }
        if (kind.equals("copy")) {
            return copyJob(node, id);
        }
        for (ImageKind image : ImageKind.values()) {
            if (image.code().equals(kind)) {
                return imageJob(node, id, image);
            }
        }
        throw new IllegalArgumentException(
                "kind must be text, thumbnail, preview-image, redact, inspect, validate or copy, found: " + kind);
    }

    private static JobLine textJob(JsonNode node, JobId id) {
        int maxChars = (int) number(node, "maxChars", 1_000_000, 5_000_000);
        Duration limit = Duration.ofMillis(number(node, "maxMillis", 60_000, 600_000));
        long maxBytes = number(node, "maxBytes", 256 * MEBIBYTE, 4096 * MEBIBYTE);
        return new JobLine.TextJob(id, source(node), maxChars, limit, maxBytes);
    }

    private static JobLine imageJob(JsonNode node, JobId id, ImageKind kind) {
        int maxSide = (int) number(node, "maxSide", kind.side(), 4000);
        long maxPixels = number(node, "maxPixels", 100_000_000, 1_000_000_000);
        Duration limit = Duration.ofMillis(number(node, "maxMillis", 30_000, 600_000));
        Path out = Path.of(required(node, "out"));
        return new JobLine.ImageJob(id, kind, source(node), out, maxSide, maxPixels, limit);
    }

    private static JobLine redactJob(JsonNode node, JobId id) {
        return new JobLine.RedactJob(
                id,
                source(node),
                Path.of(required(node, "marks")),
                Path.of(required(node, "out")),
                (int) number(node, "dpi", 200, 400),
                (int) number(node, "maxPages", 500, 5_000),
                number(node, "maxPixels", 40_000_000, 200_000_000),
                Duration.ofMillis(number(node, "maxMillis", 300_000, 600_000)));
    }

    private static JobLine copyJob(JsonNode node, JobId id) {
        return new JobLine.CopyJob(
                id,
                source(node),
                required(node, "target"),
                Path.of(required(node, "out")),
                number(node, "maxPixels", 100_000_000, 1_000_000_000),
                Duration.ofMillis(number(node, "maxMillis", 60_000, 600_000)),
                number(node, "maxBytes", 1024 * MEBIBYTE, 4096 * MEBIBYTE));
    }

    private static Source source(JsonNode node) {
        Path path = Path.of(required(node, "path"));
        String name = text(node, "name");
        Path last = path.getFileName();
        String fallback = last == null ? path.toString() : last.toString();
        return new Source(path, text(node, "puid"), text(node, "mime"), name == null ? fallback : name);
    }

    private static String required(JsonNode node, String member) {
        String value = text(node, member);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(member + " is missing: expected a non-empty string");
        }
        return value;
    }

    private static @Nullable String text(JsonNode node, String member) {
        JsonNode value = node.get(member);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException(member + " must be a string, found: " + value.getNodeType());
        }
        return value.textValue();
    }

    private static long number(JsonNode node, String member, long otherwise, long most) {
        JsonNode value = node.get(member);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < 1
                || value.longValue() > most) {
            throw new IllegalArgumentException(
                    member + " must be a whole number from 1 to " + most + ", found: " + value);
        }
        return value.longValue();
    }
}
