package kr.seogo.bagit.internal.verify;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.table.DigestColumn;

/**
 * What the manifests claim: a column per algorithm. Payload and tag manifests share the columns, for no file is in both.
 */
final class Claims {

    private final Map<DigestAlgorithm, DigestColumn> columns = new EnumMap<>(DigestAlgorithm.class);
    private final Set<DigestAlgorithm> payload = EnumSet.noneOf(DigestAlgorithm.class);
    private final Set<DigestAlgorithm> tag = EnumSet.noneOf(DigestAlgorithm.class);

    /** The column to fill from a manifest. */
    DigestColumn ofManifest(DigestAlgorithm algorithm, boolean tagManifest) {
        (tagManifest ? tag : payload).add(algorithm);
        return column(algorithm);
    }

    DigestColumn column(DigestAlgorithm algorithm) {
        return columns.computeIfAbsent(algorithm, DigestColumn::new);
    }

    Set<DigestAlgorithm> payload() {
        return payload;
    }

    Set<DigestAlgorithm> tag() {
        return tag;
    }

    /** The algorithms of payload manifests that list {@code id}. */
    int listings(int id) {
        int count = 0;
        for (DigestAlgorithm algorithm : payload) {
            if (column(algorithm).isListed(id)) {
                count++;
            }
        }
        return count;
    }

    /** Whether any manifest lists {@code id}. */
    boolean isListed(int id) {
        return columns.values().stream().anyMatch(column -> column.isListed(id));
    }
}
