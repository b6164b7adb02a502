package kr.seogo.extractor.worker;

import java.util.List;
import kr.seogo.extractor.copy.Copied;
import kr.seogo.extractor.internal.tika.Tools;
import kr.seogo.extractor.protocol.Answer;
import kr.seogo.extractor.protocol.JobLine.CopyJob;
import kr.seogo.extractor.protocol.JobLine.ValidateJob;
import kr.seogo.extractor.validate.Judgement;
import kr.seogo.extractor.validate.Validated;
import org.jspecify.annotations.Nullable;

/** Says how validations and copies ended. */
final class Verdicts {

    private Verdicts() {}

    static Answer of(ValidateJob job, Validated validated, long millis) {
        return switch (validated) {
            case Validated.Judged judged ->
                new Answer.Validation(
                        "validate",
                        job.id().value(),
                        judged.standing().code(),
                        judged.judgements().stream().map(Verdicts::line).toList(),
                        null,
                        millis,
                        null);
            case Validated.Refused refused -> none(job, refused.reason().code(), refused.message(), millis, null);
        };
    }

    static Answer none(ValidateJob job, String outcome, String message, long millis, @Nullable Boolean ends) {
        return new Answer.Validation("validate", job.id().value(), outcome, List.of(), message, millis, ends);
    }

    static Answer of(CopyJob job, Copied copied, long millis) {
        return switch (copied) {
            case Copied.Done done ->
                new Answer.Copy(
                        "copy", job.id().value(), "copied", done.tool(), Tools.version("java"), null, millis, null);
            case Copied.Refused refused -> none(job, refused.reason().code(), refused.message(), millis, null);
        };
    }

    static Answer none(CopyJob job, String outcome, String message, long millis, @Nullable Boolean ends) {
        return new Answer.Copy(
                "copy", job.id().value(), outcome, Tools.OWN.name(), Tools.OWN.version(), message, millis, ends);
    }

    private static Answer.JudgementLine line(Judgement judgement) {
        return new Answer.JudgementLine(
                judgement.tool().name(),
                judgement.tool().version(),
                judgement.profile(),
                judgement.standing().code(),
                judgement.notes().stream()
                        .map(note -> new Answer.NoteLine(note.code(), note.error(), note.text(), note.where()))
                        .toList(),
                judgement.more());
    }
}
