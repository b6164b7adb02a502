package kr.seogo.preservation.internal.fedora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.NoSuchContentException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.VersionNote;
import kr.seogo.preservation.internal.disk.Digests;

/**
 * The versions of an object, the one thing in its archival group that is ever replaced: a version is there when it stands
 * here. The first line of the file is the SHA-512 of what follows, for a Fedora's word proves nothing. Its form is
 * described in {@code docs/on-disk.md}.
 *
 * @param lines oldest first, without a gap
 */
record VersionList(List<VersionLine> lines) {

    static final VersionList EMPTY = new VersionList(List.of());

    private static final String FORM = "seogo-fedora-versions-1";
    private static final int DIGITS = 128;

    VersionList {
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Optional<ObjectVersion> head() {
        return isEmpty() ? Optional.empty() : Optional.of(lines.getLast().version());
    }

    ObjectVersion next() {
        return new ObjectVersion(lines.size() + 1);
    }

    List<VersionNote> history() {
        return lines.stream().map(VersionLine::note).toList();
    }

    Optional<VersionLine> keyed(IntentKey key) {
        return lines.reversed().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    VersionLine line(ObjectId object, ObjectVersion version) {
        if (version.number() > lines.size()) {
            throw new NoSuchContentException("There is no %s %s in the store; its newest version is %s"
                    .formatted(
                            object, version, head().map(ObjectVersion::toString).orElse("none")));
        }
        return lines.get(version.number() - 1);
    }

    VersionList with(VersionLine line) {
        List<VersionLine> more = new ArrayList<>(lines);
        more.add(line);
        return new VersionList(more);
    }

    byte[] write(String object) {
        ObjectNode root = Json.object();
        root.put("form", FORM).put("object", object).putArray("versions");
        lines.forEach(line -> root.withArray("versions")
                .addObject()
                .put("version", line.version().number())
                .put("created", line.created().toString())
                .put("agent", line.agent())
                .put("message", line.message())
                .put("key", line.key().toString())
                .put("files", line.files().hex()));
        byte[] json = Json.bytes(root);
        byte[] first = (Digests.of(json).hex() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(first, first.length + json.length);
        System.arraycopy(json, 0, whole, first.length, json.length);
        return whole;
    }

    /**
     * Reads one.
     *
     * @throws IOException where its first line is not the digest of the rest, or it has another form
     */
    static VersionList read(byte[] bytes, String object) throws IOException {
        if (bytes.length <= DIGITS) {
            throw new IOException("it has only %d bytes".formatted(bytes.length));
        }
        String told = new String(bytes, 0, DIGITS, StandardCharsets.US_ASCII);
        byte[] json = Arrays.copyOfRange(bytes, DIGITS + 1, bytes.length);
        if (!told.equals(Digests.of(json).hex())) {
            throw new IOException("its first line is not the SHA-512 of the rest");
        }
        JsonNode root = Json.read(json, FORM, object);
        try {
            VersionList list = EMPTY;
            for (JsonNode line : root.path("versions")) {
                if (line.path("version").asInt() != list.next().number()) {
                    throw new IOException(
                            "after %d versions it lists version %s".formatted(list.lines.size(), line.path("version")));
                }
                list = list.with(new VersionLine(
                        list.next(),
                        Instant.parse(line.path("created").asText()),
                        line.path("agent").asText(),
                        line.path("message").asText(),
                        IntentKey.parse(line.path("key").asText()),
                        new Sha512(line.path("files").asText())));
            }
            return list;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("it lists what is no version: " + e.getMessage(), e);
        }
    }
}
