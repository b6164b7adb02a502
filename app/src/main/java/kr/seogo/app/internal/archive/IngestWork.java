package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.ingest.IngestOptions;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.TransferState;

/** {@code ingest BAG…}: each bag to its end, one after another; one that is refused does not stop the others. */
final class IngestWork implements Work {

    @Override
    public Opening opening() {
        return Opening.WHOLE;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        List<Path> bags = new ArrayList<>();
        arguments.path("bags").forEach(bag -> bags.add(Path.of(bag.asText())));
        bags.forEach(IngestWork::mustBeThere);
        ExitCode exit = ExitCode.DONE;
        for (Path bag : bags) {
            IngestReport report = take(archive, bag, output);
            output.line(Json.mapper().valueToTree(ReportJson.of(report)));
            if (report.state() == TransferState.REFUSED) {
                exit = ExitCode.FINDING;
            }
        }
        return exit;
    }

    /** A mistyped path is said before anything is taken in. */
    private static void mustBeThere(Path bag) {
        if (Files.notExists(bag)) {
            throw ArchiveFailures.missing(bag);
        }
    }

    private static IngestReport take(Archive archive, Path bag, WorkOutput output) {
        try {
            archive.storeRoom().requireFor(bag);
            return archive.ingest().take(bag, IngestOptions.standard(), new ProgressSentences(output));
        } catch (RuntimeException e) {
            throw ArchiveFailures.isFull(e) ? ArchiveFailures.full(bag, e) : e;
        }
    }
}
