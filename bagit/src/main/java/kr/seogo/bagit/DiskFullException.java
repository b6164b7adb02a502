package kr.seogo.bagit;

import java.io.IOException;
import java.nio.file.Path;

/** The disk or the quota was used up while writing; what was written so far has been removed. */
public final class DiskFullException extends BagIoException {

    private static final long serialVersionUID = 1L;

    public DiskFullException(Path path, String message, Throwable cause) {
        super(path, message, cause);
    }

    /** Whether {@code e} is the system's ENOSPC or EDQUOT, which Java passes on by their words alone. */
    public static boolean isDiskFull(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left on device") || message.contains("quota exceeded");
    }
}
