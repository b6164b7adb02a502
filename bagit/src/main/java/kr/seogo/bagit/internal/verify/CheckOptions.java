package kr.seogo.bagit.internal.verify;

import java.util.Set;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.digest.DigestAlgorithm;

/**
 * How to check.
 *
 * @param threads files read at once
 * @param alsoCompute digests of every file that are wanted whether or not a manifest has them
 * @param maxFindings how many findings are kept
 */
public record CheckOptions(int threads, ArchiveLimits limits, Set<DigestAlgorithm> alsoCompute, int maxFindings) {

    public CheckOptions {
        if (threads < 1 || maxFindings < 1) {
            throw new IllegalArgumentException("threads and findings must be one at least");
        }
        alsoCompute = Set.copyOf(alsoCompute);
    }
}
