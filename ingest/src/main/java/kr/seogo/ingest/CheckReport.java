package kr.seogo.ingest;

import java.util.List;

/**
 * What checking a bag showed.
 *
 * @param valid whether it may be taken in: no finding is an error
 * @param files how many payload files it holds
 * @param bytes their total length
 */
public record CheckReport(boolean valid, List<TransferFinding> findings, long files, long bytes) {

    public CheckReport {
        findings = List.copyOf(findings);
    }
}
