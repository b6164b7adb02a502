package kr.seogo.app.internal.extractor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.api.RedactionTool;

/** Redacts and looks into files in the workers that open untrusted files. */
public final class ExtractorRedaction implements RedactionTool {

    /** Long documents are drawn page by page. */
    private static final Duration LONGEST = Duration.ofMinutes(8);

    /** A page is read at this size. */
    private static final int PICTURE = 1_600;

    private static final String CRASHED = "crashed";

    private final ExtractorPool pool;

    public ExtractorRedaction(ExtractorPool pool) {
        this.pool = pool;
    }

    @Override
    public Made redact(Path source, String puid, String name, List<RedactionMark> marks, Path out) {
        Path told = out.resolveSibling(out.getFileName() + ".marks");
        try {
            Files.writeString(told, marks(marks).toString());
            ObjectNode job = pool.job("redact", source, puid, name);
            job.put("marks", told.toAbsolutePath().toString());
            job.put("out", out.toAbsolutePath().toString());
            return made(pool.run(job, LONGEST));
        } catch (WorkerGoneException e) {
            return new NoCopy(CRASHED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("The marks of a redaction could not be written", e);
        } finally {
            delete(told);
        }
    }

    private static ObjectNode marks(List<RedactionMark> marks) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode regions = all.putArray("regions");
        ArrayNode texts = all.putArray("texts");
        for (RedactionMark mark : marks) {
            switch (mark) {
                case RedactionMark.Text t -> texts.add(t.text());
                case RedactionMark.Region r ->
                    regions.addObject()
                            .put("page", r.page())
                            .put("x", r.x())
                            .put("y", r.y())
                            .put("width", r.width())
                            .put("height", r.height());
            }
        }
        return all;
    }

    private static Made made(JsonNode answer) {
        String outcome = answer.path("outcome").asText();
        if (!outcome.equals("redacted")) {
            return new NoCopy(outcome, answer.path("message").asText());
        }
        List<Integer> matches = new ArrayList<>();
        answer.path("matches").forEach(n -> matches.add(n.asInt()));
        List<String> warnings = new ArrayList<>();
        answer.path("warnings").forEach(n -> warnings.add(n.asText()));
        return new Copy(
                answer.path("mime").asText(),
                answer.path("pages").asInt(),
                matches,
                answer.path("remaining").asText(),
                warnings);
    }

    @Override
    public Looked inspect(Path file, String name) {
        try {
            JsonNode answer = pool.run(pool.job("inspect", file, "", name), LONGEST);
            String outcome = answer.path("outcome").asText();
            if (!outcome.equals("inspected")) {
                return new NotLooked(outcome, answer.path("message").asText());
            }
            List<FileFinding> findings = new ArrayList<>();
            answer.path("findings")
                    .forEach(f -> findings.add(new FileFinding(
                            f.path("code").asText(),
                            f.path("where").asText(),
                            f.path("found").asText(),
                            f.path("ko").asText(),
                            f.path("en").asText())));
            return new Findings(findings);
        } catch (WorkerGoneException e) {
            return new NotLooked(CRASHED, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String text(Path file, String name) {
        return pool.text(file, "", name).text();
    }

    @Override
    public boolean picture(Path file, Path out) {
        return pool.picture(file, "", out, PICTURE);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The marks of a redaction could not be deleted: " + file, e);
        }
    }
}
