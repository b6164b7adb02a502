package kr.seogo.app.internal.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.app.supervise.SupervisionException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.file.PathUtils;

/**
 * The programs of PostgreSQL, unpacked from the jar they come in.
 *
 * @param folder holds {@code bin}, {@code lib}, {@code share}
 */
public record PostgresBinaries(Path folder) {
    private static final String VERSION = "18.1";
    // Left packed: for building extensions, of no use to a running server.
    private static final List<String> NOT_NEEDED = List.of(".a", "/pkgconfig", "/pgxs", "/include");

    /** Whether there are programs for this system and processor. */
    public static boolean existForThisSystem() {
        return resource().isPresent();
    }

    /**
     * Unpacks into {@code engine/postgres-18.1}, unless it is there already. An unpacking that was broken off leaves
     * nothing that counts as there; two at once are harmless.
     *
     * @throws SupervisionException if there are no programs for this system
     */
    public static PostgresBinaries unpack(Path engine) throws IOException {
        Path folder = engine.toAbsolutePath().resolve("postgres-" + VERSION);
        if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
            Files.createDirectories(engine);
            Path fresh = Files.createTempDirectory(engine, "unpacking-");
            try {
                extract(fresh);
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
                moveUnlessThere(fresh, folder);
            } finally {
                if (Files.exists(fresh)) {
                    PathUtils.deleteDirectory(fresh);
                }
            }
        }
        return new PostgresBinaries(folder);
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path pgCtl() {
        return folder.resolve("bin/pg_ctl");
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    private static Optional<String> resource() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = "/postgres-" + os + "-" + System.getProperty("os.arch").replace("amd64", "x86_64") + ".txz";
        return PostgresBinaries.class.getResource(name) == null ? Optional.empty() : Optional.of(name);
    }

    private static void extract(Path target) throws IOException {
        String name = resource()
                .orElseThrow(() -> new SupervisionException(
                        "no PostgreSQL programs for %s on %s come with Seogo; name an external one in the setting database.url"
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch"))));
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(name);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String path = entry.getName();
                if (NOT_NEEDED.stream().noneMatch(path::contains)) {
                    extract(tar, entry, target.resolve(path).normalize());
                }
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, to);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void moveUnlessThere(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
                throw e;
            }
        }
    }
}
