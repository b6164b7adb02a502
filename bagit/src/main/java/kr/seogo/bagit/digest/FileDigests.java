package kr.seogo.bagit.digest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one read of a file found.
 *
 * @param size the bytes read, which is the file's size unless it changed meanwhile
 * @param digests one digest per algorithm asked for
 */
public record FileDigests(long size, Map<DigestAlgorithm, Digest> digests) {

    public FileDigests {
        EnumMap<DigestAlgorithm, Digest> copy = new EnumMap<>(DigestAlgorithm.class);
        copy.putAll(digests);
        digests = Collections.unmodifiableMap(copy);
    }

    /** The digest by {@code algorithm}, which must be one that was asked for. */
    public Digest get(DigestAlgorithm algorithm) {
        Digest digest = digests.get(algorithm);
        if (digest == null) {
            throw new IllegalArgumentException("no " + algorithm.bagName() + " was computed, only " + digests.keySet());
        }
        return digest;
    }
}
