package kr.seogo.bagit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where a bag is read from. Nothing is opened or held by this value. */
public record BagSource(Path location, Packaging packaging) {

    private static final int TAR_BLOCK = 512;

    public static BagSource folder(Path folder) {
        return new BagSource(folder, Packaging.FOLDER);
    }

    public static BagSource zip(Path file) {
        return new BagSource(file, Packaging.ZIP);
    }

    public static BagSource tar(Path file) {
        return new BagSource(file, Packaging.TAR);
    }

    public static BagSource tarGz(Path file) {
        return new BagSource(file, Packaging.TAR_GZ);
    }

    /**
     * The source that {@code location} is: a folder, or an archive known by its first bytes, else by its suffix (so that
     * a damaged one is still read as what it claims to be and its damage found).
     *
     * @throws SourceMissingException when there is nothing
     * @throws BagIoException when there is something that is none of these, or it cannot be read
     */
    public static BagSource detect(Path location) {
        if (Files.isDirectory(location)) {
            return folder(location);
        }
        if (Files.notExists(location)) {
            throw new SourceMissingException(location);
        }
        if (!Files.isRegularFile(location)) {
            throw new BagIoException(location, "there is no folder or archive at " + location);
        }
        try (InputStream in = Files.newInputStream(location)) {
            return new BagSource(location, packagingOf(in.readNBytes(TAR_BLOCK), location));
        } catch (IOException e) {
            throw BagIoException.of(location, "cannot read " + location, e);
        }
    }

    private static Packaging packagingOf(byte[] head, Path location) {
        if (head.length >= 4 && head[0] == 'P' && head[1] == 'K') {
            return Packaging.ZIP;
        }
        if (head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
            return Packaging.TAR_GZ;
        }
        if (head.length > 261 && head[257] == 'u' && head[258] == 's' && head[259] == 't' && head[260] == 'a') {
            return Packaging.TAR;
        }
        String name = location.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return Packaging.ZIP;
        }
        if (name.endsWith(".tar.gz") || name.endsWith(".tgz")) {
            return Packaging.TAR_GZ;
        }
        if (name.endsWith(".tar")) {
            return Packaging.TAR;
        }
        throw new BagIoException(location, location + " is neither a folder nor a .zip, .tar or .tar.gz file");
    }
}
