package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.app.work.Worker;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code seogo drill SOURCE}: an archive is brought back from a medium in a folder of its own, with a database and an index
 * of its own whatever the settings name, and every byte of it is read. The archive itself is only told how it went.
 */
@Command(
        name = "drill",
        mixinStandardHelpOptions = true,
        description =
                "소산 매체에서 되살려 보는 훈련을 합니다. 결과를 기록으로 남깁니다."
                        + " Brings the archive back from a medium in a scratch folder, reads every byte, and keeps the record of it.")
public final class DrillCommand extends WorkCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The medium's folder.")
    private Path source = Path.of("");

    @Option(
            names = "--scratch",
            paramLabel = "DIR",
            description = "Where to bring it back; empty or missing. Without it, a folder beside the data folder.")
    private @Nullable Path scratch;

    @Option(names = "--keep", description = "Leaves the scratch folder there.")
    private boolean keep;

    @Override
    public Integer call() throws IOException {
        Path data = folder();
        Path place = Optional.ofNullable(scratch)
                .orElseGet(() -> data.resolveSibling(
                        data.getFileName() + "-drill-" + ProcessHandle.current().pid()));
        ObjectNode drill = JsonNodeFactory.instance.objectNode();
        drill.put("source", source.toAbsolutePath().normalize().toString());
        drill.put("begun", Clock.systemUTC().instant().toString());
        boolean ours = !Files.exists(place);
        try {
            bringBack(data, place, drill);
        } finally {
            if (ours && !keep && Files.exists(place)) {
                PathUtils.deleteDirectory(place);
            }
        }
        drill.put("ended", Clock.systemUTC().instant().toString());
        return work("drill-note", drill, DispersalWords::drilled);
    }

    private void bringBack(Path data, Path place, ObjectNode drill) throws IOException {
        Files.createDirectories(place);
        Map<String, String> alone =
                Map.of("SEOGO_ARK_NAAN", Settings.read(data, System.getenv()).naan());
        Console console = console(DispersalWords::drilled);
        ArrayNode findings = drill.putArray("findings");
        try (Worker worker = Sessions.open(place, "restore", console, alone)) {
            Lines restored = new Lines(console);
            worker.run("restore", drill.deepCopy(), restored);
            JsonNode report = restored.lines.getLast();
            drill.set("set", report.path("set"));
            drill.set("objects", report.path("objects"));
            drill.set("records", report.path("records"));
            findings.addAll((ArrayNode) report.path("findings"));
            Lines verified = new Lines(console);
            worker.run("verify", JsonNodeFactory.instance.objectNode().put("all", true), verified);
            for (JsonNode line : verified.lines) {
                if (line.has("outcome") && !line.path("outcome").asText().equals("intact")) {
                    findings.addObject()
                            .put("code", "object-not-intact")
                            .put("severity", "error")
                            .put("where", line.path("id").asText())
                            .put("message", line.path("outcome").asText() + " " + line.path("findings"));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Keeps what a piece of work answers and passes on how far it is. */
    private static final class Lines implements WorkOutput {
        private final List<JsonNode> lines = new ArrayList<>();
        private final WorkOutput progress;

        Lines(WorkOutput progress) {
            this.progress = progress;
        }

        @Override
        public synchronized void line(JsonNode document) {
            lines.add(document);
        }

        @Override
        public void progress(String sentence) {
            progress.progress(sentence);
        }
    }
}
