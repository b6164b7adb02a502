package kr.seogo.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * What packaging came to.
 *
 * @param written whether the bag is there; where it is not, nothing was left behind and the findings say why
 * @param files how many payload files the bag holds
 * @param bytes their total length
 */
public record PackageReport(boolean written, Path bag, long files, long bytes, List<TransferFinding> findings) {

    public PackageReport {
        findings = List.copyOf(findings);
    }
}
