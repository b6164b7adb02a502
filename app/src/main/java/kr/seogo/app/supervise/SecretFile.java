package kr.seogo.app.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A secret kept in a file that only its owner may read (mode 0600, in a folder of mode 0700).
 *
 * @param path the file; its one line is the secret
 */
public record SecretFile(Path path) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    /**
     * The secret in the file; made of 192 random bits and written, synced, when there is none yet. Asking again gives
     * the same secret. A file others may read is refused with {@link SupervisionException}.
     */
    public Secret readOrGenerate() {
        return Files.exists(path) ? read() : write(Secret.random());
    }

    /** The secret in the file. Throws {@link SupervisionException} if there is none or others may read it. */
    public Secret read() {
        try {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(path);
            if (!OWNER_ONLY.containsAll(mode)) {
                throw new SupervisionException("%s may be read by others (%s); expected rw-------. Run: chmod 600 %s"
                        .formatted(path, PosixFilePermissions.toString(mode), path));
            }
            return new Secret(Files.readString(path, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the secret in " + path, e);
        }
    }

    /** Writes a secret, replacing the one before at once or not at all. */
    public Secret write(Secret secret) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.getParent(), PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer text = ByteBuffer.wrap((secret.reveal() + "\n").getBytes(StandardCharsets.UTF_8));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("could not write the secret to " + path, e);
        }
    }
}
