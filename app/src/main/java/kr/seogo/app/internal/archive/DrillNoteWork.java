package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.preservation.Dispersal.Drill;
import kr.seogo.preservation.Dispersal.SetName;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreFinding;

/** The archive keeps the record of a drill that was made elsewhere. */
final class DrillNoteWork implements Work {

    @Override
    public Opening opening() {
        return Opening.AT_REST;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        List<StoreFinding> findings = new ArrayList<>();
        arguments
                .path("findings")
                .forEach(each -> findings.add(new StoreFinding(
                        each.path("code").asText(),
                        each.path("severity").asText().equals("error"),
                        each.path("where").asText(),
                        each.path("message").asText())));
        JsonNode set = arguments.path("set");
        Drill drill = new Drill(
                Path.of(arguments.path("source").asText()),
                new SetName(
                        set.path("number").asInt(),
                        Instant.parse(set.path("made").asText()),
                        new Sha512(set.path("sha512").asText())),
                Instant.parse(arguments.path("begun").asText()),
                Instant.parse(arguments.path("ended").asText()),
                arguments.path("objects").asLong(),
                arguments.path("records").asLong(),
                findings);
        archive.dispersal().drilled(drill);
        ObjectNode told = arguments.deepCopy();
        told.put("seconds", Duration.between(drill.begun(), drill.ended()).toMillis() / 1000.0);
        told.put("succeeded", drill.succeeded());
        output.line(told);
        return drill.succeeded() ? ExitCode.DONE : ExitCode.FINDING;
    }
}
