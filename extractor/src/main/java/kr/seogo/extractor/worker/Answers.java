package kr.seogo.extractor.worker;

import java.util.List;
import java.util.Map;
import kr.seogo.extractor.image.Drawing;
import kr.seogo.extractor.image.Drawing.Drawn;
import kr.seogo.extractor.image.Drawing.NotDrawn;
import kr.seogo.extractor.image.SmallPictures;
import kr.seogo.extractor.internal.tika.Tools;
import kr.seogo.extractor.protocol.Answer;
import kr.seogo.extractor.protocol.JobLine.CopyJob;
import kr.seogo.extractor.protocol.JobLine.ImageJob;
import kr.seogo.extractor.protocol.JobLine.InspectJob;
import kr.seogo.extractor.protocol.JobLine.Job;
import kr.seogo.extractor.protocol.JobLine.RedactJob;
import kr.seogo.extractor.protocol.JobLine.TextJob;
import kr.seogo.extractor.protocol.JobLine.ValidateJob;
import kr.seogo.extractor.text.Extracted;
import kr.seogo.extractor.text.Language;
import kr.seogo.extractor.text.Outcome;
import kr.seogo.extractor.text.Tool;
import org.jspecify.annotations.Nullable;

/** Puts what came of a job into the lines of the protocol. */
final class Answers {

    private Answers() {}

    static Answer ready() {
        long heap = Runtime.getRuntime().maxMemory();
        return new Answer.Ready("ready", 1, ProcessHandle.current().pid(), heap, Tools.versions());
    }

    static Answer of(TextJob job, Extracted extracted, long millis) {
        String text = extracted.text();
        return new Answer.Text(
                "text",
                job.id().value(),
                extracted.outcome().code(),
                text,
                text.length(),
                extracted.truncated(),
                Language.of(text),
                extracted.mime(),
                extracted.tool().name(),
                extracted.tool().version(),
                extracted.message(),
                extracted.parts().stream()
                        .map(p -> new Answer.PartLine(
                                p.name(), p.mime(), p.depth(), p.outcome().code()))
                        .toList(),
                extracted.partsLeftOut(),
                extracted.metadata(),
                millis,
                null);
    }

    static Answer of(ImageJob job, Drawing drawing, long millis) {
        Tool tool = imageTool(job);
        return switch (drawing) {
            case Drawn d ->
                new Answer.Image(
                        job.kind().code(),
                        job.id().value(),
                        "image",
                        d.out().toString(),
                        "image/png",
                        d.width(),
                        d.height(),
                        d.sourceWidth(),
                        d.sourceHeight(),
                        d.bytes(),
                        tool.name(),
                        tool.version(),
                        null,
                        millis,
                        null);
            case NotDrawn n -> notDrawn(job, n.reason().code(), tool, n.message(), millis, null);
        };
    }

    /** An answer to write when the job itself no longer can: made before the job starts, for there may be no memory. */
    static Answer lastWord(Job job, Outcome outcome, String message, long millis) {
        return switch (job) {
            case TextJob text ->
                new Answer.Text(
                        "text",
                        text.id().value(),
                        outcome.code(),
                        "",
                        0,
                        false,
                        null,
                        null,
                        Tools.OWN.name(),
                        Tools.OWN.version(),
                        message,
                        List.of(),
                        0,
                        Map.of(),
                        millis,
                        true);
            case ImageJob image -> notDrawn(image, outcome.code(), Tools.OWN, message, millis, true);
            case RedactJob redact -> FileAnswers.lastWord(redact, outcome.code(), message, millis);
            case InspectJob inspect -> FileAnswers.lastWord(inspect, outcome.code(), message, millis);
            case CopyJob copy -> Verdicts.none(copy, outcome.code(), message, millis, true);
            case ValidateJob validate -> Verdicts.none(validate, outcome.code(), message, millis, true);
        };
    }

    private static Answer notDrawn(
            ImageJob job, String outcome, Tool tool, String message, long millis, @Nullable Boolean ends) {
        return new Answer.Image(
                job.kind().code(),
                job.id().value(),
                outcome,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                tool.name(),
                tool.version(),
                message,
                millis,
                ends);
    }

    private static Tool imageTool(ImageJob job) {
        return SmallPictures.isPdf(job.source().path())
                ? new Tool("pdfbox", Tools.version("pdfbox"))
                : new Tool("imageio", Tools.version("java"));
    }
}
