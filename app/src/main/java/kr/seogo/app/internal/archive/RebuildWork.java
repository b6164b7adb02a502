package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.api.UnreadableObject;

/** {@code rebuild [--catalog] [--index]}: without either, everything. */
final class RebuildWork implements Work {

    /**
     * What was brought back, and what could not be read.
     *
     * @param times of each part that was filled, in milliseconds; graphs and index are filled side by side
     */
    record Report(
            long objects,
            long records,
            double seconds,
            Map<String, Long> times,
            List<ReportJson.FindingJson> findings) {}

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
        List<ReportJson.FindingJson> findings =
                report.unreadable().stream().map(RebuildWork::finding).toList();
        output.line(Json.mapper()
                .valueToTree(new Report(
                        report.objects(),
                        report.records(),
                        report.took().toMillis() / 1000.0,
                        times(report),
                        findings)));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDING;
    }

    private static Map<String, Long> times(Rebuild.Report report) {
        Map<String, Long> times = new LinkedHashMap<>();
        report.times().forEach((part, took) -> times.put(part.name().toLowerCase(Locale.ROOT), took.toMillis()));
        return times;
    }

    private static ReportJson.FindingJson finding(UnreadableObject object) {
        return new ReportJson.FindingJson(
                "object-unreadable",
                "error",
                object.object().name(),
                "객체를 읽을 수 없어 건너뛰었습니다. 고친 뒤에는 저절로 다시 읽습니다. / The object cannot be read and was passed over;"
                        + " what the register said of it stays. Repair it from a copy (seogo verify says what is wrong);"
                        + " it is taken up by itself. Found: " + object.reason());
    }
}
