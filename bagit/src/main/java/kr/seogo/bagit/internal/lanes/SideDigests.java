package kr.seogo.bagit.internal.lanes;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kr.seogo.bagit.digest.DigestAlgorithm;

/** The digests asked for beside the SHA-512 of a lane, of the same bytes. For one stream. */
public final class SideDigests {

    private final Map<DigestAlgorithm, MessageDigest> digests = new EnumMap<>(DigestAlgorithm.class);

    /** For those of {@code algorithms} that lanes do not do. */
    public SideDigests(Set<DigestAlgorithm> algorithms) {
        for (DigestAlgorithm algorithm : algorithms) {
            if (algorithm != DigestAlgorithm.SHA512) {
                digests.put(algorithm, algorithm.newDigest());
            }
        }
    }

    /** Takes what remains in the buffer, which stays as it is. */
    public void read(ByteBuffer piece) {
        for (MessageDigest digest : digests.values()) {
            digest.update(piece.duplicate());
        }
    }

    /** All values with the lane's own; asking once empties them. */
    public Map<DigestAlgorithm, byte[]> values(byte[] sha512) {
        Map<DigestAlgorithm, byte[]> values = new EnumMap<>(DigestAlgorithm.class);
        digests.forEach((algorithm, digest) -> values.put(algorithm, digest.digest()));
        values.put(DigestAlgorithm.SHA512, sha512);
        return values;
    }
}
