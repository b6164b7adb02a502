package kr.seogo.ingest;

import java.nio.file.Path;
import java.util.List;

/** What an export came to: the bag, and its payload. */
public record ExportReport(Path bag, long files, long bytes, List<TransferFinding> findings) {

    public ExportReport {
        findings = List.copyOf(findings);
    }
}
