package kr.seogo.bagit;

import java.io.IOException;
import java.nio.file.Path;

/** Something could not be read or written for reasons that lie outside the bag. */
public class BagIoException extends BagException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    public BagIoException(Path path, String message) {
        super(message);
        this.path = path;
    }

    public BagIoException(Path path, String message, Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    /** The exception for {@code cause}: {@link DiskFullException} where the disk is full, this class otherwise. */
    public static BagIoException of(Path path, String message, IOException cause) {
        if (DiskFullException.isDiskFull(cause)) {
            return new DiskFullException(path, message + ": no space is left on the disk", cause);
        }
        return new BagIoException(path, message + ": " + cause.getMessage(), cause);
    }

    /** What could not be read or written. */
    public Path path() {
        return path;
    }
}
