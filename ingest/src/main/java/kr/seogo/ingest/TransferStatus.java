package kr.seogo.ingest;

import java.time.Instant;
import java.util.List;

/**
 * A transfer as the ledger knows it.
 *
 * @param organization the sender; empty until the bag is checked
 * @param number the sender's transfer number; empty until the bag is checked
 * @param location where the bag lay when it was taken
 * @param objects objects planned
 * @param done objects preserved and registered
 * @param files payload files
 * @param bytes their total length
 */
public record TransferStatus(
        String accession,
        TransferState state,
        String organization,
        String number,
        String location,
        int objects,
        int done,
        long files,
        long bytes,
        Instant received,
        Instant changed,
        List<TransferFinding> findings) {

    public TransferStatus {
        findings = List.copyOf(findings);
    }
}
