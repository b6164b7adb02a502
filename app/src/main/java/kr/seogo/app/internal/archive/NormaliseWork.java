package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import kr.seogo.access.NormalisationAnswers;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.catalog.api.FormatDesk;
import kr.seogo.catalog.api.Normalisation.Order;
import kr.seogo.catalog.api.Normalisation.Progress;

/** {@code formats normalise}: makes the copies the format policy wants. */
final class NormaliseWork implements Work {

    private static final int SHOWN = 1_000;

    @Override
    public Opening opening() {
        return Opening.WHOLE;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        FormatDesk desk = archive.formats().desk();
        Order order = new Order(
                arguments.path("who").asText(),
                arguments.path("again").asBoolean(),
                arguments.path("most").asLong(Long.MAX_VALUE));
        Progress done = desk.normalisation()
                .run(
                        order,
                        so -> output.progress("변환: 파일 %,d, 사본 %,d, 못 한 파일 %,d / Converted"
                                .formatted(so.converted(), so.copies(), so.notConverted())))
                .orElseThrow(() -> new WorkFailedException(
                        ExitCode.COULD_NOT, "다른 프로세스가 변환하고 있습니다. Another process is converting.", null));
        output.line(Json.mapper().valueToTree(NormalisationAnswers.report(done, desk, SHOWN)));
        return done.notConverted() == 0 ? ExitCode.DONE : ExitCode.FINDING;
    }
}
