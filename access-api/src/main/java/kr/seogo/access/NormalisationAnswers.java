package kr.seogo.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.FormatConverter.Program;
import kr.seogo.catalog.api.FormatDesk;
import kr.seogo.catalog.api.Normalisation.Failure;
import kr.seogo.catalog.api.Normalisation.Failures;
import kr.seogo.catalog.api.Normalisation.Progress;
import kr.seogo.catalog.api.Normalisation.Standing;
import kr.seogo.catalog.api.Normalisation.Tally;

/** What is answered on copies in formats to be kept, by the API and by commands alike. */
public final class NormalisationAnswers {

    private NormalisationAnswers() {}

    /** What a run did, and how everything stands after it. */
    public record ReportAnswer(Progress done, StandingAnswer standing, List<FailureAnswer> failures, boolean more) {}

    /**
     * How copies stand.
     *
     * @param openOrCopiedShare originals in open formats, or with a copy in one, of all, from 0 to 1; empty where nothing
     *     is held
     */
    public record StandingAnswer(
            long files,
            long openOrCopiedFiles,
            long openOrCopiedBytes,
            Optional<Double> openOrCopiedShare,
            List<TallyAnswer> formats,
            List<ProgramAnswer> programs) {}

    /** A format of which copies are wanted. */
    public record TallyAnswer(
            String puid,
            String name,
            String target,
            Optional<String> means,
            long files,
            long made,
            long lesser,
            long failed,
            long waiting,
            long withoutConverter) {}

    /** A program that makes copies; without a version it is not here. */
    public record ProgramAnswer(String name, Optional<String> version, Label makes, String remedy) {}

    /** A file that could not be converted. */
    public record FailureAnswer(
            String record,
            int n,
            String object,
            String path,
            String puid,
            String target,
            String why,
            String message,
            String tool,
            Instant at) {}

    /** A page of them. */
    public record FailuresAnswer(List<FailureAnswer> failures, boolean more) {}

    public static ReportAnswer report(Progress done, FormatDesk desk, int shown) {
        FailuresAnswer failures = failures(desk.normalisation().failures(1, shown));
        Standing standing = desk.normalisation().standing(desk.held().register());
        return new ReportAnswer(done, standing(standing), failures.failures(), failures.more());
    }

    public static StandingAnswer standing(Standing standing) {
        long all = standing.all().files();
        return new StandingAnswer(
                all,
                standing.openOrCopied().files(),
                standing.openOrCopied().bytes(),
                all == 0
                        ? Optional.empty()
                        : Optional.of((double) standing.openOrCopied().files() / all),
                standing.formats().stream().map(NormalisationAnswers::tally).toList(),
                standing.programs().stream().map(NormalisationAnswers::program).toList());
    }

    public static FailuresAnswer failures(Failures failures) {
        return new FailuresAnswer(
                failures.failures().stream().map(NormalisationAnswers::failure).toList(), failures.more());
    }

    private static TallyAnswer tally(Tally tally) {
        return new TallyAnswer(
                tally.puid(),
                tally.name(),
                tally.target(),
                tally.means(),
                tally.files(),
                tally.made(),
                tally.lesser(),
                tally.failed(),
                tally.waiting(),
                tally.without());
    }

    private static ProgramAnswer program(Program program) {
        return new ProgramAnswer(
                program.name(), program.version(), new Label(program.makesKo(), program.makesEn()), program.remedy());
    }

    private static FailureAnswer failure(Failure failure) {
        return new FailureAnswer(
                failure.record().name(),
                failure.n(),
                failure.object().name(),
                failure.path(),
                failure.puid(),
                failure.target(),
                failure.why().code(),
                failure.message(),
                failure.tool(),
                failure.at());
    }
}
