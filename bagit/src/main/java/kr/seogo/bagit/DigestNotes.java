package kr.seogo.bagit;

import java.util.Map;
import java.util.Optional;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;

/**
 * Remembers what a check read of the payload of a bag folder, so that the next check of the same bag, after a kill, need not
 * read it again. Called by several threads at once.
 *
 * <p>Whoever keeps notes gives up that every byte is read by every check: a file whose bytes were changed while its length, time
 * and inode stayed is taken for unchanged. So notes are for a caller that compares the bytes with these digests afterwards. A note
 * that disagrees with a manifest is not believed, and the file is read; tag files are read in any case.
 */
public interface DigestNotes {

    /** Nothing is remembered. */
    DigestNotes NONE = new DigestNotes() {
        @Override
        public Optional<Map<DigestAlgorithm, Digest>> known(String path, FileState state) {
            return Optional.empty();
        }

        @Override
        public void read(String path, FileState state, Map<DigestAlgorithm, Digest> digests) {}
    };

    /**
     * What is told of a file without opening it.
     *
     * @param bytes its length
     * @param modified when it was last written, in nanoseconds since 1970
     * @param key which file of which volume it is, as the file system says
     */
    record FileState(long bytes, long modified, String key) {}

    /**
     * The digests of a file as they were read, if it was in this very state then.
     *
     * @param path within the bag
     */
    Optional<Map<DigestAlgorithm, Digest>> known(String path, FileState state);

    /** A file was read to its end and was in this state before and afterwards. */
    void read(String path, FileState state, Map<DigestAlgorithm, Digest> digests);
}
