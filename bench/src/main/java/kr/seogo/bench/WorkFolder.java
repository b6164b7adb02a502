package kr.seogo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/** A folder for one run, removed when it is closed. */
public record WorkFolder(Path path) implements AutoCloseable {

    /**
     * Makes one below {@code parent}.
     *
     * @throws BenchException when there is not enough room
     */
    static WorkFolder in(Path parent, long bytes) {
        try {
            Files.createDirectories(parent);
            long free = Files.getFileStore(parent).getUsableSpace();
            if (free < bytes) {
                throw new BenchException("%s has room for %,d MB, expected %,d MB. Name another folder with --work"
                        .formatted(parent, free / 1_000_000, bytes / 1_000_000));
            }
            return new WorkFolder(Files.createTempDirectory(parent, "seogo-bench-"));
        } catch (IOException e) {
            throw new BenchException("No folder could be made in " + parent + ". Name another with --work", e);
        }
    }

    @Override
    public void close() {
        try {
            PathUtils.deleteDirectory(path);
        } catch (IOException e) {
            throw new UncheckedIOException("could not remove " + path + "; remove it yourself", e);
        }
    }
}
