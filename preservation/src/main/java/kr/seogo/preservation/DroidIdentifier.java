package kr.seogo.preservation;

import java.nio.file.Path;
import kr.seogo.preservation.internal.droid.DroidFormatIdentifier;
import kr.seogo.preservation.internal.droid.SignaturePair;

/**
 * Identification by DROID with PRONOM's binary and container signatures and the local overlay for HWPX, which PRONOM does
 * not know. Loading takes a second or two and some tens of megabytes: make one and share it among threads.
 */
public interface DroidIdentifier extends FormatIdentifier, AutoCloseable {

    /** With the pair that comes with Seogo: binary signatures V100, container signatures 20240501, pinned by digest. */
    static DroidIdentifier bundled() {
        return DroidFormatIdentifier.load(SignaturePair.bundled());
    }

    /**
     * With another pair as PRONOM publishes them. Container signatures for formats that the binary file does not know
     * are left out.
     *
     * @throws SignaturesException when a file is missing or is no signature file
     */
    static DroidIdentifier load(Path binarySignatures, Path containerSignatures) {
        return DroidFormatIdentifier.load(SignaturePair.of(binarySignatures, containerSignatures));
    }

    /** What PRONOM calls a format, with its version; empty where these signatures do not know it. */
    String nameOf(String puid);

    @Override
    void close();
}
