package kr.seogo.bench.large;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/** The inodes of payload below a folder. A file that is linked or renamed keeps its own; one that is written again has another. */
final class StoredInodes {

    private long[] inodes = new long[1024];
    private int size;

    /** Of the payload of every object of a store. */
    static StoredInodes ofStore(Path store) throws IOException {
        return in(store, file -> file.toString().contains("/content/payload/"));
    }

    /** Of a folder with what is staged: files as long as a payload file and finished. */
    static StoredInodes ofStaged(Path staging, long bytes) throws IOException {
        return in(staging, file -> !file.toString().endsWith(".part") && Files.size(file) == bytes);
    }

    /** Chooses files. */
    @FunctionalInterface
    private interface Choice {
        boolean takes(Path file) throws IOException;
    }

    private static StoredInodes in(Path folder, Choice choice) throws IOException {
        StoredInodes found = new StoredInodes();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (choice.takes(file)) {
                    found.add((Long) Files.getAttribute(file, "unix:ino", LinkOption.NOFOLLOW_LINKS));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // moved while it was looked for
                }
                throw e;
            }
        });
        Arrays.sort(found.inodes, 0, found.size);
        return found;
    }

    private void add(long inode) {
        if (size == inodes.length) {
            inodes = Arrays.copyOf(inodes, size * 2);
        }
        inodes[size++] = inode;
    }

    int count() {
        return size;
    }

    /** How many of these are not among the others. */
    int missingFrom(StoredInodes others) {
        int missing = 0;
        for (int i = 0; i < size; i++) {
            if (Arrays.binarySearch(others.inodes, 0, others.size, inodes[i]) < 0) {
                missing++;
            }
        }
        return missing;
    }
}
