package kr.seogo.custody.internal.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.Upload;
import kr.seogo.custody.api.UploadId;
import org.apache.commons.io.file.PathUtils;

/**
 * The bytes of uploads: a folder for each transfer, in it a file for each upload, called by its id, and {@code work}, what is
 * made of them while they are taken in. Only this process's user may read them.
 */
public final class UploadFolder {

    /** What is made of a transfer's uploads. */
    private static final String WORK = "work";

    private static final FileAttribute<?> OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;
    private final long reserve;

    /** @param reserve bytes that must stay free on its volume; 0: not looked at */
    public UploadFolder(Path root, long reserve) {
        this.root = root;
        this.reserve = reserve;
    }

    /** Where an upload's bytes lie. */
    public Path file(BodyTransferId transfer, UploadId id) {
        return folder(transfer).resolve(id.toString());
    }

    /**
     * Where what is made of a transfer's uploads lies; it need not be there.
     *
     * @param received when all of them were here: what was made of those that were returned is never taken for them
     */
    public Path work(BodyTransferId transfer, Instant received) {
        return work(transfer).resolve(Long.toString(received.toEpochMilli()));
    }

    private Path work(BodyTransferId transfer) {
        return folder(transfer).resolve(WORK);
    }

    private Path folder(BodyTransferId transfer) {
        return root.resolve(transfer.toString());
    }

    boolean hasRoomFor(long bytes) {
        try {
            return reserve == 0 || bytes <= Files.getFileStore(root).getUsableSpace() - reserve;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not see how much room " + root + " has", e);
        }
    }

    /** Makes an empty file; its name is durable when this returns. */
    void begin(BodyTransferId transfer, UploadId id) {
        Path folder = folder(transfer);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, OWNER);
                sync(root);
            }
            Files.createFile(file(transfer, id));
            sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be begun in " + folder, e);
        }
    }

    /**
     * Opens an upload's file at its offset. What lies beyond was never acknowledged and is cut off.
     *
     * @throws IOException when it cannot be opened, or lost what was acknowledged
     */
    FileChannel open(Upload upload) throws IOException {
        Path file = file(upload.transfer(), upload.id());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.size() < upload.offset()) {
                throw new IOException(
                        "%s has %d bytes, and %d were acknowledged".formatted(file, channel.size(), upload.offset()));
            }
            channel.truncate(upload.offset());
            channel.position(upload.offset());
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    void delete(Upload upload) {
        try {
            Files.deleteIfExists(file(upload.transfer(), upload.id()));
        } catch (IOException e) {
            throw new UncheckedIOException("Upload " + upload.id() + " could not be deleted", e);
        }
    }

    /** Deletes everything of a transfer; nothing where there is nothing. */
    public void clear(BodyTransferId transfer) {
        delete(folder(transfer));
    }

    /** Deletes these uploads of a transfer and what was made of them; nothing that came since. */
    public void clear(BodyTransferId transfer, List<Upload> uploads) {
        delete(work(transfer));
        uploads.forEach(this::delete);
    }

    /** Deletes what nobody needs and nothing was written to since then; tells how much. */
    public int tidy(Set<String> needed, Instant before) {
        int gone = 0;
        for (Path folder : listed(root)) {
            if (needed.contains(name(folder))) {
                continue; // being taken in
            }
            for (Path each : listed(folder)) {
                if (!needed.contains(name(each)) && written(each).isBefore(before)) {
                    delete(each);
                    gone++;
                }
            }
            if (listed(folder).isEmpty() && written(folder).isBefore(before)) {
                delete(folder);
            }
        }
        return gone;
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    private static List<Path> listed(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** What is gone meanwhile is not old. */
    private static Instant written(Path path) {
        try {
            return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read when " + path + " was written", e);
        }
    }

    private static void delete(Path path) {
        try {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                PathUtils.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + path, e);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
