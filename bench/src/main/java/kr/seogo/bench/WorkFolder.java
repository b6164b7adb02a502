package kr.seogo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

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

    /** Deletes a folder with all that is in it; links are not followed. */
    public static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("could not remove " + path + "; remove it yourself", e);
        }
    }
}
