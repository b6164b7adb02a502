package kr.seogo.app.internal.extractor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the workers that open untrusted files do for copies in other formats. */
public final class ExtractorCopies {

    /**
     * How a file stands to its format.
     *
     * @param outcome the worst that any judge found, or why there was none
     */
    public record Verdict(String outcome, List<Judged> judges, String message) {}

    /**
     * What one judge says.
     *
     * @param profile what the file was held against; empty: the format alone
     * @param why the first thing that weighs, with its code
     */
    public record Judged(String tool, String version, String profile, String standing, String why) {}

    /**
     * What could be read of a document.
     *
     * @param outcome {@code text}, or why there is none
     * @param facts what it says of itself, such as subject and sender of a letter
     * @param parts the names of files within it
     */
    public record Document(
            String outcome,
            String text,
            boolean truncated,
            String tool,
            String version,
            Map<String, String> facts,
            List<String> parts,
            String message) {}

    /** A file that was made. */
    public record Made(String outcome, String tool, String version, String message) {}

    private static final String CRASHED = "crashed";
    private static final int CHARACTERS = 5_000_000;

    private final ExtractorPool pool;
    private final Duration longest;

    /** @param longest how long one file may take */
    public ExtractorCopies(ExtractorPool pool, Duration longest) {
        this.pool = pool;
        this.longest = longest;
    }

    /** Has a file judged. */
    public Verdict judge(Path file, String puid, String name) {
        try {
            JsonNode answer = pool.run(pool.job("validate", file, puid, name), longest);
            List<Judged> judges = new ArrayList<>();
            answer.path("judgements").forEach(one -> judges.add(judged(one)));
            return new Verdict(
                    answer.path("outcome").asText(),
                    judges,
                    answer.path("message").asText());
        } catch (WorkerGoneException e) {
            return new Verdict(CRASHED, List.of(), String.valueOf(e.getMessage()));
        }
    }

    private static Judged judged(JsonNode judgement) {
        String why = "";
        for (JsonNode note : judgement.path("notes")) {
            if (why.isEmpty() && note.path("error").asBoolean()) {
                why = note.path("code").asText() + " " + note.path("text").asText();
            }
        }
        return new Judged(
                judgement.path("tool").asText(),
                judgement.path("toolVersion").asText(),
                judgement.path("profile").asText(),
                judgement.path("standing").asText(),
                why);
    }

    /** Reads a document's text and what else can be said of it. */
    public Document read(Path file, String puid, String name) {
        ObjectNode job = pool.job("text", file, puid, name);
        job.put("maxChars", CHARACTERS);
        try {
            JsonNode answer = pool.run(job, longest);
            Map<String, String> facts = new LinkedHashMap<>();
            answer.path("metadata")
                    .properties()
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
            List<String> parts = new ArrayList<>();
            answer.path("parts").forEach(part -> parts.add(part.path("name").asText()));
            return new Document(
                    answer.path("outcome").asText(),
                    answer.path("text").asText(),
                    answer.path("truncated").asBoolean(),
                    answer.path("tool").asText(),
                    answer.path("toolVersion").asText(),
                    facts,
                    parts,
                    answer.path("message").asText());
        } catch (WorkerGoneException e) {
            return new Document(
                    CRASHED, "", false, "extractor", "", Map.of(), List.of(), String.valueOf(e.getMessage()));
        }
    }

    /** Makes a copy of a picture or of sound at {@code out}. */
    public Made copy(Path file, String puid, String name, String target, Path out) {
        ObjectNode job = pool.job("copy", file, puid, name);
        job.put("target", target);
        job.put("out", out.toAbsolutePath().toString());
        try {
            JsonNode answer = pool.run(job, longest);
            return new Made(
                    answer.path("outcome").asText(),
                    answer.path("tool").asText(),
                    answer.path("toolVersion").asText(),
                    answer.path("message").asText());
        } catch (WorkerGoneException e) {
            return new Made(CRASHED, "extractor", "", String.valueOf(e.getMessage()));
        }
    }
}
