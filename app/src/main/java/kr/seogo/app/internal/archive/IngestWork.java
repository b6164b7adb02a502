package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.ingest.IngestOptions;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.TransferState;

/** {@code ingest BAG…}: each bag to its end, one after another; one that is refused does not stop the others. */
final class IngestWork implements Work {

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        ExitCode exit = ExitCode.DONE;
        for (JsonNode bag : arguments.path("bags")) {
            IngestReport report = archive.ingest()
                    .take(Path.of(bag.asText()), IngestOptions.standard(), new ProgressSentences(output));
            output.line(Json.mapper().valueToTree(ReportJson.of(report)));
            if (report.state() == TransferState.REFUSED) {
                exit = ExitCode.FINDING;
            }
        }
        return exit;
    }
}
