package kr.seogo.bagit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.verify.BagCheck;
import kr.seogo.bagit.internal.verify.CheckOptions;

/**
 * Checks bags: RFC 8493 and the drafts 0.93 to 0.97, in a folder, zip, tar or tar.gz. Nothing is unpacked, followed,
 * fetched or changed; every file is read once (unless an earlier check was noted), for all digests, several files at a time. Memory grows by about 40
 * bytes, the path and the digests per file, and by the findings up to a number.
 *
 * <p>Immutable and safe for many threads.
 */
public final class BagVerifier {

    private final CheckOptions options;

    private BagVerifier(CheckOptions options) {
        this.options = options;
    }

    /** A verifier with a thread per core and default limits that computes SHA-512 of every file in any case. */
    public static BagVerifier standard() {
        return builder().alsoCompute(DigestAlgorithm.SHA512).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Checks {@code source} without telling of progress. */
    public BagReport verify(BagSource source) {
        return verify(source, ProgressListener.none());
    }

    /**
     * Checks {@code source}. What is wrong with the bag is in the report, never an exception.
     *
     * @throws BagIoException when the source is absent or the disk cannot be read at all
     * @throws BagInterruptedException when the calling thread is interrupted, which ends the check soon
     */
    public BagReport verify(BagSource source, ProgressListener listener) {
        return verify(source, listener, DigestNotes.NONE);
    }

    /**
     * The same with notes: what they know of a payload file that is in the same state is believed, and the file is not read.
     * Of archives nothing is noted.
     */
    public BagReport verify(BagSource source, ProgressListener listener, DigestNotes notes) {
        return new BagReport(source, new BagCheck(source, options, listener, notes).run());
    }

    /** Collects the settings of a verifier. */
    public static final class Builder {

        private int threads = Runtime.getRuntime().availableProcessors();
        private ArchiveLimits limits = ArchiveLimits.defaults();
        private Set<DigestAlgorithm> alsoCompute = EnumSet.noneOf(DigestAlgorithm.class);
        private int maxFindings = 100_000;

        private Builder() {}

        /** How many files are read at once; one per core unless set. */
        public Builder threads(int count) {
            threads = count;
            return this;
        }

        public Builder limits(ArchiveLimits archiveLimits) {
            limits = archiveLimits;
            return this;
        }

        /** Digests to compute of every file, whether or not the bag has a manifest for them. */
        public Builder alsoCompute(DigestAlgorithm... algorithms) {
            alsoCompute = EnumSet.noneOf(DigestAlgorithm.class);
            alsoCompute.addAll(List.of(algorithms));
            return this;
        }

        /** How many findings are kept, 100,000 unless set; more are counted by the finding {@code too-many-findings}. */
        public Builder maxFindings(int count) {
            maxFindings = count;
            return this;
        }

        public BagVerifier build() {
            return new BagVerifier(new CheckOptions(threads, limits, alsoCompute, maxFindings));
        }
    }
}
