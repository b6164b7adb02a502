package kr.seogo.catalog.internal.derived;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kr.seogo.preservation.Sha512;

/**
 * Texts and pictures by the digest of the file they were made from. A cache: whatever is missing is made again. A name
 * appears with its whole content or not at all.
 */
public final class DerivedFiles {

    private final Path folder;

    public DerivedFiles(Path folder) {
        this.folder = folder;
    }

    /** The text of a file, where it was taken out. */
    public Optional<String> text(Sha512 digest) {
        Path file = textPath(digest);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the text " + file, e);
        }
    }

    boolean hasText(Sha512 digest) {
        return Files.exists(textPath(digest));
    }

    /** Keeps the text of a file. */
    void keepText(Sha512 digest, String text) {
        Path to = textPath(digest);
        try {
            Files.createDirectories(to.getParent());
            Path part = scratch();
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel);
                    GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.finish();
                channel.force(true);
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the text " + to, e);
        }
    }

    /** Where a picture of a file is kept, by its kind. */
    Path picture(Sha512 digest, String kind) {
        return place(digest, "-" + kind + ".png");
    }

    /** A file of our own for bytes on their way, in a folder that may be emptied whenever nothing runs. */
    public Path scratch() throws IOException {
        Path tmp = folder.resolve("tmp");
        Files.createDirectories(tmp);
        return Files.createTempFile(tmp, "d", ".part");
    }

    private Path textPath(Sha512 digest) {
        return place(digest, ".txt.gz");
    }

    private Path place(Sha512 digest, String ending) {
        return folder.resolve(digest.hex().substring(0, 2)).resolve(digest.hex() + ending);
    }
}
