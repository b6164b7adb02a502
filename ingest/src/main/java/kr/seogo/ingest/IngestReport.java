package kr.seogo.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What taking a bag in came to.
 *
 * @param accession the archive's number for it; of the earlier transfer where the bag was held already
 * @param times how long each stage took; empty where nothing was stored now
 */
public record IngestReport(
        String accession,
        TransferState state,
        List<IngestedObject> objects,
        List<TransferFinding> findings,
        Optional<StageTimes> times) {

    public IngestReport {
        objects = List.copyOf(objects);
        findings = List.copyOf(findings);
    }
}
