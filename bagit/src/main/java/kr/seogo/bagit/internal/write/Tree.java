package kr.seogo.bagit.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A new folder that files are written into by their paths, by many threads; none is ever overwritten. */
final class Tree {

    private final Path root;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    Tree(Path root) {
        this.root = root;
    }

    /** A new file; its folders are made as needed. */
    OutputStream create(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash > 0) {
            folder(path.substring(0, slash));
        }
        return Files.newOutputStream(root.resolve(path), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    void folder(String path) throws IOException {
        if (!folders.contains(path)) {
            Files.createDirectories(root.resolve(path));
            folders.add(path);
        }
    }
}
