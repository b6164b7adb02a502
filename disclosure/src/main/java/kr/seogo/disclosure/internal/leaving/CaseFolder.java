package kr.seogo.disclosure.internal.leaving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.seogo.disclosure.CaseNumber;

/** The bytes of what leaves the house: a folder for each case; only this process's user may read them. */
final class CaseFolder {

    private static final FileAttribute<?> OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final int BUFFER = 1 << 16;

    private final Path root;

    CaseFolder(Path root) {
        this.root = root;
    }

    Path of(CaseNumber number, UUID id) {
        return root.resolve(number.value()).resolve(id.toString());
    }

    /** Written to the disk, under a name that is no file's yet. */
    record Arrived(Path part, long bytes, String digest) {}

    /**
     * Writes what comes, one byte more than {@code most} at the most.
     *
     * @throws UncheckedIOException when it cannot be read or written; nothing is left then
     */
    Arrived write(CaseNumber number, UUID id, InputStream in, long most) {
        Path part = of(number, id).resolveSibling(id + ".part");
        boolean whole = false;
        try {
            Files.createDirectories(part.getParent(), OWNER);
            Arrived arrived = copy(part, in, most);
            whole = true;
            return arrived;
        } catch (IOException e) {
            throw new UncheckedIOException("A file of case " + number + " could not be taken in", e);
        } finally {
            if (!whole) {
                delete(part);
            }
        }
    }

    private static Arrived copy(Path part, InputStream in, long most) throws IOException {
        MessageDigest digest = sha256();
        long read = 0;
        try (FileChannel out = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                read += some;
                if (read > most) {
                    break;
                }
                digest.update(buffer, 0, some);
                ByteBuffer full = ByteBuffer.wrap(buffer, 0, some);
                while (full.hasRemaining()) {
                    out.write(full);
                }
            }
            // It is said to be there only once it is.
            out.force(true);
        }
        return new Arrived(part, read, HexFormat.of().formatHex(digest.digest()));
    }

    /** Gives what arrived its name; repeated, it changes nothing. */
    void keep(Arrived arrived, Path as) {
        try {
            Files.move(arrived.part(), as, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel folder = FileChannel.open(as.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be kept: " + as, e);
        }
    }

    /** The cases that have a folder. */
    List<CaseNumber> cases() {
        return listed(root).stream()
                .map(folder -> String.valueOf(folder.getFileName()))
                .filter(CaseNumber::isNumber)
                .map(CaseNumber::new)
                .toList();
    }

    /** What lies in the folder of a case and was last written before then. */
    List<Path> older(CaseNumber number, Instant before) {
        return listed(root.resolve(number.value())).stream()
                .filter(file -> written(file).isBefore(before))
                .toList();
    }

    /** Deletes those of these files that are called otherwise; returns how many. */
    int keepOnly(List<Path> files, Set<String> names) {
        List<Path> gone = files.stream()
                .filter(file -> !names.contains(String.valueOf(file.getFileName())))
                .toList();
        gone.forEach(this::delete);
        return gone.size();
    }

    private static List<Path> listed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** What is gone meanwhile is not old. */
    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read when " + file + " was written", e);
        }
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + file, e);
        }
    }

    /** SHA-256 of a file, in hexadecimal; empty where it is not there. */
    static String digest(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(16);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
