package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.ingest.ExportReport;
import kr.seogo.preservation.ObjectId;

/** {@code export ID DEST}: an object as a bag. A record that lives in a file's object gives that object. */
final class ExportWork implements Work {

    @Override
    public Opening opening() {
        return Opening.AT_REST;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        ObjectId object = archive.objectOf(arguments.path("id").asText());
        if (archive.store().head(object).isEmpty()) {
            throw new WorkFailedException(
                    ExitCode.USAGE, "보유하지 않은 객체입니다: " + object + ". Nothing is held by this id: " + object, null);
        }
        ExportReport report = archive.export()
                .export(object, Path.of(arguments.path("dest").asText()), new ProgressSentences(output).bytes());
        output.line(Json.mapper().valueToTree(ReportJson.of(report)));
        return ExitCode.DONE;
    }
}
