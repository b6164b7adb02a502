package kr.seogo.catalog.internal.dumps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.seogo.preservation.Sha512;

/**
 * Where dumps lie: each in a folder named by when it was made, which is there whole or not at all. One being written is in
 * {@code new}; whatever a kill left there is taken away before the next.
 */
final class DumpFolder {

    /** What the names of digests end with. */
    static final String SUM = ".sha512";

    private static final String NEW = "new";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    DumpFolder(Path folder) {
        this.folder = folder;
    }

    /** The newest there is. */
    Optional<KeptDump> newest() {
        try {
            List<Path> dumps = whole();
            return dumps.isEmpty() ? Optional.empty() : Optional.of(KeptDump.read(dumps.getLast()));
        } catch (NoSuchFileException e) {
            // Taken away since it was seen.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The dumps in " + folder + " cannot be read", e);
        }
    }

    /** An empty folder for one to be written. */
    Path begin() throws IOException {
        Path fresh = folder.resolve(NEW);
        delete(fresh);
        return Files.createDirectories(fresh);
    }

    /** Makes what was written the newest, and takes away all others. */
    void keep(Path written, Instant made) throws IOException {
        sync(written);
        Path kept = folder.resolve(NAME.format(made));
        delete(kept);
        Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
        takeAway(other -> !other.equals(kept));
    }

    /** Takes away what was withdrawn, and what was not ended. */
    void takeAll() throws IOException {
        takeAway(_ -> true);
    }

    private void takeAway(Predicate<Path> which) throws IOException {
        for (Path dump : all()) {
            if (which.test(dump)) {
                delete(dump);
            }
        }
    }

    private List<Path> whole() throws IOException {
        return all().stream()
                .filter(dump -> !dump.endsWith(NEW))
                .sorted(Comparator.comparing(Path::getFileName))
                .toList();
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).toList();
        }
    }

    private static void delete(Path dump) throws IOException {
        if (!Files.isDirectory(dump)) {
            return;
        }
        try (Stream<Path> inside = Files.list(dump)) {
            for (Path file : inside.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(dump);
    }

    /** A line as {@code sha512sum} writes and checks it. */
    static String sum(String name, Sha512 digest) {
        return digest + "  " + name + "\n";
    }

    /** Writes a small file, durable when it returns. */
    static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
