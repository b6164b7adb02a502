package kr.seogo.bagit;

import java.util.Map;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;

/**
 * A payload as it was written.
 *
 * @param manifestDigests of each manifest file, by its own algorithm: one value for all paths and contents
 */
public record PayloadSummary(long files, long bytes, Map<DigestAlgorithm, Digest> manifestDigests, BagFiles payload) {

    public PayloadSummary {
        manifestDigests = Map.copyOf(manifestDigests);
    }
}
