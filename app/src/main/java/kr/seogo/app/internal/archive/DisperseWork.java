package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import kr.seogo.app.internal.archive.ReportJson.FindingJson;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.preservation.Dispersal.Written;

/** {@code disperse DEST}: a set for another site. */
final class DisperseWork implements Work {

    /** What was written. */
    record Report(SetJson set, long objects, long added, long files, List<FindingJson> findings) {}

    @Override
    public Opening opening() {
        return Opening.AT_REST;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        Written written = archive.dispersal()
                .write(
                        Path.of(arguments.path("dest").asText()),
                        arguments.path("readAgain").asBoolean(),
                        progress -> output.progress("소산 중: 객체 %,d / %,d. Dispersing objects."
                                .formatted(progress.done(), progress.objects())));
        output.line(Json.mapper()
                .valueToTree(new Report(
                        SetJson.of(written.set()),
                        written.objects(),
                        written.added(),
                        written.files(),
                        written.missing().stream().map(FindingJson::of).toList())));
        return written.missing().isEmpty() ? ExitCode.DONE : ExitCode.FINDING;
    }
}
