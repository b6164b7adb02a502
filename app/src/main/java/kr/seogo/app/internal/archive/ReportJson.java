package kr.seogo.app.internal.archive;

import java.util.List;
import kr.seogo.ingest.ExportReport;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.IngestedObject;
import kr.seogo.ingest.TransferFinding;

/** What ingest and export answer, in the form the outside promises. */
final class ReportJson {

    private ReportJson() {}

    /** A transfer's end. */
    record Taken(String accession, String state, List<ObjectJson> objects, List<FindingJson> findings) {}

    /** An object that was stored. */
    record ObjectJson(String id, int version, long files, long bytes) {}

    /** A finding. */
    record FindingJson(String code, String severity, String where, String message) {}

    /** A bag that was written. */
    record Exported(String bag, long files, long bytes, List<FindingJson> findings) {}

    static Taken of(IngestReport report) {
        return new Taken(
                report.accession(),
                report.state().code(),
                report.objects().stream().map(ReportJson::object).toList(),
                report.findings().stream().map(ReportJson::finding).toList());
    }

    static Exported of(ExportReport report) {
        return new Exported(
                report.bag().toString(),
                report.files(),
                report.bytes(),
                report.findings().stream().map(ReportJson::finding).toList());
    }

    private static ObjectJson object(IngestedObject object) {
        return new ObjectJson(object.id().name(), object.version().number(), object.files(), object.bytes());
    }

    private static FindingJson finding(TransferFinding finding) {
        return new FindingJson(
                finding.code(), finding.severity().label(), finding.where(), finding.message());
    }
}
