package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.catalog.api.Rebuild;

/** {@code rebuild [--catalog] [--index]}: without either, everything. */
final class RebuildWork implements Work {

    /** What was brought back. */
    record Report(long objects, long records, double seconds) {}

    @Override
    public Opening opening() {
        return Opening.WHOLE;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        boolean catalog = arguments.path("catalog").asBoolean();
        boolean index = arguments.path("index").asBoolean();
        boolean all = !catalog && !index;
        output.progress("저장소에서 다시 만드는 중입니다. Rebuilding from the object store.");
        Rebuild.Report report = archive.rebuild().run(all || catalog, all || catalog, all || index);
        output.line(Json.mapper()
                .valueToTree(new Report(
                        report.objects(), report.records(), report.took().toMillis() / 1000.0)));
        return ExitCode.DONE;
    }
}
