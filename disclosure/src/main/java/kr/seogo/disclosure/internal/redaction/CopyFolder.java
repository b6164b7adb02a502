package kr.seogo.disclosure.internal.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.seogo.disclosure.api.RedactionTool;

/** Where copies wait for a second person; only this process's user may read them. */
final class CopyFolder {

    private final Path folder;

    CopyFolder(Path folder) {
        try {
            this.folder = Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of redactions could not be made: " + folder, e);
        }
    }

    Path of(UUID id) {
        return folder.resolve(id.toString());
    }

    /** Brings an original to where the tool can open it; the caller deletes it. */
    Path original(UUID id, SeekableByteChannel channel) {
        Path copy = folder.resolve(id + ".original");
        try (InputStream in = Channels.newInputStream(channel)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("The file to be redacted could not be read", e);
        }
    }

    /** The first page of a copy as PNG; no bytes where there is nothing to draw. */
    byte[] picture(UUID id, RedactionTool tool) {
        Path png = folder.resolve(id + "." + UUID.randomUUID() + ".png");
        try {
            return tool.picture(of(id), png) ? Files.readAllBytes(png) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("The picture of a redaction could not be read: " + png, e);
        } finally {
            delete(png);
        }
    }

    /**
     * Deletes every file that is older and belongs to no redaction that waits; returns how many.
     *
     * @param waiting asked after the folder was listed, so that no copy made meanwhile is taken for one of none
     */
    int keepOnly(Supplier<Set<String>> waiting, Instant before) throws IOException {
        List<Path> old = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    old.add(file);
                }
            }
        }
        Set<String> kept = waiting.get();
        int deleted = 0;
        for (Path file : old) {
            if (!kept.contains(String.valueOf(file.getFileName()))) {
                delete(file);
                deleted++;
            }
        }
        return deleted;
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + file, e);
        }
    }

    /** SHA-256 of a copy, in hexadecimal. */
    String digest(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The redaction could not be read: " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
