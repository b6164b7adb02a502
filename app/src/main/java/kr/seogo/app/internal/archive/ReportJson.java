package kr.seogo.app.internal.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.seogo.ingest.CheckReport;
import kr.seogo.ingest.ExportReport;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.IngestedObject;
import kr.seogo.ingest.PackageReport;
import kr.seogo.ingest.StageTimes;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.preservation.StoreFinding;

/** What ingest and export answer, in the form the outside promises. */
public final class ReportJson {

    private ReportJson() {}

    /** A transfer's end; how long it took where something was stored now. */
    public record Taken(
            String accession,
            String state,
            List<ObjectJson> objects,
            List<FindingJson> findings,
            Optional<TimesJson> times) {}

    /**
     * How long a transfer took, in milliseconds.
     *
     * @param work by stage, summed over threads
     */
    public record TimesJson(long wall, Map<String, Long> work) {}

    /** An object that was stored. */
    public record ObjectJson(String id, int version, long files, long bytes) {}

    /** A finding. */
    public record FindingJson(String code, String severity, String where, String message) {
        /** What was found in the store. */
        public static FindingJson of(StoreFinding finding) {
            return new FindingJson(
                    finding.code(), finding.error() ? "error" : "warning", finding.where(), finding.message());
        }

        static FindingJson of(TransferFinding finding) {
            return new FindingJson(finding.code(), finding.severity().label(), finding.where(), finding.message());
        }
    }

    /** A bag that was written. */
    public record Written(String bag, long files, long bytes, List<FindingJson> findings) {}

    /** A bag that was checked. */
    public record Checked(boolean valid, List<FindingJson> findings, long files, long bytes) {}

    static Taken of(IngestReport report) {
        return new Taken(
                report.accession(),
                report.state().code(),
                report.objects().stream().map(ReportJson::object).toList(),
                findings(report.findings()),
                report.times().map(ReportJson::times));
    }

    private static TimesJson times(StageTimes times) {
        Map<String, Long> work = new LinkedHashMap<>();
        times.work().forEach((stage, spent) -> work.put(stage.name().toLowerCase(Locale.ROOT), spent.toMillis()));
        return new TimesJson(times.wall().toMillis(), work);
    }

    static Written of(ExportReport report) {
        return new Written(report.bag().toString(), report.files(), report.bytes(), findings(report.findings()));
    }

    public static Written of(PackageReport report) {
        return new Written(report.bag().toString(), report.files(), report.bytes(), findings(report.findings()));
    }

    public static Checked of(CheckReport report) {
        return new Checked(report.valid(), findings(report.findings()), report.files(), report.bytes());
    }

    static List<FindingJson> findings(List<TransferFinding> findings) {
        return findings.stream().map(FindingJson::of).toList();
    }

    private static ObjectJson object(IngestedObject object) {
        return new ObjectJson(object.id().name(), object.version().number(), object.files(), object.bytes());
    }
}
