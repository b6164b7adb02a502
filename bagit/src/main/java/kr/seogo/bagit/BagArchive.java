package kr.seogo.bagit;

import java.nio.file.Path;
import kr.seogo.bagit.internal.write.Unpacking;

/** Unpacks serialised bags. */
public final class BagArchive {

    private BagArchive() {}

    /**
     * Unpacks {@code archive} so that {@code destination}, which must not exist, becomes the bag's folder. All or
     * nothing: any unsafe or damaged entry refuses the whole, and a failure leaves nothing behind. Names are kept byte
     * for byte; no link is made or followed.
     *
     * @throws DestinationExistsException when there is something at the destination
     * @throws DiskFullException when the disk fills up
     * @throws BagIoException when the archive cannot be read or the files not be written
     * @throws BagInterruptedException when the calling thread is interrupted
     */
    public static UnpackOutcome unpack(
            BagSource archive, Path destination, ArchiveLimits limits, ProgressListener listener) {
        if (archive.packaging() == Packaging.FOLDER) {
            throw new IllegalArgumentException("a folder needs no unpacking: " + archive.location());
        }
        return new Unpacking(archive, limits, listener).into(destination);
    }
}
