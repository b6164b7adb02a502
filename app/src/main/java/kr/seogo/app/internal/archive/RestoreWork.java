package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.preservation.Dispersal.Restored;

/** {@code restore SOURCE}: the store from a set, and from the store everything that follows from it. */
final class RestoreWork implements Work {

    /** What was brought back. */
    record Report(SetJson set, long objects, long records, List<ReportJson.FindingJson> findings) {}

    @Override
    public Opening opening() {
        return Opening.WHOLE;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        Restored restored = archive.dispersal()
                .restore(
                        Path.of(arguments.path("source").asText()),
                        progress -> output.progress("되살리는 중: 객체 %,d / %,d. Bringing objects back."
                                .formatted(progress.done(), progress.objects())));
        output.progress("저장소에서 목록과 색인을 만드는 중입니다. Describing and indexing what was brought back.");
        Rebuild.Report rebuilt = archive.rebuild().run(true, true, true);
        List<ReportJson.FindingJson> findings = Stream.concat(
                        restored.failed().stream().map(ReportJson.FindingJson::of),
                        rebuilt.unreadable().stream()
                                .map(object -> new ReportJson.FindingJson(
                                        "object-unreadable",
                                        "error",
                                        object.object().name(),
                                        object.reason())))
                .toList();
        output.line(Json.mapper()
                .valueToTree(new Report(SetJson.of(restored.set()), restored.objects(), rebuilt.records(), findings)));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDING;
    }
}
