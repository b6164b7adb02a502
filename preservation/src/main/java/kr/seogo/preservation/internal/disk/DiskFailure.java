package kr.seogo.preservation.internal.disk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tells a full disk from one that fails. */
public final class DiskFailure {

    // The words of strerror(3) for ENOSPC, EDQUOT and EFBIG under the C locale, in which every JVM of Seogo runs; Java
    // passes on no error number.
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "File too large");

    private DiskFailure() {}

    /** Whether the volume, a quota or a limit had no room left. */
    public static boolean isFull(Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (FULL.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The I/O error at the bottom of an exception, if there is one. */
    public static Optional<IOException> ioError(Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof IOException io) {
                return Optional.of(io);
            }
        }
        return Optional.empty();
    }
}
