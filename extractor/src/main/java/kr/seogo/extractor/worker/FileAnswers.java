package kr.seogo.extractor.worker;

import java.util.List;
import kr.seogo.extractor.inspect.Inspected;
import kr.seogo.extractor.internal.tika.Tools;
import kr.seogo.extractor.protocol.Answer;
import kr.seogo.extractor.protocol.JobLine.InspectJob;
import kr.seogo.extractor.protocol.JobLine.RedactJob;
import kr.seogo.extractor.redact.Redacted;
import org.jspecify.annotations.Nullable;

/** Says how redactions and inspections ended. */
final class FileAnswers {

    private FileAnswers() {}

    static Answer of(RedactJob job, Redacted redacted, long millis) {
        return switch (redacted) {
            case Redacted.Done d ->
                new Answer.Redaction(
                        "redact",
                        job.id().value(),
                        "redacted",
                        job.out().toString(),
                        d.mime(),
                        d.pages(),
                        d.boxes(),
                        d.matches(),
                        d.remaining(),
                        d.warnings(),
                        "pdfbox",
                        Tools.version("pdfbox"),
                        null,
                        millis,
                        null);
            case Redacted.Refused r -> none(job, r.reason().code(), r.message(), millis, null);
            case Redacted.Unproved u -> none(job, "unproved", u.message(), millis, null);
        };
    }

    static Answer of(InspectJob job, Inspected inspected, long millis) {
        return switch (inspected) {
            case Inspected.Looked l ->
                new Answer.Inspection(
                        "inspect",
                        job.id().value(),
                        "inspected",
                        l.findings().stream()
                                .map(f -> new Answer.FindingLine(
                                        f.kind().code(),
                                        f.where(),
                                        f.found(),
                                        f.kind().ko(),
                                        f.kind().en()))
                                .toList(),
                        l.truncated(),
                        null,
                        millis,
                        null);
            case Inspected.Refused r ->
                new Answer.Inspection(
                        "inspect", job.id().value(), r.reason().code(), List.of(), false, r.message(), millis, null);
        };
    }

    static Answer lastWord(RedactJob job, String outcome, String message, long millis) {
        return none(job, outcome, message, millis, true);
    }

    static Answer lastWord(InspectJob job, String outcome, String message, long millis) {
        return new Answer.Inspection("inspect", job.id().value(), outcome, List.of(), false, message, millis, true);
    }

    private static Answer none(RedactJob job, String outcome, String message, long millis, @Nullable Boolean ends) {
        return new Answer.Redaction(
                "redact",
                job.id().value(),
                outcome,
                null,
                null,
                null,
                null,
                List.of(),
                "",
                List.of(),
                Tools.OWN.name(),
                Tools.OWN.version(),
                message,
                millis,
                ends);
    }
}
