package kr.seogo.app.internal.archive;

import kr.seogo.app.work.WorkOutput;
import kr.seogo.bagit.ProgressListener;

/** Says progress in sentences. */
final class ProgressSentences {

    private final WorkOutput output;

    ProgressSentences(WorkOutput output) {
        this.output = output;
    }

    ProgressListener bytes() {
        return progress -> output.progress("파일 %,d개, %,d MB".formatted(progress.files(), progress.bytes() / 1_000_000));
    }
}
