package kr.seogo.app.internal.archive;

import kr.seogo.app.work.WorkOutput;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.StageTimes.Stage;

/** Says in sentences how far work is. */
final class ProgressSentences implements IngestProgress {

    private final WorkOutput output;

    ProgressSentences(WorkOutput output) {
        this.output = output;
    }

    ProgressListener bytes() {
        return progress -> output.progress("파일 %,d개, %,d MB".formatted(progress.files(), progress.bytes() / 1_000_000));
    }

    @Override
    public void received(String accession) {
        output.progress(accession + " 받음 (received)");
    }

    @Override
    public void at(String accession, Stage stage, long filesDone, long filesTotal) {
        output.progress("%s %s %,d/%,d".formatted(accession, word(stage), filesDone, filesTotal));
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case UNPACK -> "압축 풀기 (unpacking)";
            case CHECK -> "검사 (checking)";
            case PLAN -> "편성 (planning)";
            case IDENTIFY -> "형식 식별 (identifying)";
            case DESCRIBE -> "기술 (describing)";
            case STORE -> "보존 (preserving)";
            case REGISTER -> "등록 (registering)";
            case INDEX -> "색인 (indexing)";
        };
    }
}
