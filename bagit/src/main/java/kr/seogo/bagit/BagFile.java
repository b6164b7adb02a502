package kr.seogo.bagit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;

/**
 * A file that is in a bag.
 *
 * @param path exactly as the file is called
 * @param size in bytes
 * @param digests of the bytes that were read, not of what a manifest claims; empty if it could not be read
 */
public record BagFile(BagPath path, long size, Map<DigestAlgorithm, Digest> digests) {

    public BagFile {
        EnumMap<DigestAlgorithm, Digest> copy = new EnumMap<>(DigestAlgorithm.class);
        copy.putAll(digests);
        digests = Collections.unmodifiableMap(copy);
    }

    public Optional<Digest> digest(DigestAlgorithm algorithm) {
        return Optional.ofNullable(digests.get(algorithm));
    }
}
