package kr.seogo.bagit.internal.write;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.bagit.BagInterruptedException;
import kr.seogo.bagit.BagIoException;
import kr.seogo.bagit.DestinationExistsException;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder written under a hidden name beside its place and moved there when it is whole. A process that is killed leaves
 * at most the hidden folder {@code .bag-partial-…}; every other failure removes that too.
 */
public final class Staging {

    /** Writes into the folder it is given; gives nothing to have the folder removed instead of moved. */
    @FunctionalInterface
    public interface Filling<T> {
        Optional<T> fill(Path folder) throws IOException;
    }

    private Staging() {}

    /**
     * What {@code filling} gave, with the folder at {@code destination}; or nothing, with nothing there.
     *
     * @throws DestinationExistsException when there is something at the destination, before or after the filling
     * @throws BagIoException when it could not be written; a full disk is a {@link kr.seogo.bagit.DiskFullException}
     */
    public static <T> Optional<T> write(Path destination, Filling<T> filling) {
        Path target = destination.toAbsolutePath();
        refuseExisting(target);
        Path partial = target.resolveSibling(".bag-partial-" + UUID.randomUUID());
        boolean moved = false;
        try {
            Files.createDirectory(partial);
            Optional<T> result = filling.fill(partial);
            if (result.isPresent()) {
                refuseExisting(target);
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
                moved = true;
            }
            return result;
        } catch (ClosedByInterruptException e) {
            Thread.currentThread().interrupt();
            throw new BagInterruptedException("writing " + destination + " was interrupted; nothing is left of it");
        } catch (IOException e) {
            throw BagIoException.of(destination, "cannot write " + destination, e);
        } finally {
            if (!moved) {
                remove(partial);
            }
        }
    }

    private static void refuseExisting(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DestinationExistsException(target);
        }
    }

    private static void remove(Path partial) {
        boolean interrupted = Thread.interrupted();
        try {
            if (Files.exists(partial, LinkOption.NOFOLLOW_LINKS)) {
                PathUtils.deleteDirectory(partial);
            }
        } catch (IOException e) {
            throw new BagIoException(partial, "cannot remove the unfinished folder " + partial, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
