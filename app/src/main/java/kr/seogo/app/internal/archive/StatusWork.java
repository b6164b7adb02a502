package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.ingest.TransferStatus;

/** {@code status [ACCESSION]}: transfers and how far the projections follow, as one list. */
final class StatusWork implements Work {

    @Override
    public Opening opening() {
        return Opening.AT_REST;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        JsonNode accession = arguments.path("accession");
        if (accession.isTextual()) {
            TransferStatus status = archive.ingest()
                    .status(accession.asText())
                    .orElseThrow(() -> new WorkFailedException(
                            ExitCode.USAGE,
                            "인수번호 " + accession.asText() + "의 이관이 없습니다. There is no transfer " + accession.asText()
                                    + ".",
                            null));
            output.line(Json.mapper().valueToTree(List.of(StatusList.Transfer.of(status))));
        } else {
            output.line(Json.mapper().valueToTree(StatusList.of(archive)));
        }
        return ExitCode.DONE;
    }
}
