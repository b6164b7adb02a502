package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.seogo.access.FormatAnswers;
import kr.seogo.access.FormatAnswers.ChangesAnswer;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.catalog.api.Reidentification;
import kr.seogo.catalog.api.Reidentification.Run;
import kr.seogo.preservation.SignaturesException;

/** {@code formats}, {@code formats update} and {@code formats changes}. */
final class FormatsWork {

    private static final int SHOWN = 1_000;

    private FormatsWork() {}

    /** The register: what is held of each format, and what is thought of it. */
    static final class ListFormats implements Work {
        @Override
        public Opening opening() {
            return Opening.AT_REST;
        }

        @Override
        public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
            output.line(Json.mapper()
                    .valueToTree(FormatAnswers.register(archive.formats().desk())));
            return ExitCode.DONE;
        }
    }

    /** What a run changed; the newest where none is named. */
    static final class Changes implements Work {
        @Override
        public Opening opening() {
            return Opening.AT_REST;
        }

        @Override
        public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
            Reidentification again = archive.formats().desk().again();
            List<Run> runs = again.runs();
            if (runs.isEmpty() && !arguments.has("run")) {
                throw new WorkFailedException(
                        ExitCode.USAGE, "아직 다시 식별한 적이 없습니다. Nothing was identified anew yet.", null);
            }
            long run = arguments
                    .path("run")
                    .asLong(runs.isEmpty() ? 0 : runs.getFirst().id());
            output.line(Json.mapper().valueToTree(report(again, run)));
            return ExitCode.DONE;
        }
    }

    /** Puts a pair in use and looks at everything held again. */
    static final class Update implements Work {
        @Override
        public Opening opening() {
            return Opening.WHOLE;
        }

        @Override
        public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
            output.progress("시그니처를 읽는 중입니다. Loading the signatures.");
            try {
                archive.formats()
                        .change(
                                Path.of(arguments.path("signatures").asText()),
                                Path.of(arguments.path("containers").asText()));
            } catch (SignaturesException e) {
                throw new WorkFailedException(
                        ExitCode.USAGE,
                        "시그니처 파일을 쓸 수 없어 아무것도 바꾸지 않았습니다. / The signature files cannot be used; nothing was changed. "
                                + e.getMessage(),
                        e);
            }
            Run done = archive.formats()
                    .again(
                            arguments.path("who").asText(),
                            run -> output.progress("다시 식별: 객체 %,d, 파일 %,d, 바뀐 파일 %,d / Identified anew"
                                    .formatted(run.objects(), run.files(), run.changed())))
                    .orElseThrow(() -> new WorkFailedException(
                            ExitCode.COULD_NOT, "다른 프로세스가 다시 식별하고 있습니다. Another process is identifying anew.", null));
            output.line(
                    Json.mapper().valueToTree(report(archive.formats().desk().again(), done.id())));
            return done.unread() == 0 ? ExitCode.DONE : ExitCode.FINDING;
        }
    }

    private static ChangesAnswer report(Reidentification again, long run) {
        Optional<Reidentification.Changes> changes = again.changes(run, 1, SHOWN);
        return changes.map(FormatAnswers::changes)
                .orElseThrow(() -> new WorkFailedException(
                        ExitCode.USAGE, "재식별 " + run + "이(가) 없습니다. There is no run " + run + ".", null));
    }
}
