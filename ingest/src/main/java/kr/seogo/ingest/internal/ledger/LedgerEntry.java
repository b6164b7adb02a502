package kr.seogo.ingest.internal.ledger;

import java.nio.file.Path;
import java.time.Instant;
import kr.seogo.ingest.TransferState;

/**
 * A transfer's row, without its findings.
 *
 * @param objectFiles payload files that one of its objects holds at most, as set when it was received
 */
public record LedgerEntry(
        String accession,
        TransferState state,
        Path location,
        String agent,
        String organization,
        String number,
        String contentDigest,
        Instant received,
        int objectFiles) {}
