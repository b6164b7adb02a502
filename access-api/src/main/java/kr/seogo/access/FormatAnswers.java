package kr.seogo.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.FormatDesk;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.HeldFormats.Amount;
import kr.seogo.catalog.api.Reidentification;
import kr.seogo.catalog.api.Reidentification.Changes;
import kr.seogo.catalog.api.Reidentification.Run;

/** What is answered on formats, by the API and by commands alike. */
public final class FormatAnswers {

    private FormatAnswers() {}

    /**
     * The register.
     *
     * @param openShare files in open formats of all, from 0 to 1; empty where nothing is held
     * @param copies how copies in formats to be kept stand
     */
    public record RegisterAnswer(
            String signatures,
            long files,
            long bytes,
            long openFiles,
            long openBytes,
            Optional<Double> openShare,
            List<FormatAnswer> formats,
            List<RunAnswer> runs,
            NormalisationAnswers.StandingAnswer copies) {}

    /** A format of which something is held. */
    public record FormatAnswer(
            String puid,
            String name,
            long files,
            long bytes,
            String decision,
            String action,
            Label reason,
            boolean open,
            String source) {}

    /** A run that identified everything anew. */
    public record RunAnswer(
            long id,
            String program,
            String version,
            String who,
            Instant began,
            Optional<Instant> ended,
            boolean superseded,
            long objects,
            long files,
            long changed,
            long unread) {}

    /** What a run changed. */
    public record ChangesAnswer(RunAnswer run, List<ChangeAnswer> changes, boolean more) {}

    /** A file that is known as another format. */
    public record ChangeAnswer(
            String record, int n, String object, int version, String path, String was, String became) {}

    public static RegisterAnswer register(FormatDesk desk) {
        HeldFormats.Register register = desk.held().register();
        Amount all = register.all();
        Amount open = register.open();
        return new RegisterAnswer(
                desk.signatures().get(),
                all.files(),
                all.bytes(),
                open.files(),
                open.bytes(),
                all.files() == 0 ? Optional.empty() : Optional.of((double) open.files() / all.files()),
                register.formats().stream().map(FormatAnswers::format).toList(),
                desk.again().runs().stream().map(FormatAnswers::run).toList(),
                NormalisationAnswers.standing(desk.normalisation().standing(register)));
    }

    private static FormatAnswer format(HeldFormats.Line line) {
        return new FormatAnswer(
                line.puid(),
                line.name(),
                line.held().files(),
                line.held().bytes(),
                line.rule().decision().code(),
                line.rule().action(),
                new Label(line.rule().reasonKo(), line.rule().reasonEn()),
                line.rule().open(),
                line.rule().source());
    }

    public static ChangesAnswer changes(Changes changes) {
        return new ChangesAnswer(
                run(changes.run()),
                changes.changes().stream().map(FormatAnswers::change).toList(),
                changes.more());
    }

    private static RunAnswer run(Run run) {
        return new RunAnswer(
                run.id(),
                run.program(),
                run.version(),
                run.who(),
                run.began(),
                run.ended(),
                run.superseded(),
                run.objects(),
                run.files(),
                run.changed(),
                run.unread());
    }

    private static ChangeAnswer change(Reidentification.Change change) {
        return new ChangeAnswer(
                change.record().name(),
                change.n(),
                change.object().name(),
                change.version(),
                change.path(),
                change.was(),
                change.became());
    }
}
