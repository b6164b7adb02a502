package kr.seogo.bagit.internal.lanes;

import java.util.Optional;
import java.util.Set;
import kr.seogo.bagit.digest.DigestAlgorithm;

/** What is given to lanes: the SHA-512 of many files, none of which is very large. */
public final class LaneUse {

    /** With fewer files lanes are not asked for: warming them up would cost more than they win. */
    private static final int MANY = 64;

    /** From two streams on lanes are faster than one after another. */
    private static final int FEW = 2;

    /** A longer file would go on alone when all others have ended, in one lane of eight. */
    private static final long LONG = 64L << 20;

    private LaneUse() {}

    /**
     * Lanes for a thread that works on its share of files.
     *
     * @param files how many there are in all
     * @param left how many nobody has begun yet
     */
    public static Optional<LaneHasher> lanes(Set<DigestAlgorithm> algorithms, int files, int left) {
        return files >= MANY && left >= FEW && algorithms.contains(DigestAlgorithm.SHA512)
                ? LaneGate.here().hasher()
                : Optional.empty();
    }

    /** Whether a file belongs into a lane. */
    public static boolean suits(Set<DigestAlgorithm> algorithms, long size) {
        return size <= LONG && algorithms.contains(DigestAlgorithm.SHA512);
    }
}
